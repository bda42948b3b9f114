import {
  INTERVENTIONS,
  type Intervention,
  type InterventionKind,
  type ModelInput,
  type OutcomeId,
} from '../model/index.ts';
import {
  type AcceptabilityPoint,
  acceptability,
  costPerEffect,
  type Estimate,
  estimateOf,
  independentMean,
  type MeanEstimator,
  netBenefit,
  type Quadrant,
  quadrantShares,
} from '../stats/index.ts';
import { type ArmResult, column } from './result.ts';

/** Thresholds of the acceptability curve, NOK per quality-adjusted life-year: 0 to 1.5 million. */
export const THRESHOLDS: readonly number[] = Array.from({ length: 61 }, (_, k) => k * 25_000);

/** Units of costs and health, and the intervals reported with them. */
export interface EconomicTerms {
  readonly currency: 'NOK';
  readonly priceYear: 2024;
  /** Yearly rate, of the base arm. */
  readonly discountRate: number;
  readonly ratioInterval: 'fieller-95';
  readonly shareInterval: 'wilson-95';
}

export const economicTerms = ({ parameters }: ModelInput): EconomicTerms => ({
  currency: 'NOK',
  priceYear: 2024,
  discountRate: parameters['discount-rate'],
  ratioInterval: 'fieller-95',
  shareInterval: 'wilson-95',
});

/**
 * Costs and health of an arm compared with the base, over the horizon. Costs, life-years and QALYs
 * are discounted; deaths are not. NOK of 2024.
 */
export interface EconomicComparison {
  /** Paired mean differences, arm - base, per 1,000 persons. */
  readonly costPer1000: Estimate;
  readonly lifeYearsPer1000: Estimate;
  readonly qalysPer1000: Estimate;
  /**
   * NOK per overdose death averted, with Fieller's interval. Not defined if the interval of the
   * deaths averted includes 0.
   */
  readonly costPerDeathAverted: Estimate;
  /** NOK per QALY gained, with the same rules. */
  readonly costPerQaly: Estimate;
  /** Value of one QALY in `netBenefitPer1000`, in NOK: the parameter qaly-threshold. */
  readonly threshold: number;
  readonly netBenefitPer1000: Estimate;
  /** Share of the replicates in each quadrant of the cost-effectiveness plane. */
  readonly plane: Readonly<Record<Quadrant, Estimate>>;
  /** Share of the replicates in which the arm has the larger net benefit, by threshold. */
  readonly acceptability: readonly AcceptabilityPoint[];
  /** Interventions of the arm without a known cost, which count as free. */
  readonly withoutCost: readonly InterventionKind[];
}

/** Whether an intervention is priced by its use of a service: weeks, kits, hours. */
function isPricedByUse(one: Intervention): boolean {
  const { pricedByUse } = INTERVENTIONS[one.kind];
  if (typeof pricedByUse === 'boolean') return pricedByUse;
  return new Map<string, unknown>(Object.entries(one)).get(pricedByUse) === true;
}

/** Kinds of intervention in an arm with neither a price by use nor a unit cost. */
const kindsWithoutCost = ({ interventions }: ModelInput): InterventionKind[] =>
  interventions.flatMap((one) => (one.unitCost !== null || isPricedByUse(one) ? [] : [one.kind]));

/** The part of a comparison that depends on the arm's input, not on results. */
export type EconomicFrame = Pick<EconomicComparison, 'threshold' | 'withoutCost'> & {
  /** Persons simulated in each replicate. */
  readonly persons: number;
};

export const economicFrame = (input: ModelInput): EconomicFrame => ({
  threshold: input.parameters['qaly-threshold'],
  withoutCost: kindsWithoutCost(input),
  persons: input.population.size,
});

/**
 * Compares costs and health of an arm with the base, replicate by replicate.
 * @param estimate estimates means if replicates are not independent
 */
export function compareEconomics(
  arm: ArmResult,
  base: ArmResult,
  { threshold, withoutCost, persons }: EconomicFrame,
  estimate: MeanEstimator = independentMean,
): EconomicComparison {
  const difference = (id: OutcomeId, sign: 1 | -1 = 1) => {
    const ofBase = column(base, id);
    return column(arm, id).map((value, k) => (sign * (value - ofBase[k]!) * 1000) / persons);
  };
  const costs = difference('costs');
  const qalys = difference('qalys-discounted');
  const deathsAverted = difference('overdose-deaths', -1);
  const mean = (values: Float64Array) => estimateOf(estimate(values));
  return {
    costPer1000: mean(costs),
    lifeYearsPer1000: mean(difference('life-years-discounted')),
    qalysPer1000: mean(qalys),
    costPerDeathAverted: costPerEffect(costs, deathsAverted, estimate),
    costPerQaly: costPerEffect(costs, qalys, estimate),
    threshold,
    netBenefitPer1000: netBenefit(costs, qalys, threshold, estimate),
    plane: quadrantShares(costs, qalys, estimate),
    acceptability: acceptability(costs, qalys, THRESHOLDS, estimate),
    withoutCost,
  };
}
