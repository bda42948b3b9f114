import { inputError } from '../../engine/kernel/errors.ts';
import { scenarioHash, textIn } from '../../engine/scenario/index.ts';
import { EXIT } from '../exit-codes.ts';
import { watchForStop } from '../interrupt.ts';
import { printJson, type Session } from '../session.ts';
import type { SweepFlags } from '../sweep/options.ts';
import { type Swept, sweepInto } from '../sweep/run.ts';
import { describedChoice, type SweepTask, sweepTask } from '../sweep/task.ts';
import { printSweep } from '../tables/sweep-tables.ts';
import { engineOf } from '../threads.ts';

/**
 * `ettervern sweep FILE --out DIR`: every arm at many points. Exit code 1 when every point failed;
 * with `--on-error stop`, when one did.
 */
export async function sweep(session: Session, file: string, options: SweepFlags): Promise<number> {
  const { out } = options;
  if (out === undefined) throw inputError('usage.sweep-out');
  const task = sweepTask(file, options);
  const stop = watchForStop();
  try {
    const swept = await sweepInto(session, out, task, options, stop);
    if (session.json) printJson(session, documentOf(task, swept));
    else printSweep({ session, task, swept });
    session.note(session.words.t('cli.tables.written', { folder: out }));
    return swept.result.points.some(({ hash }) => hash !== null) ? EXIT.good : EXIT.failed;
  } finally {
    stop.close();
  }
}

/** The JSON document of `sweep --json`. */
function documentOf({ scenario, choice, shard }: SweepTask, { result, execution }: Swept) {
  return {
    engine: engineOf(execution),
    scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
    seed: scenario.run.seed,
    seeds: scenario.run.seeds,
    interval: 'student-t-95',
    sweep: describedChoice(choice),
    shard,
    points: result.points.map(({ point, values, error, hash, rows }) => ({
      point,
      values: Object.fromEntries(choice.vary.map(({ path }, j) => [path, values[j]])),
      error,
      hash,
      estimates: rows.map(({ arm, outcome, numbers }) => ({ arm, outcome, ...numbers })),
    })),
    hash: result.hash,
  };
}
