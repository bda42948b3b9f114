import type { Estimate } from '../effect.ts';
import type { MeanEstimator } from './mean-estimate.ts';
import { shareOf } from './share.ts';

/** The four quadrants of the cost-effectiveness plane, by what the arm does against the base. */
export const QUADRANTS = ['gains-costs', 'gains-saves', 'loses-costs', 'loses-saves'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** 1 on this side of 0, 0 on the other, one half at 0. */
const onSide = (side: 1 | -1, x: number): number => 0.5 + 0.5 * side * Math.sign(x);

/**
 * Share of the replicates in each quadrant of the plane: health gained or lost by money spent or
 * saved. A replicate on an axis counts one half on either side. The shares add up to 1.
 */
export function quadrantShares(
  costs: Float64Array,
  effects: Float64Array,
  estimate: MeanEstimator,
): Readonly<Record<Quadrant, Estimate>> {
  const share = (signEffect: 1 | -1, signCost: 1 | -1) =>
    shareOf(
      costs.map((cost, k) => onSide(signEffect, effects[k]!) * onSide(signCost, cost)),
      estimate,
    );
  return {
    'gains-costs': share(1, 1),
    'gains-saves': share(1, -1),
    'loses-costs': share(-1, 1),
    'loses-saves': share(-1, -1),
  };
}
