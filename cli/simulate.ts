import { availableParallelism } from 'node:os';
import {
  Cancelled,
  type ExperimentResult,
  type ExperimentSummary,
  planOf,
  runExperiment,
  summariseExperiment,
} from '../engine/experiment/index.ts';
import { OUTCOMES } from '../engine/model/index.ts';
import { RUN_DEFAULTS } from '../engine/scenario/defaults.ts';
import {
  loadScenario,
  type Precision,
  type Scenario,
  scenarioHash,
  textIn,
} from '../engine/scenario/index.ts';
import { nodePool } from '../engine/workers/node-pool.ts';
import { diskReader } from './files.ts';
import { Interrupted, type StopWatch } from './interrupt.ts';
import type { RunOptions } from './options.ts';
import { progressDisplay } from './progress.ts';
import type { Session } from './session.ts';
import { VERSION } from './version.ts';

/** A simulated scenario: what was asked, what came out, and when. */
export interface Simulated {
  readonly scenario: Scenario;
  readonly result: ExperimentResult;
  readonly summary: ExperimentSummary;
  readonly started: Date;
  readonly seconds: number;
}

/** The scenario of a file with what the command line changes in it. */
export function scenarioOf(file: string, options: RunOptions): Scenario {
  const scenario = loadScenario(file, { reader: diskReader, set: options.set });
  const seeds = options.seeds ?? scenario.run.seeds;
  const precision =
    options.precision === undefined ? scenario.run.precision : precisionOf(scenario, options.precision);
  return {
    ...scenario,
    run: {
      seeds,
      seed: options.seed ?? scenario.run.seed,
      precision: precision && { ...precision, maxSeeds: Math.max(precision.maxSeeds, seeds) },
    },
  };
}

/** `--precision` is given per 1,000 exits for totals, as the tables are; the plan needs it for the simulated population. */
function precisionOf({ run, population }: Scenario, asked: number): Precision {
  const outcome = run.precision?.outcome ?? 'overdose-deaths';
  const isTotal = OUTCOMES.find(({ id }) => id === outcome)?.total === true;
  return {
    outcome,
    halfWidth: isTotal ? (asked * population.size) / 1000 : asked,
    maxSeeds: run.precision?.maxSeeds ?? RUN_DEFAULTS.maxSeeds,
  };
}

/**
 * Runs a scenario on worker threads, with a progress bar.
 * @throws Interrupted when a signal stopped it; EttervernError as runExperiment
 */
export async function simulate(
  session: Session,
  scenario: Scenario,
  workers: number | undefined,
  stop: StopWatch,
): Promise<Simulated> {
  const plan = planOf(scenario);
  const started = new Date();
  const from = performance.now();
  const pool = nodePool(new URL('./node-worker.js', import.meta.url), workers ?? availableParallelism());
  const progress = progressDisplay(session, plan.seeds * plan.arms.length);
  try {
    const result = await runExperiment(plan, { pool, signal: stop.abort, onProgress: progress.show });
    const engine = { name: 'ettervern', version: VERSION };
    // JSON and manifests are English whatever the reader's language.
    const meta = {
      engine,
      scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
    };
    const summary = summariseExperiment(plan, result, meta);
    return { scenario, result, summary, started, seconds: (performance.now() - from) / 1000 };
  } catch (error) {
    const signal = stop.received();
    if (error instanceof Cancelled && signal !== null)
      throw new Interrupted(signal, error.partial?.seeds ?? 0);
    throw error;
  } finally {
    progress.close();
    await pool.close();
  }
}
