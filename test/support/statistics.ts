import gammaCdf from '@stdlib/stats-base-dists-gamma-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/** Probability that a chi-square variable with `df` degrees of freedom is at least `statistic`. */
export const chiSquareTail = (statistic: number, df: number): number => 1 - gammaCdf(statistic, df / 2, 0.5);

/** Two-sided p-value of a standard normal statistic. */
export const normalP = (z: number): number => 2 * normalCdf(-Math.abs(z), 0, 1);

/**
 * Two-sided p-value of a chi-square statistic: a fit that is too good is as suspicious as one that
 * is too bad.
 */
export function chiSquareP(statistic: number, df: number): number {
  const upper = chiSquareTail(statistic, df);
  return Math.min(1, 2 * Math.min(upper, 1 - upper));
}

/** Pearson's statistic of counts against one expected count for all cells. */
export function pearson(counts: ArrayLike<number>, expected: number): number {
  let statistic = 0;
  for (let cell = 0; cell < counts.length; cell++) statistic += (counts[cell]! - expected) ** 2 / expected;
  return statistic;
}

/** Fisher's combination of independent p-values. */
export const fisherP = (ps: readonly number[]): number =>
  chiSquareTail(
    ps.reduce((sum, p) => sum - 2 * Math.log(Math.max(p, Number.MIN_VALUE)), 0),
    2 * ps.length,
  );

/** Binomial probabilities of 0..n successes. */
export function binomial(n: number, p: number): number[] {
  const probabilities = [(1 - p) ** n];
  for (let k = 1; k <= n; k++) probabilities.push((probabilities[k - 1]! * (n - k + 1) * p) / (k * (1 - p)));
  return probabilities;
}
