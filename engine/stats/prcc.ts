import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { Estimate } from './effect.ts';
import { cholesky, solveLower } from './least-squares.ts';
import { ranksOf } from './ranks.ts';

/** 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;
/**
 * Added to the diagonal, so that an exact relation has an inverse too. It keeps partial
 * correlations between -1 and 1 by 4e-11 at least.
 */
const RIDGE = 1e-10;
const UNDEFINED: Estimate = { value: null, lo: null, hi: null };

/**
 * Points that are needed beyond the number of columns, so that a partial correlation and its
 * interval mean something.
 */
export const PRCC_SPARE_POINTS = 20;

/**
 * Partial rank correlation of each column with the response, all other columns held constant (Iman
 * and Conover 1979): with P the inverse of the correlation matrix of the ranks, - P_xy / √(P_xx
 * P_yy). Intervals are 95 % on Fisher's scale with the variance (1 + r²/2) / (n - 3 - controlled)
 * (Bonett and Wright 2000). A column that does not vary has no correlation and is not controlled
 * for.
 * @param columns one per factor, one entry per point; {@link PRCC_SPARE_POINTS} more points than
 *   columns
 */
export function partialRankCorrelations(
  columns: readonly Float64Array[],
  response: Float64Array,
): readonly Estimate[] {
  const scores = columns.map(standardRanks);
  const y = standardRanks(response);
  const used = scores.flatMap((score, j) => (score === null ? [] : [j]));
  if (y === null) return columns.map(() => UNDEFINED);
  const precision = inverse(correlations([...used.map((j) => scores[j]!), y]));
  const last = used.length;
  const degrees = response.length - 3 - (used.length - 1);
  const estimates = new Map(
    used.map((j, a) => {
      const pair = precision[last]![a]!;
      const value = -pair / Math.sqrt(precision[a]![a]! * precision[last]![last]!);
      return [j, withInterval(value, degrees)] as const;
    }),
  );
  return columns.map((_, j) => estimates.get(j) ?? UNDEFINED);
}

function withInterval(r: number, degrees: number): Estimate {
  const half = Z * Math.sqrt((1 + (r * r) / 2) / degrees);
  const z = 0.5 * ln((1 + r) / (1 - r));
  return { value: r, lo: hyperbolicTangent(z - half), hi: hyperbolicTangent(z + half) };
}

const hyperbolicTangent = (z: number): number => 1 - 2 / (exp(2 * z) + 1);

/** Ranks with mean 0 and sum of squares 1; null when all are equal. */
function standardRanks(values: Float64Array): Float64Array | null {
  const ranks = ranksOf(values).map((rank) => rank - (values.length + 1) / 2);
  const length = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0));
  return length > 0 ? ranks.map((rank) => rank / length) : null;
}

function correlations(scores: readonly Float64Array[]): Float64Array[] {
  return scores.map((a) =>
    Float64Array.from(scores, (b) => {
      let sum = 0;
      for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
      return a === b ? sum + RIDGE : sum;
    }),
  );
}

/**
 * Inverse of a symmetric positive matrix: columns of L⁻¹ from its Cholesky factor, then L⁻ᵀ L⁻¹.
 */
function inverse(matrix: readonly Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const factor = cholesky(matrix);
  const columns = Array.from({ length: size }, (_, j) =>
    solveLower(
      factor,
      Float64Array.from({ length: size }, (_, i) => (i === j ? 1 : 0)),
    ),
  );
  return columns.map((a) =>
    Float64Array.from(columns, (b) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)),
  );
}
