import { inputError } from '../../kernel/index.ts';
import { type OutcomeId, outcomeIndex, type ParameterId, type ParameterValues } from '../../model/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Response } from '../../stats/index.ts';
import type { ChunkKeeper } from '../../workers/index.ts';
import { type ExperimentPlan, planOf } from '../plan.ts';
import type { WorkOptions } from '../run.ts';
import { runSweep } from '../sweep/run.ts';
import { sweepHash } from '../sweep/summary.ts';
import { fixedIn } from '../uncertainty/plan.ts';
import type { Factor } from './factors.ts';

/** Simulations of an analysis over factors. */
export interface SensitivityPlan {
  readonly scenario: Scenario;
  readonly factors: readonly Factor[];
  /** Replicates of every arm at every point, at least 2. */
  readonly replicates: number;
  /** Trajectories of a screening; rows of a Sobol design; points of a sample. */
  readonly points: number;
}

export interface KeptWorkOptions extends WorkOptions {
  /** Stores chunks under the number of their point. Stored chunks are not simulated again. */
  readonly keeper?: ChunkKeeper | undefined;
}

/** Some outcomes of all arms at the points of a design. */
export interface SimulatedPoints {
  /** In the unit cube of the factors. */
  readonly points: readonly Float64Array[];
  /** One outcome of one arm at a point, replicate by replicate. */
  readonly at: (point: number, arm: number, outcome: OutcomeId) => Response;
  /** SHA-256 over the results of all points. */
  readonly hash: string;
}

/**
 * Simulates all arms at the points of a design. All points and all arms use the same random
 * numbers, replicate by replicate (common random numbers). A factor without influence therefore
 * changes nothing at all. Chance enters a difference only if the factor changes an event of some
 * person.
 * @param order order in which the points are simulated, without effect on the result; default as
 *   given
 * @throws EttervernError as runSweep; `sensitivity.not-defined` if an outcome is not defined in
 *   some replicate
 */
export async function simulatePoints(
  { scenario, factors, replicates }: SensitivityPlan,
  points: readonly Float64Array[],
  outcomes: readonly OutcomeId[],
  { pool, keeper, signal, onProgress }: KeptWorkOptions,
  order: readonly number[] = points.map((_, index) => index),
): Promise<SimulatedPoints> {
  const base = planOf(scenario);
  const fixed = scenario.arms.map((_, arm) => fixedIn(scenario, arm));
  const kept = new Map<number, readonly (readonly Float64Array[])[]>();
  const hashes = new Map<number, string | null>();
  await runSweep(
    order.map((index) => ({ index, values: [...points[index]!] })),
    {
      pool,
      keeper,
      signal,
      onProgress,
      onError: 'stop',
      planOf: ({ values }) => ({
        ...planAt(base, fixed, factors, values),
        seeds: replicates,
        precision: null,
      }),
      onPoint: (outcome) => {
        if ('error' in outcome) throw outcome.error;
        const { arms, hash } = outcome.result;
        hashes.set(outcome.point.index, hash);
        kept.set(
          outcome.point.index,
          arms.map((arm) => outcomes.map((id) => defined(arm.outcomes[outcomeIndex(id)]!, id))),
        );
      },
    },
  );
  return {
    points,
    at: (point, arm, outcome) => kept.get(point)![arm]![outcomes.indexOf(outcome)]!,
    hash: sweepHash(hashes),
  };
}

/**
 * The plan with the factors' values at a point. Parameters that an arm holds fixed are not changed.
 */
function planAt(
  plan: ExperimentPlan,
  fixed: readonly (readonly ParameterId[])[],
  factors: readonly Factor[],
  point: readonly number[],
): ExperimentPlan {
  const values = factors.flatMap(({ parameters, valuesAt }, j) => {
    const at = valuesAt(point[j]!);
    return parameters.map((id, k) => [id, at[k]!] as const);
  });
  const arms = plan.arms.map((arm, k) => {
    const own = Object.fromEntries(
      values.filter(([id]) => !fixed[k]!.includes(id)),
    ) as Partial<ParameterValues>;
    return { ...arm, input: { ...arm.input, parameters: { ...arm.input.parameters, ...own } } };
  });
  return { ...plan, arms };
}

function defined(values: Float64Array, outcome: OutcomeId): Float64Array {
  if (values.some(Number.isNaN)) throw inputError('sensitivity.not-defined', { outcome });
  return values;
}

/** Values of every parameter that varies, one entry per point. */
export function parameterColumns(
  factors: readonly Factor[],
  points: readonly Float64Array[],
): readonly (readonly [ParameterId, Float64Array])[] {
  return factors.flatMap(({ parameters, valuesAt }, j) => {
    const rows = points.map((point) => valuesAt(point[j]!));
    return parameters.map((id, k) => [id, Float64Array.from(rows, (row) => row[k]!)] as const);
  });
}
