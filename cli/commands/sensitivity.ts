import { availableParallelism } from 'node:os';
import {
  analyseSensitivity,
  assertDirected,
  defaultWorth,
  factorsOf,
  type InformationReport,
  SENSITIVITY_DEFAULTS,
  type SensitivityMethod,
  type SensitivityPlan,
  type SensitivityReport,
  type SensitivitySample,
  simulatedPoints,
  valueInformation,
  type Worth,
} from '../../engine/experiment/index.ts';
import { inputError } from '../../engine/kernel/errors.ts';
import { type Scenario, scenarioHash, textIn } from '../../engine/scenario/index.ts';
import { isCancelled } from '../../engine/workers/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import { EXIT } from '../exit-codes.ts';
import { Interrupted, type StopWatch, watchForStop } from '../interrupt.ts';
import { progressDisplay } from '../progress.ts';
import { assertWritable } from '../run-directory/write.ts';
import { writeSensitivity } from '../sensitivity-files.ts';
import type { SensitivityOptions } from '../sensitivity-options.ts';
import { printJson, type Session } from '../session.ts';
import { scenarioOf } from '../simulate.ts';
import { printInformation } from '../tables/sensitivity-information.ts';
import { printSensitivity } from '../tables/sensitivity-tables.ts';
import { VERSION } from '../version.ts';

interface Task {
  readonly scenario: Scenario;
  readonly method: SensitivityMethod | 'evppi';
  readonly plan: SensitivityPlan;
}

/** `ettervern sensitivity FILE`: which parameters the answer depends on; with --evppi, what it is worth to know one of them. */
export async function sensitivity(
  session: Session,
  file: string,
  options: SensitivityOptions,
): Promise<number> {
  const task = taskOf(file, options);
  const { out, force = false } = options;
  if (out !== undefined) await assertWritable(out, force);
  const stop = watchForStop();
  try {
    const { report, sample } = await simulate(session, task, options, stop);
    const document = documentOf(task.scenario, report);
    if (out !== undefined)
      await writeSensitivity(session, out, { scenario: task.scenario, report, sample, document });
    if (session.json) printJson(session, document);
    else if (report.method === 'evppi') printInformation(session, task.scenario, report);
    else printSensitivity(session, task.scenario, report);
    if (out !== undefined) session.note(session.words.t('cli.tables.written', { folder: out }));
    return EXIT.good;
  } finally {
    stop.close();
  }
}

/** @throws EttervernError of kind `input` */
function taskOf(file: string, options: SensitivityOptions): Task {
  const {
    method,
    evppi = false,
    parameters = null,
    seeds = SENSITIVITY_DEFAULTS.replicates,
    seed,
    set,
    outcome,
  } = options;
  if (evppi && method !== undefined) throw inputError('usage.evppi-and-method');
  const loaded = scenarioOf(file, seed === undefined ? { set } : { set, seed });
  const scenario = { ...loaded, run: { ...loaded.run, seeds, precision: null } };
  if (evppi && scenario.arms.length < 2) throw inputError('usage.too-few-arms', {}, { file });
  if (evppi && outcome !== undefined) assertDirected(outcome);
  const chosen = evppi ? 'evppi' : (method ?? 'morris');
  // With --evppi everything varies, and what is chosen is asked about.
  const factors = factorsOf(scenario, evppi ? null : parameters);
  const points = options.points ?? SENSITIVITY_DEFAULTS.points[chosen];
  return { scenario, method: chosen, plan: { scenario, factors, replicates: seeds, points } };
}

interface Simulated {
  readonly report: SensitivityReport | InformationReport;
  readonly sample: SensitivitySample;
}

/** @throws Interrupted when a signal stopped it */
async function simulate(
  session: Session,
  { scenario, method, plan }: Task,
  { outcome, parameters, workers }: SensitivityOptions,
  stop: StopWatch,
): Promise<Simulated> {
  const asked = factorsOf(scenario, parameters ?? null);
  const worth: Worth = outcome ?? defaultWorth(scenario);
  const pool = nodePool(new URL('./node-worker.js', import.meta.url), workers ?? availableParallelism());
  const planned = simulatedPoints(method, plan) * plan.replicates * scenario.arms.length;
  const progress = progressDisplay(session, planned);
  try {
    const where = { pool, signal: stop.abort, onProgress: progress.show };
    if (method === 'evppi') return await valueInformation(plan, asked, worth, where);
    return await analyseSensitivity(plan, method, outcome ?? 'overdose-deaths', where);
  } catch (error) {
    const signal = stop.received();
    throw signal !== null && isCancelled(error) ? new Interrupted(signal, 0) : error;
  } finally {
    progress.close();
    await pool.close();
  }
}

/** The JSON document: English whatever the reader's language. */
const documentOf = (scenario: Scenario, report: Simulated['report']) => ({
  engine: { name: 'ettervern', version: VERSION },
  scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
  ...report,
});
