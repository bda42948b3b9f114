import type { Estimate } from '../effect.ts';
import { estimateOf, type MeanEstimator } from './mean-estimate.ts';
import { shareOf } from './share.ts';

/** A point of an acceptability curve. */
export interface AcceptabilityPoint extends Estimate {
  /** What a unit of effect may cost, in the unit of cost per unit of effect. */
  readonly threshold: number;
}

const netBenefits = (costs: Float64Array, effects: Float64Array, threshold: number): Float64Array =>
  costs.map((cost, k) => threshold * effects[k]! - cost);

/** Mean of threshold · effect - cost over replicates, with its 95 % t interval. */
export const netBenefit = (
  costs: Float64Array,
  effects: Float64Array,
  threshold: number,
  estimate: MeanEstimator,
): Estimate => estimateOf(estimate(netBenefits(costs, effects, threshold)));

/**
 * Acceptability curve: at each threshold, the share of the replicates in which the arm has a larger
 * net benefit than the base, ties one half.
 */
export function acceptability(
  costs: Float64Array,
  effects: Float64Array,
  thresholds: readonly number[],
  estimate: MeanEstimator,
): readonly AcceptabilityPoint[] {
  return thresholds.map((threshold) => {
    const better = netBenefits(costs, effects, threshold).map((benefit) => 0.5 + 0.5 * Math.sign(benefit));
    return { threshold, ...shareOf(better, estimate) };
  });
}
