import type { MeanEstimator } from './economics/mean-estimate.ts';
import type { Estimate } from './effect.ts';
import { studentT95 } from './student.ts';

/**
 * A chance as the mean of what replicates say of it, each between 0 and 1 or nearly so. The
 * interval is Wilson's 95 % score interval for as many independent yes-or-no answers as would give
 * the mean the variance that it has (the effective sample size of survey statistics), with
 * Student's t in place of the normal quantile, since that variance is estimated. Where all
 * replicates say the same, that variance tells nothing, and each counts for some answers.
 * @param answersEach answers that a replicate counts for where all say the same
 */
export function chanceOf(values: Float64Array, estimate: MeanEstimator, answersEach = 1): Estimate {
  const { mean, variance, n } = estimate(values);
  if (Number.isNaN(mean)) return { value: null, lo: null, hi: null };
  const p = Math.max(0, Math.min(1, mean));
  if (n < 2) return { value: p, lo: null, hi: null };
  const spread = p * (1 - p);
  const answers = variance > 0 && spread > 0 ? spread / variance : values.length * answersEach;
  const t2 = studentT95(n) ** 2;
  const middle = (p + t2 / (2 * answers)) / (1 + t2 / answers);
  const half = Math.sqrt((t2 / answers) * (spread + t2 / (4 * answers))) / (1 + t2 / answers);
  return {
    value: p,
    lo: Math.max(0, Math.min(p, middle - half)),
    hi: Math.min(1, Math.max(p, middle + half)),
  };
}
