// How much do deaths averted by naloxone at exit depend on how often kits are handed out?
import { compare, scenarioFromText, sentence, sweep } from 'ettervern';
import { workers } from 'ettervern/node';

const text = `
version: 1
title: Naloxone at exit
population: { size: 100, from: { prison: 0.7 } }
horizon: 13
arms:
  - id: base
  - id: naloxone
    interventions: [{ kind: naloxone-at-exit, coverage: 50 % }]
run: { seeds: 10, seed: example }
`;

const print = (line) => process.stdout.write(`${line}\n`);
const pool = workers(2);
try {
  const { summary } = await compare(scenarioFromText(text), { pool });
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
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
} finally {
  await pool.close();
}
