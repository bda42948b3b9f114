/** Weeks over which a series is averaged before it is judged. */
const YEAR = 52;

/** How much of the beginning of a series to leave out. */
export interface WarmUp {
  /** Values to leave out. */
  readonly length: number;
  /**
   * False when the last two quarters of the series differ by more than the band: then it is too
   * short to have a long-run mean.
   */
  readonly steady: boolean;
}

/**
 * Where the initial transient of a stock ends: the first value from which on every yearly mean lies
 * within a band around the long-run mean, which is that of the second half. Marginal standard error
 * rules (MSER) judge how noisy a series is; this rule judges how far the stock is from its final
 * level, since a stock with years of memory is always noisy.
 *
 * @param series one value per week, at least four years
 * @param band half-width of the band, in the unit of the series, above 0
 */
export function warmUpOf(series: ArrayLike<number>, band: number): WarmUp {
  const { length } = series;
  const half = Math.floor(length / 2);
  const threeQuarters = Math.floor((3 * length) / 4);
  const sums = runningSums(series);
  const mean = (from: number, to: number) => (sums[to]! - sums[from]!) / (to - from);
  const longRun = mean(half, length);
  const steady = Math.abs(mean(half, threeQuarters) - mean(threeQuarters, length)) <= band;
  for (let from = half; from > 0; from--) {
    if (Math.abs(mean(from - 1, from - 1 + YEAR) - longRun) > band) return { length: from, steady };
  }
  return { length: 0, steady };
}

/** Sum of the first n values, n = 0 to all. */
function runningSums(series: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(series.length + 1);
  for (let i = 0; i < series.length; i++) sums[i + 1] = sums[i]! + series[i]!;
  return sums;
}
