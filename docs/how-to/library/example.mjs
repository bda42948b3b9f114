// How much do deaths averted by naloxone at exit depend on how often kits are handed out?
import { compare, explain, livesOf, scenarioFromText, sensitivity, sentence, sweep } from 'ettervern';
import { workers } from 'ettervern/node';

const text = `
version: 1
title: Naloxone at exit
population: { size: 500, from: { prison: 0.7 } }
horizon: 26
arms:
  - id: base
  - id: naloxone
    interventions: [{ kind: naloxone-at-exit, coverage: 80 % }]
run: { seeds: 20, seed: example }
`;

const print = (line) => process.stdout.write(`${line}\n`);
const pool = workers(2);
try {
  const scenario = scenarioFromText(text);
  const { summary } = await compare(scenario, { pool });
  const [{ deathsAvertedPer1000: averted }] = summary.comparisons;
  print(
    `averted per 1,000: ${averted.value.toFixed(2)} (${averted.lo.toFixed(2)} to ${averted.hi.toFixed(2)})`,
  );

  const points = await sweep(text, {
    pool,
    sweep: {
      design: 'grid',
      points: 0,
      vary: [{ path: 'arms.naloxone.interventions.naloxone-at-exit.coverage', values: [0.1, 0.5, 0.9] }],
    },
  });
  for (const { values, estimates } of points) {
    const { comparison } = estimates.find(({ arm }) => arm === 'naloxone');
    print(
      `coverage ${values[0]}: difference ${comparison.difference} (${comparison.lo} to ${comparison.hi})`,
    );
  }

  // Who was saved or harmed, and by which link? Means of a replicate.
  const { arms, people } = await explain(scenario, { pool, people: 1 });
  for (const { link, net } of arms[0].links)
    print(`${link}: ${net.mean.toFixed(2)} saved (${net.lo.toFixed(2)} to ${net.hi.toFixed(2)})`);
  for (const { replicate, person } of people) {
    const { lives } = livesOf(scenario, { replicate, person });
    print(`person ${person}: ${lives.base.length} events as today, ${lives.arm.length} with kits`);
  }

  // Which of two parameters does the difference depend on more? Morris screening.
  const { report } = await sensitivity(scenario, {
    pool,
    points: 4,
    seeds: 30,
    parameters: ['kit-ownership', 'opioid-primary-share'],
  });
  for (const { id, muStar } of report.targets[1].rows)
    print(
      `${id}: moves the difference by ${muStar.value.toFixed(2)} (${muStar.lo.toFixed(2)} to ${muStar.hi.toFixed(2)})`,
    );
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
} finally {
  await pool.close();
}
