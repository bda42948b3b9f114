import {
  besideNeutral,
  type ExperimentResult,
  type ExperimentSummary,
  neutralTwin,
  planOf,
  runBesideNeutral,
  summariseExperiment,
  withSmallNumbers,
} from '../experiment/index.ts';
import { inputError } from '../kernel/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { placeOfWork, type RunOptions } from './run-options.ts';
import { metaOf, withRun } from './scenario.ts';

/** The result of a run. */
export interface Answer {
  /**
   * All outcomes of all arms with intervals, and the comparison of every other arm with the first;
   * the document of `--json`.
   */
  readonly summary: ExperimentSummary;
  /** The results of every replicate. */
  readonly result: ExperimentResult;
}

/**
 * Simulates every arm of a scenario on the same replicates. Equal scenarios give equal numbers, bit
 * for bit, on every machine.
 * @throws EttervernError `run.cancelled` if `signal` is aborted; of kind `failure` if a guard of
 *   the engine fails
 */
export const run = (scenario: Scenario, options: RunOptions = {}): Promise<Answer> =>
  simulate(scenario, options, false);

/**
 * As {@link run}, with a second run that leaves out the effects that rest on assumptions alone. The
 * comparisons of the second run are added to the summary.
 * @throws EttervernError as {@link run}, and `usage.too-few-arms`
 */
export async function compare(scenario: Scenario, options: RunOptions = {}): Promise<Answer> {
  if (scenario.arms.length < 2) throw inputError('usage.too-few-arms');
  return simulate(scenario, options, true);
}

async function simulate(scenario: Scenario, options: RunOptions, withNeutral: boolean): Promise<Answer> {
  const asked = withRun(scenario, options);
  const where = placeOfWork(options);
  const plan = planOf(asked);
  const twin = withNeutral ? neutralTwin(asked) : null;
  const { result, neutral } = await runBesideNeutral(plan, twin, where);
  const { execution } = where.pool;
  const summary = withSmallNumbers(summariseExperiment(plan, result, metaOf(asked, execution)), plan, result);
  if (!twin || !neutral) return { summary, result };
  return {
    summary: besideNeutral(summary, summariseExperiment(planOf(twin), neutral, metaOf(twin, execution))),
    result,
  };
}
