import { masterKey, replicateKey, uniform } from '../kernel/index.ts';
import { momentsOf } from './moments.ts';
import { quantileOfSorted } from './quantile.ts';
import type { Interval } from './student.ts';

/** How often each of some rows is drawn in one resample; the sum is the number of rows. */
export type RowWeights = Float64Array;

/** Resamples of `rows` rows with replacement (Efron 1979), a pure function of the seed. */
export function resamples(seed: string, rows: number, times: number): readonly RowWeights[] {
  const key = replicateKey(masterKey(`${seed}/bootstrap`), 0);
  return Array.from({ length: times }, (_, time) => {
    const weights = new Float64Array(rows);
    for (let k = 0; k < rows; k++) weights[Math.floor(uniform(key, k, time, 0) * rows)]! += 1;
    return weights;
  });
}

/**
 * The middle 95 % of what an estimator gives over resamples (percentile interval); not defined when
 * too few of them give a number.
 */
export function percentileInterval(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values.filter(Number.isFinite)).sort();
  if (sorted.length < values.length / 2) return { lo: null, hi: null };
  return { lo: quantileOfSorted(sorted, 0.025), hi: quantileOfSorted(sorted, 0.975) };
}

/** Standard error of an estimator: the standard deviation of what it gives over resamples. */
export const bootstrapSe = (values: readonly number[]): number =>
  Math.sqrt(momentsOf(Float64Array.from(values)).variance);

/** Mean of values under row weights. */
export function weightedMean(values: Float64Array, weights: RowWeights): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    sum += weights[i]! * values[i]!;
    total += weights[i]!;
  }
  return sum / total;
}
