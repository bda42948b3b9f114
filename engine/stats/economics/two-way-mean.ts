import { layoutMean } from '../parted-variance.ts';
import type { TwoWayLayout } from '../two-way.ts';
import type { MeanEstimator } from './mean-estimate.ts';

const UNKNOWN = { mean: Number.NaN, variance: Number.NaN, n: 0 };

/** The mean of replicates that share draws of the parameters: its variance and degrees of freedom are those of the two-way layout. */
export const twoWayMean =
  (layout: TwoWayLayout): MeanEstimator =>
  (values) => {
    if (values.some(Number.isNaN)) return UNKNOWN;
    const { mean, variance, degrees } = layoutMean(values, layout);
    // Values that are all the same have no degrees of freedom; no more is known than from that many independent draws.
    const n = Number.isFinite(degrees) ? degrees + 1 : Math.min(layout.rows, layout.columns);
    return { mean, variance, n };
  };
