import type { Estimate } from '../effect.ts';
import type { MeanEstimator } from './mean-estimate.ts';

/** Square of the 97.5 % quantile of the standard normal distribution. */
const Z2 = 1.959963984540054 ** 2;

/**
 * Share of the replicates for which something holds (1, or 0; 0.5 for a tie), with Wilson's 95 %
 * score interval. Where replicates share draws they tell less: as many independent ones as would
 * give the mean this variance are put in their place (the effective sample size of survey
 * statistics), never more than there are.
 */
export function shareOf(holds: Float64Array, estimate: MeanEstimator): Estimate {
  const { mean: p, variance, n: independent } = estimate(holds);
  if (Number.isNaN(p)) return { value: null, lo: null, hi: null };
  const spread = p * (1 - p);
  const n = variance > 0 ? Math.min(holds.length, spread / variance) : independent;
  const middle = (p + Z2 / (2 * n)) / (1 + Z2 / n);
  const half = Math.sqrt((Z2 / n) * (spread + Z2 / (4 * n))) / (1 + Z2 / n);
  return {
    value: p,
    lo: Math.max(0, Math.min(p, middle - half)),
    hi: Math.min(1, Math.max(p, middle + half)),
  };
}
