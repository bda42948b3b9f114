/**
 * Quantile `p` of values in ascending order by linear interpolation between order statistics at
 * position p (n - 1): type 7 of Hyndman and Fan, the default of R, NumPy and spreadsheets. NaN for
 * no values.
 */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  // Without values, low is undefined and so the sum NaN.
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}
