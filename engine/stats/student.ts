import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * A two-sided 95 % interval. Both ends are null where it does not exist (fewer than two values,
 * unbounded).
 */
export interface Interval {
  readonly lo: number | null;
  readonly hi: number | null;
}

const known = new Map<number, number>();

/** 97.5 % quantile of Student's t distribution with n - 1 degrees of freedom; NaN for n below 2. */
export function studentT95(n: number): number {
  const cached = known.get(n);
  if (cached !== undefined) return cached;
  const t = quantile(0.975, n - 1);
  known.set(n, t);
  return t;
}
