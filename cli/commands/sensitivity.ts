import { existsSync, rmSync } from 'node:fs';
import {
  analyseSensitivity,
  defaultWorth,
  type InformationReport,
  type SensitivityReport,
  type SensitivitySample,
  simulatedPoints,
  valueInformation,
  type Worth,
} from '../../engine/experiment/index.ts';
import { type Scenario, scenarioHash, textIn } from '../../engine/scenario/index.ts';
import { type Execution, isCancelled } from '../../engine/workers/index.ts';
import { EXIT } from '../exit-codes.ts';
import { Interrupted, type StopWatch, watchForStop } from '../interrupt.ts';
import { progressDisplay } from '../progress.ts';
import { assertWritable } from '../run-directory/write.ts';
import { writeSensitivity } from '../sensitivity-files.ts';
import type { SensitivityOptions } from '../sensitivity-options.ts';
import { type SensitivityTask, sensitivityTask } from '../sensitivity-task.ts';
import { printJson, type Session } from '../session.ts';
import { leavePartial, partialOf, preparePartial } from '../store/partial.ts';
import { ResultsStore } from '../store/store.ts';
import { printInformation } from '../tables/sensitivity-information.ts';
import { printSensitivity } from '../tables/sensitivity-tables.ts';
import { engineOf, noteFallbacks, threadsOf } from '../threads.ts';

/** `ettervern sensitivity FILE`: which parameters the answer depends on; with --evppi, what it is worth to know one of them. */
export async function sensitivity(
  session: Session,
  file: string,
  options: SensitivityOptions,
): Promise<number> {
  const { out } = options;
  if (out !== undefined) await assertWritable(out, mayReplace(out, options));
  const task = sensitivityTask(file, options);
  const { scenario, size } = task;
  const stop = watchForStop();
  try {
    const work: Work = { session, task, options, stop };
    const simulated = out === undefined ? await simulate(work) : await simulateInto(work, out);
    const { report } = simulated;
    if (session.json) printJson(session, documentOf(scenario, simulated));
    else if (report.method === 'evppi') printInformation(session, scenario, report, size);
    else printSensitivity(session, scenario, report, size);
    if (out !== undefined) session.note(session.words.t('cli.tables.written', { folder: out }));
    return EXIT.good;
  } finally {
    stop.close();
  }
}

/** A disk that filled up while the files were written has left some of them: whoever goes on means this folder. */
const mayReplace = (out: string, { force = false, resume = false }: SensitivityOptions): boolean =>
  force || (resume && existsSync(partialOf(out)));

interface Work {
  readonly session: Session;
  readonly task: SensitivityTask;
  readonly options: SensitivityOptions;
  readonly stop: StopWatch;
}

interface Simulated {
  readonly report: SensitivityReport | InformationReport;
  readonly sample: SensitivitySample;
  readonly execution: Execution;
}

/**
 * Simulates and writes the results. Until they are written every finished chunk is kept in a folder beside the one asked for, where --resume finds it.
 * @throws as simulate; EttervernError `store.locked`, `store.other`, `store.full`
 */
async function simulateInto(work: Work, folder: string): Promise<Simulated> {
  const { session, task, options } = work;
  const partial = partialOf(folder);
  await preparePartial(session, partial, options.resume ?? false);
  const store = await ResultsStore.open(partial, {
    kind: 'sweep',
    arms: task.scenario.arms.map(({ id }) => id),
    varied: [],
    identity: task.identity,
  });
  try {
    const simulated = await simulate(work, store);
    const { report, sample } = simulated;
    const { scenario } = task;
    const document = documentOf(scenario, simulated);
    await writeSensitivity(session, folder, { scenario, report, sample, document });
    await store.close();
    rmSync(partial, { recursive: true, force: true });
    return simulated;
  } catch (error) {
    await store.close();
    throw leavePartial({ session, folder, store }, error);
  }
}

/** @throws Interrupted when a signal stopped it */
async function simulate({ session, task, options, stop }: Work, keeper?: ResultsStore): Promise<Simulated> {
  const { scenario, method, plan, asked, mappable } = task;
  const { outcome } = options;
  const worth: Worth = outcome ?? defaultWorth(scenario);
  const pool = threadsOf('node-worker', options);
  const { execution } = pool;
  const planned = simulatedPoints(method, plan) * plan.replicates * scenario.arms.length;
  const progress = progressDisplay(session, planned, keeper?.replicates);
  try {
    const where = { pool, keeper, signal: stop.abort, onProgress: progress.show };
    const analysis =
      method === 'evppi'
        ? await valueInformation(plan, asked, worth, where, mappable)
        : await analyseSensitivity(plan, method, outcome ?? 'overdose-deaths', where);
    return { ...analysis, execution };
  } catch (error) {
    const signal = stop.received();
    throw signal !== null && isCancelled(error) ? new Interrupted(signal, 0, null, 'work') : error;
  } finally {
    progress.close();
    noteFallbacks(session, execution);
    await pool.close();
  }
}

/** The JSON document: English whatever the reader's language. */
const documentOf = (scenario: Scenario, { report, execution }: Simulated) => ({
  engine: engineOf(execution),
  scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
  ...report,
});
