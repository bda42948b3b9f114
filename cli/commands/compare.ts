import { join } from 'node:path';
import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import { inputError } from '../../engine/kernel/errors.ts';
import { EXIT } from '../exit-codes.ts';
import { type StopWatch, watchForStop } from '../interrupt.ts';
import type { CompareFlags } from '../options.ts';
import { REPORT } from '../run-directory/files.ts';
import { simulateInto } from '../run-directory/output.ts';
import { assertWritable } from '../run-directory/write.ts';
import { printJson, type Session } from '../session.ts';
import { scenarioOf } from '../simulate.ts';
import { printNext } from '../tables/summary/closing.ts';
import { printComparison } from '../tables/summary/comparison.ts';

/**
 * `ettervern compare FILE…`: every arm against the first, with the model's assumptions and, unless
 * --no-neutral, without them. One comparison for each file; `--json` prints one document for one
 * file and an array of documents for several.
 */
export async function compare(
  session: Session,
  files: readonly string[],
  options: CompareFlags,
): Promise<number> {
  if (options.report && options.out === undefined) throw inputError('usage.report-without-out');
  if (options.out !== undefined) {
    if (files.length > 1) throw inputError('usage.out-and-several-files');
    await assertWritable(options.out, options.force ?? false);
  }
  const scenarios = files.map((file) => {
    const scenario = scenarioOf(file, options);
    if (scenario.arms.length < 2) throw inputError('usage.too-few-arms', {}, { file });
    return scenario;
  });
  const stop = watchForStop();
  try {
    const summaries: ExperimentSummary[] = [];
    for (const scenario of scenarios) summaries.push(await compareOne(session, scenario, options, stop));
    if (session.json) printJson(session, summaries.length === 1 ? summaries[0] : summaries);
    return EXIT.good;
  } finally {
    stop.close();
  }
}

async function compareOne(
  session: Session,
  scenario: ReturnType<typeof scenarioOf>,
  options: CompareFlags,
  stop: StopWatch,
): Promise<ExperimentSummary> {
  const simulated = await simulateInto(session, scenario, options, stop);
  const summarised = { session, scenario, summary: simulated.summary };
  if (!session.json) printComparison(summarised, options.costs ?? false);
  printNext(summarised, options.out ?? null);
  if (options.report && options.out !== undefined) await reportOn(session, options.out);
  return simulated.summary;
}

/** Makes the report of a folder that has just been written. */
async function reportOn(session: Session, folder: string): Promise<void> {
  // Drawing needs libraries that are large beside the rest.
  const { writeReport } = await import('../report/write.ts');
  const { file } = writeReport(session, folder, join(folder, REPORT));
  session.note(session.words.t('report.written', { file }));
}
