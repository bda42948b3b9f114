/** Estimators of health economics: costs against health in paired replicates. */
export { type AcceptabilityPoint, acceptability, netBenefit } from './acceptability.ts';
export { costPerEffect, sideOf } from './cost-per-effect.ts';
export { estimateOf, independentMean, type MeanEstimate, type MeanEstimator } from './mean-estimate.ts';
export { QUADRANTS, type Quadrant, quadrantShares } from './plane.ts';
export { twoWayMean } from './two-way-mean.ts';
