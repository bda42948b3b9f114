import { orNull } from './moments.ts';
import { type Interval, studentT95 } from './student.ts';

/** Means of two paired series, with the variances of the two means and their covariance. */
export interface PairedMeans {
  readonly n: number;
  readonly arm: number;
  readonly base: number;
  readonly varianceArm: number;
  readonly varianceBase: number;
  readonly covariance: number;
}

/**
 * 95 % interval of the ratio arm/base of two paired means by Fieller's theorem: all ratios r for
 * which a t test does not reject that arm - r base has mean 0, that is
 *
 *     (arm - r base)² <= t² (var(arm) - 2 r cov + r² var(base)).
 *
 * It contains 1 exactly when the t interval of the paired difference contains 0, and it exists when
 * the arm's mean is 0, which an interval on the logarithm does not. When the base's mean does not
 * differ from 0, the set is unbounded and both ends are null.
 */
export function fiellerBounds({
  n,
  arm,
  base,
  varianceArm,
  varianceBase,
  covariance,
}: PairedMeans): Interval {
  // For n below 2, t and so a are NaN: there is no interval.
  const t2 = studentT95(n) ** 2;
  const a = base * base - t2 * varianceBase;
  const b = arm * base - t2 * covariance;
  const c = arm * arm - t2 * varianceArm;
  if (!(a > 0)) return { lo: null, hi: null };
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return { lo: orNull((b - root) / a), hi: orNull((b + root) / a) };
}

/**
 * Fieller's interval of a ratio of outcomes, none of which is negative: its lower end is not below
 * 0.
 */
export function fiellerInterval(means: PairedMeans): Interval {
  const { lo, hi } = fiellerBounds(means);
  return { lo: lo === null ? null : Math.max(0, lo), hi };
}
