import type { Estimate } from '../effect.ts';
import { fiellerBounds } from '../ratio.ts';
import { covarianceOfMeans, estimateOf, type MeanEstimator } from './mean-estimate.ts';

const UNDEFINED: Estimate = { value: null, lo: null, hi: null };

/**
 * Mean cost over mean effect of paired differences, arm - base, with Fieller's 95 % interval. Not
 * defined when the interval of the effect includes 0: the set of plausible ratios is then
 * unbounded. Negative when one of the two is; what that means depends on which (see `sideOf`).
 */
export function costPerEffect(costs: Float64Array, effects: Float64Array, estimate: MeanEstimator): Estimate {
  const cost = estimate(costs);
  const effect = estimate(effects);
  if (sideOf(estimateOf(effect)) === 0) return UNDEFINED;
  const interval = fiellerBounds({
    n: effect.n,
    arm: cost.mean,
    base: effect.mean,
    varianceArm: cost.variance,
    varianceBase: effect.variance,
    covariance: covarianceOfMeans(costs, effects, estimate),
  });
  return { value: cost.mean / effect.mean, ...interval };
}

/** The side of 0 on which a whole interval lies; 0 when it includes 0 or is not defined. */
export function sideOf({ lo, hi }: Estimate): -1 | 0 | 1 {
  if (lo === null || hi === null) return 0;
  if (lo > 0) return 1;
  return hi < 0 ? -1 : 0;
}
