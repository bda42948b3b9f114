import { momentsOf, orNull } from './moments.ts';
import { quantileOfSorted } from './quantile.ts';
import { type Interval, studentT95 } from './student.ts';

/**
 * What the replicates of one arm say about one outcome. Fields are null where there are too few
 * values.
 */
export interface Summary extends Interval {
  /** Replicates in which the outcome is defined. */
  readonly n: number;
  readonly mean: number | null;
  /** Monte-Carlo standard error of the mean: sample standard deviation / sqrt(n). */
  readonly se: number | null;
  /** 95 % interval of the mean by Student's t with n - 1 degrees of freedom. */
  readonly lo: number | null;
  readonly hi: number | null;
  /**
   * Quantiles over replicates (type 7): how much one run differs from another, not how well the
   * mean is known.
   */
  readonly median: number | null;
  readonly p05: number | null;
  readonly p95: number | null;
}

/**
 * Summarises one outcome over replicates. A value of NaN says that the outcome is not defined in
 * that replicate (such as days to first contact when nobody had any); it is left out, and `n` tells
 * how many remain.
 */
export function summarise(values: Float64Array): Summary {
  const defined = values.filter((value) => !Number.isNaN(value));
  const { n, mean, variance } = momentsOf(defined);
  const sorted = defined.sort();
  return {
    n,
    mean: orNull(mean),
    ...meanInterval(mean, variance / n, n),
    median: orNull(quantileOfSorted(sorted, 0.5)),
    p05: orNull(quantileOfSorted(sorted, 0.05)),
    p95: orNull(quantileOfSorted(sorted, 0.95)),
  };
}

/** Standard error and 95 % t interval of a mean whose estimate has variance `varianceOfMean`. */
export function meanInterval(
  mean: number,
  varianceOfMean: number,
  n: number,
): Interval & { readonly se: number | null } {
  if (n < 2) return { se: null, lo: null, hi: null };
  const se = Math.sqrt(varianceOfMean);
  const half = studentT95(n) * se;
  return { se: orNull(se), lo: orNull(mean - half), hi: orNull(mean + half) };
}
