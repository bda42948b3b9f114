import type { DrawTable, Pool } from '../../workers/index.ts';
import type { Progress } from '../run.ts';
import { COHORT_IDS, calibrationArms } from './cohorts.ts';
import { FITTED, valueAt } from './fitted.ts';
import { type Measured, measureCohort, QUANTITY_IDS, type QuantityId } from './quantities.ts';

/** Simulated quantities, one entry per point. */
export type Measurements = Readonly<Record<QuantityId, readonly Measured[]>>;

export interface SimulateOptions {
  readonly pool: Pool;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Size of the cohorts relative to their usual size; below 1 for tests. */
  readonly scale: number;
}

/** Values of the fitted parameters at points given in normal scores. */
export const valuesAt = (scores: Float64Array): number[] => FITTED.map((one, j) => valueAt(one, scores[j]!));

/**
 * Simulates every calibration cohort at every draw of the fitted parameters, each with its own
 * random numbers.
 * @param rows values of the fitted parameters, in the order of FITTED
 * @throws EttervernError as Pool.run
 */
export async function simulateDraws(
  rows: readonly (readonly number[])[],
  seed: string,
  { pool, signal, onProgress, scale }: SimulateOptions,
): Promise<Measurements> {
  const draws: DrawTable = {
    parameters: FITTED.map(({ id }) => id),
    values: Float64Array.from(rows.flat()),
    every: 1,
  };
  const plan = { arms: calibrationArms(scale), seed, draws: [draws] };
  const measured = Object.fromEntries(
    QUANTITY_IDS.map((id) => [id, new Array<Measured>(rows.length)]),
  ) as Record<QuantityId, Measured[]>;
  const planned = rows.length * COHORT_IDS.length;
  let done = 0;
  const oneByOne = rows.flatMap((_, first) => COHORT_IDS.map((_, arm) => ({ arm, first, count: 1 })));
  await pool.run(plan, oneByOne, {
    signal,
    onResult: (result) => {
      const { size } = plan.arms[result.arm]!.input.population;
      for (const [id, quantity] of measureCohort(COHORT_IDS[result.arm]!, result, size)) {
        measured[id][result.first] = quantity;
      }
      done++;
      onProgress?.({ done, planned });
    },
  });
  return measured;
}
