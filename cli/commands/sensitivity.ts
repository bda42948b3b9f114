import { existsSync, rmSync } from 'node:fs';
import {
  analyseSensitivity,
  defaultWorth,
  type InformationResult,
  type SensitivityResult,
  type SensitivitySample,
  simulatedPoints,
  valueInformation,
  type Worth,
} from '../../engine/experiment/index.ts';
import { type Scenario, scenarioHash, textIn } from '../../engine/scenario/index.ts';
import { type Execution, isCancelled, together } from '../../engine/workers/index.ts';
import { EXIT } from '../exit-codes.ts';
import { Interrupted, type StopWatch, watchForStop } from '../interrupt.ts';
import { progressDisplay } from '../progress.ts';
import { assertWritable } from '../run-directory/write.ts';
import { writeSensitivity } from '../sensitivity/files.ts';
import type { SensitivityFlags } from '../sensitivity/options.ts';
import { type SensitivityTask, sensitivityTask } from '../sensitivity/task.ts';
import { printJson, type Session } from '../session.ts';
import { leavePartial, partialOf, preparePartial } from '../store/partial.ts';
import { ResultsStore } from '../store/store.ts';
import { printSensitivity } from '../tables/sensitivity/influence.ts';
import { printInformation } from '../tables/sensitivity/information.ts';
import { engineOf, noteFallbacks, preparePilots, threadsOf } from '../threads.ts';

/**
 * `ettervern sensitivity FILE`: which parameters the answer depends on; with --evppi, the value of
 * information about each.
 */
export async function sensitivity(
  session: Session,
  file: string,
  options: SensitivityFlags,
): Promise<number> {
  const { out } = options;
  if (out !== undefined) await assertWritable(out, mayReplace(out, options));
  const task = sensitivityTask(file, options);
  const { scenario, size } = task;
  const stop = watchForStop();
  try {
    const work: Work = { session, task, options, stop };
    const simulated = out === undefined ? await simulate(work) : await simulateInto(work, out);
    const { result } = simulated;
    if (session.json) printJson(session, documentOf(scenario, simulated));
    else if (result.method === 'evppi') printInformation(session, scenario, result, size);
    else printSensitivity(session, scenario, result, size);
    if (out !== undefined) session.note(session.words.t('cli.tables.written', { folder: out }));
    return EXIT.good;
  } finally {
    stop.close();
  }
}

/**
 * May the folder be written into? With --resume it may hold some files: a disk that filled up
 * leaves those that were written before.
 */
const mayReplace = (out: string, { force = false, resume = false }: SensitivityFlags): boolean =>
  force || (resume && existsSync(partialOf(out)));

interface Work {
  readonly session: Session;
  readonly task: SensitivityTask;
  readonly options: SensitivityFlags;
  readonly stop: StopWatch;
}

interface Simulated {
  readonly result: SensitivityResult | InformationResult;
  readonly sample: SensitivitySample;
  readonly execution: Execution;
}

/**
 * Simulates and writes the results. Until then every finished chunk is kept in a folder beside the
 * one asked for, where --resume finds it.
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
    const { result, sample } = simulated;
    const { scenario } = task;
    const document = documentOf(scenario, simulated);
    await writeSensitivity(session, folder, { scenario, result, sample, document });
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
  const { scenario, method, plan, asked, mappable, outcome } = task;
  const worth: Worth = outcome ?? defaultWorth(scenario);
  const pilots = await preparePilots(options, scenario.population.type);
  const pool = threadsOf('node-worker', options);
  const execution = together(pool.execution, pilots);
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
const documentOf = (scenario: Scenario, { result, execution }: Simulated) => ({
  engine: engineOf(execution),
  scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
  ...result,
});
