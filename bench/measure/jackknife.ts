import quantile from '@stdlib/stats-base-dists-t-quantile';

const GROUPS = 10;

/** A value with its 95 % confidence interval. */
export interface Interval {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A positive statistic of replicates with its 95 % confidence interval, by the delete-a-group
 * jackknife on its logarithm with ten groups and Student's t with nine degrees of freedom (Wolter,
 * Introduction to Variance Estimation, 2007, chapter 4).
 * @param statistic computes the statistic from the replicates with these indices
 * @param replicates a multiple of ten
 */
export function jackknife(
  statistic: (replicates: readonly number[]) => number,
  replicates: number,
): Interval {
  const all = Array.from({ length: replicates }, (_, k) => k);
  const logs = Array.from({ length: GROUPS }, (_, group) =>
    Math.log(statistic(all.filter((k) => k % GROUPS !== group))),
  );
  const mean = logs.reduce((sum, log) => sum + log, 0) / GROUPS;
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  const half = quantile(0.975, GROUPS - 1) * Math.sqrt(((GROUPS - 1) / GROUPS) * squares);
  const median = statistic(all);
  return { median, low: median * Math.exp(-half), high: median * Math.exp(half) };
}
