/** Mean and sample variance (divisor n - 1) of some values; both NaN where they are not defined. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** Two passes in index order, so that equal values give equal bits. */
export function momentsOf(values: Float64Array): Moments {
  const n = values.length;
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return { n, mean, variance: n < 2 ? Number.NaN : squares / (n - 1) };
}

/**
 * Sample covariance (divisor n - 1) of two series of equal length; NaN for fewer than two pairs.
 */
export function covarianceOf(a: Float64Array, b: Float64Array): number {
  const meanA = meanOf(a);
  const meanB = meanOf(b);
  let products = 0;
  for (let i = 0; i < a.length; i++) products += (a[i]! - meanA) * (b[i]! - meanB);
  return a.length < 2 ? Number.NaN : products / (a.length - 1);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** JSON has no NaN and no infinity: what is not defined is null. */
export const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
