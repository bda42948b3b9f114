/**
 * A Poisson distribution over from, from + 1, …; what lies outside has a probability below 1e-30
 * altogether.
 */
export interface PoissonTable {
  readonly from: number;
  readonly probability: Float64Array;
}

/** Weights below this share of the mode's are left out. */
const NEGLIGIBLE = 1e-40;

/**
 * Probabilities of a Poisson count with mean `mean` (at least 0), by the recurrence p(k + 1) = p(k)
 * mean / (k + 1) from the mode outwards, then normalised. Neither exponential nor gamma function is
 * needed, so nothing underflows for large means.
 */
export function poissonTable(mean: number): PoissonTable {
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let k = mode, w = 1; k > 0; k--) {
    w *= k / mean;
    if (w < NEGLIGIBLE) break;
    below.push(w);
  }
  const above: number[] = [];
  for (let k = mode + 1, w = 1; ; k++) {
    w *= mean / k;
    if (w < NEGLIGIBLE) break;
    above.push(w);
  }
  const weights = Float64Array.from([...below.reverse(), 1, ...above]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { from: mode - below.length, probability: weights.map((weight) => weight / total) };
}
