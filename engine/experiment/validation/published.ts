import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/**
 * Where the interval of a published result comes from.
 *
 * - `published`: given by the source;
 * - `binomial`: exact (Clopper and Pearson 1934) from the counts of the source;
 * - `assumed-count`: as `binomial`, where the source gives the share and its number of answers is
 *   assumed;
 * - `poisson`: value · exp(± 1.96 / √deaths);
 * - `ratio-of-shares`: on the logarithm, from the four counts of the source;
 * - `range`: the values of several sources, or a bound that the source states;
 * - `none`: not published, or not seen.
 */
export type PublishedInterval =
  | 'published'
  | 'binomial'
  | 'assumed-count'
  | 'poisson'
  | 'ratio-of-shares'
  | 'range'
  | 'none';

/** A published value with its 95 % interval. The value is null if only a range is known. */
export interface Published {
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly interval: PublishedInterval;
}

/** 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/** A value with its interval, as given by the source. */
export const given = (value: number, lo: number, hi: number): Published => ({
  value,
  lo,
  hi,
  interval: 'published',
});

/** Values of several sources, or a range that a source states in words. */
export const range = (lo: number, hi: number, value: number | null = null): Published => ({
  value,
  lo,
  hi,
  interval: 'range',
});

/** A value without an interval. */
export const alone = (value: number | null): Published => ({ value, lo: null, hi: null, interval: 'none' });

/**
 * `count` of `total`, with the exact interval of Clopper and Pearson. Give `value` if the published
 * share was rounded differently.
 */
export function share(count: number, total: number, value = count / total): Published {
  return {
    value,
    lo: count === 0 ? 0 : betaQuantile(0.025, count, total - count + 1),
    hi: count === total ? 1 : betaQuantile(0.975, count + 1, total - count),
    interval: 'binomial',
  };
}

/**
 * A rate based on `deaths` deaths. The logarithm of a Poisson count has standard error 1/√count.
 */
export function rate(value: number, deaths: number): Published {
  const factor = exp(Z / Math.sqrt(deaths));
  return { value, lo: value / factor, hi: value * factor, interval: 'poisson' };
}

/**
 * Ratio of the shares a/b and c/d. The standard error of its logarithm is √(1/a - 1/b + 1/c - 1/d)
 * (Katz 1978).
 */
export function ratioOfShares(a: number, b: number, c: number, d: number): Published {
  const value = a / b / (c / d);
  const half = Z * Math.sqrt(1 / a - 1 / b + 1 / c - 1 / d);
  return { value, lo: exp(ln(value) - half), hi: exp(ln(value) + half), interval: 'ratio-of-shares' };
}
