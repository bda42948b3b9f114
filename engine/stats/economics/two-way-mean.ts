import { layoutMean } from '../parted-variance.ts';
import type { TwoWayLayout } from '../two-way.ts';
import type { MeanEstimator } from './mean-estimate.ts';

const UNKNOWN = { mean: Number.NaN, variance: Number.NaN, n: 0 };

/**
 * The mean of replicates that share draws of the parameters, with variance and degrees of freedom
 * of the two-way layout.
 */
export const twoWayMean =
  (layout: TwoWayLayout): MeanEstimator =>
  (values) => {
    if (values.some(Number.isNaN)) return UNKNOWN;
    const { mean, variance, degrees } = layoutMean(values, layout);
    return { mean, variance, n: degrees + 1 };
  };
