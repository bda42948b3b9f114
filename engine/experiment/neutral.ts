import type { Scenario } from '../scenario/types.ts';
import type { Estimate } from '../stats/index.ts';
import { type ExperimentPlan, planOf } from './plan.ts';
import type { ExperimentResult } from './result.ts';
import { Cancelled, runExperiment, type WorkOptions } from './run.ts';
import type { ExperimentSummary } from './summary.ts';

/** A run and its twin under neutral assumptions: the same replicates, with a base of its own. */
export interface RunBesideNeutral {
  readonly result: ExperimentResult;
  /** Null if no twin was requested. */
  readonly neutral: ExperimentResult | null;
}

/** The scenario with every effect of grade D set to no effect; null if that changes nothing. */
export function neutralTwin(scenario: Scenario): Scenario | null {
  return scenario.assumptions === 'neutral' ? null : { ...scenario, assumptions: 'neutral' };
}

/**
 * The plan of the twin. It has as many replicates as the main run, whatever the precision of its
 * own differences.
 */
const twinPlan = (twin: Scenario, seeds: number): ExperimentPlan => ({
  ...planOf(twin),
  seeds,
  precision: null,
});

/**
 * Runs a plan, then its twin, on the same pool. Progress counts the replicates of both.
 * @throws Cancelled if `signal` is aborted, in either run; `partial` always belongs to the plan
 *   itself. EttervernError as runExperiment
 */
export async function runBesideNeutral(
  plan: ExperimentPlan,
  twin: Scenario | null,
  { pool, signal, onProgress }: WorkOptions,
): Promise<RunBesideNeutral> {
  const parts = twin === null ? 1 : 2;
  const result = await runExperiment(plan, {
    pool,
    signal,
    onProgress: ({ done, planned }) => onProgress?.({ done, planned: parts * planned }),
  });
  if (twin === null) return { result, neutral: null };
  const before = result.seeds * plan.arms.length;
  try {
    const neutral = await runExperiment(twinPlan(twin, result.seeds), {
      pool,
      signal,
      onProgress: ({ done, planned }) => onProgress?.({ done: before + done, planned: before + planned }),
    });
    return { result, neutral };
  } catch (error) {
    throw error instanceof Cancelled ? new Cancelled({ ...result, complete: false }) : error;
  }
}

/** A summary with the comparisons of its twin added. */
export function besideNeutral(
  summary: ExperimentSummary,
  twin: Pick<ExperimentSummary, 'comparisons' | 'hash'>,
): ExperimentSummary {
  const comparisons = summary.comparisons.map((comparison, k) => {
    const { outcomes, deathsAvertedPer1000 } = twin.comparisons[k]!;
    return {
      ...comparison,
      neutral: { outcomes, deathsAvertedPer1000 },
      restsOnAssumption: restsOnAssumption(comparison.deathsAvertedPer1000, deathsAvertedPer1000),
    };
  });
  return { ...summary, comparisons, neutralHash: twin.hash };
}

/**
 * Whether a clear effect depends on the assumptions. True if its interval excludes 0 with them but,
 * without them, includes 0 or lies on the other side. False if it stays clear on the same side.
 * Null if the effect is not clear with them.
 */
function restsOnAssumption(base: Estimate, neutral: Estimate): boolean | null {
  const side = clearSide(base);
  return side === 0 ? null : clearSide(neutral) !== side;
}

/** The side of 0 on which the whole interval lies; 0 if it includes 0 or is not defined. */
function clearSide({ lo, hi }: Estimate): -1 | 0 | 1 {
  if (lo === null || hi === null) return 0;
  if (lo > 0) return 1;
  return hi < 0 ? -1 : 0;
}
