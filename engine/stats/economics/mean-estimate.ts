import type { Estimate } from '../effect.ts';
import { momentsOf, orNull } from '../moments.ts';
import { studentT95 } from '../student.ts';

/** A mean over replicates, and how well it is known. */
export interface MeanEstimate {
  readonly mean: number;
  /** Variance of the mean; NaN when it is not defined. */
  readonly variance: number;
  /** Its t interval has n - 1 degrees of freedom. */
  readonly n: number;
}

/**
 * How a mean is estimated: from independent replicates, or from replicates that share draws of the
 * parameters.
 */
export type MeanEstimator = (values: Float64Array) => MeanEstimate;

/** The mean of independent replicates. */
export const independentMean: MeanEstimator = (values) => {
  const { n, mean, variance } = momentsOf(values);
  return { n, mean, variance: variance / n };
};

/** A mean with its 95 % t interval; no interval for n below 2. */
export function estimateOf({ mean, variance, n }: MeanEstimate): Estimate {
  const half = studentT95(n) * Math.sqrt(variance);
  return { value: orNull(mean), lo: orNull(mean - half), hi: orNull(mean + half) };
}

/**
 * Covariance of two means by the estimator that gives their variances: half of what the variance of
 * their sum has beyond the sum of their variances. Both series are divided by their standard errors
 * first, since money and years differ by orders of magnitude.
 */
export function covarianceOfMeans(x: Float64Array, y: Float64Array, estimate: MeanEstimator): number {
  const scaleX = Math.sqrt(estimate(x).variance);
  const scaleY = Math.sqrt(estimate(y).variance);
  if (!(scaleX > 0 && scaleY > 0)) return 0;
  const { variance } = estimate(x.map((value, k) => value / scaleX + y[k]! / scaleY));
  return (scaleX * scaleY * (variance - 2)) / 2;
}
