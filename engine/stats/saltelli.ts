import { percentileInterval, type RowWeights, resamples } from './bootstrap.ts';
import type { Estimate } from './effect.ts';
import { latinHypercubeColumn } from './latin-hypercube.ts';
import { momentsOf } from './moments.ts';
import { pointMeans, type Response, squaredChange } from './responses.ts';
import { MOST_SOBOL_COLUMNS, shiftedSobolColumn } from './sobol-sequence.ts';

/**
 * Two independent samples A and B of the unit cube, and for each factor the sample A with that
 * factor's column from B.
 */
export interface SaltelliDesign {
  readonly a: readonly Float64Array[];
  readonly b: readonly Float64Array[];
  /** By factor, then row. */
  readonly ab: readonly (readonly Float64Array[])[];
}

/**
 * Saltelli's design (2010): `rows` (factors + 2) points. The columns are those of a shifted Sobol
 * sequence while it has enough of them, else of a Latin hypercube.
 */
export function saltelliDesign(seed: string, factors: number, rows: number): SaltelliDesign {
  const fits = 2 * factors <= MOST_SOBOL_COLUMNS;
  const column = (index: number) =>
    fits
      ? shiftedSobolColumn(`${seed}/saltelli`, index, rows)
      : latinHypercubeColumn(`${seed}/saltelli`, String(index), rows);
  const sample = (from: number) => {
    const columns = Array.from({ length: factors }, (_, factor) => column(from + factor));
    return Array.from({ length: rows }, (_, row) => Float64Array.from(columns, (of) => of[row]!));
  };
  const a = sample(0);
  const b = sample(factors);
  const ab = Array.from({ length: factors }, (_, factor) =>
    a.map((point, row) => point.map((u, j) => (j === factor ? b[row]![j]! : u))),
  );
  return { a, b, ab };
}

/** Responses at the points of a design. */
export interface SaltelliResponses {
  readonly a: readonly Response[];
  readonly b: readonly Response[];
  readonly ab: readonly (readonly Response[])[];
}

/** Shares of the variance of the response. */
export interface SobolIndex {
  /** By the factor alone. */
  readonly first: Estimate;
  /** By the factor alone and together with others. */
  readonly total: Estimate;
}

export interface SobolIndices {
  /** Variance of the expected response over the factors, the square of its unit. */
  readonly variance: number;
  /**
   * Share of chance in the variance between the points' means; the indices are shares of the rest.
   */
  readonly noiseShare: number;
  /** Not defined where nothing varies. */
  readonly factors: readonly SobolIndex[];
}

const RESAMPLES = 1000;
const UNDEFINED: Estimate = { value: null, lo: null, hi: null };

/**
 * First-order and total indices with the estimators of Jansen (1999; table 2 of Saltelli and others
 * 2010):
 *
 *     first = 1 - E (f(B) - f(AB))² / 2V        total = E (f(A) - f(AB))² / 2V
 *
 * with V the variance over A and B. The squares and V are freed from the variance that luck adds,
 * which the replicates show, so that both are those of the expected response. Intervals are 95 %
 * percentile intervals of the bootstrap over rows.
 */
export function sobolIndices({ a, b, ab }: SaltelliResponses, seed: string): SobolIndices {
  const rows = a.length;
  const { means, noise } = pointMeans([...a, ...b]);
  const squares = ab.map((of) => ({
    fromA: Float64Array.from(of, (response, row) => squaredChange(a[row]!, response)),
    fromB: Float64Array.from(of, (response, row) => squaredChange(b[row]!, response)),
  }));
  const even = new Float64Array(rows).fill(1);
  const variance = weightedVariance(means, noise, even);
  const total = momentsOf(means).variance;
  const noiseShare = total > 0 ? Math.min(1, momentsOf(noise).mean / total) : 0;
  const weights = resamples(`${seed}/saltelli`, rows, RESAMPLES);
  const variances = weights.map((row) => weightedVariance(means, noise, row));
  const index = (of: Float64Array, turn: (share: number) => number): Estimate => {
    const share = (row: RowWeights, v: number) => turn(sumOf(of, row) / (2 * rows * v));
    const spread = percentileInterval(weights.map((row, k) => share(row, variances[k]!)));
    return { value: share(even, variance), ...spread };
  };
  return {
    variance,
    noiseShare,
    factors: squares.map(({ fromA, fromB }) =>
      variance > 0
        ? { first: index(fromB, (share) => 1 - share), total: index(fromA, (share) => share) }
        : { first: UNDEFINED, total: UNDEFINED },
    ),
  };
}

function sumOf(values: Float64Array, weights: RowWeights): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!;
  return sum;
}

/**
 * Variance of the expected response over A and B, each row's points weighted by that row's weight;
 * not below 0.
 */
function weightedVariance(means: Float64Array, noise: Float64Array, weights: RowWeights): number {
  const rows = weights.length;
  const over = (of: (i: number) => number) => {
    let sum = 0;
    for (let i = 0; i < means.length; i++) sum += weights[i % rows]! * of(i);
    return sum;
  };
  const n = 2 * rows;
  const mean = over((i) => means[i]!) / n;
  const squares = over((i) => (means[i]! - mean) * (means[i]! - mean));
  return Math.max(0, squares / (n - 1) - over((i) => noise[i]!) / n);
}
