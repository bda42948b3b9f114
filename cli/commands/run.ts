import { EXIT } from '../exit-codes.ts';
import { watchForStop } from '../interrupt.ts';
import type { RunFlags } from '../options.ts';
import { simulateInto } from '../run-directory/output.ts';
import { assertWritable } from '../run-directory/write.ts';
import { printJson, type Session } from '../session.ts';
import { scenarioOf } from '../simulate.ts';
import { printNext } from '../tables/summary/closing.ts';
import { printRun } from '../tables/summary/run.ts';

/** `ettervern run FILE`: simulates every arm and shows the results of each. */
export async function run(session: Session, file: string, options: RunFlags): Promise<number> {
  const scenario = scenarioOf(file, options);
  if (options.out !== undefined) await assertWritable(options.out, options.force ?? false);
  const stop = watchForStop();
  try {
    const asked = { ...options, neutral: false };
    const simulated = await simulateInto(session, scenario, asked, stop);
    if (session.json) printJson(session, simulated.summary);
    else printRun({ session, scenario, summary: simulated.summary });
    printNext({ session, scenario, summary: simulated.summary }, options.out ?? null);
    return EXIT.good;
  } finally {
    stop.close();
  }
}
