import { OUTCOMES, type OutcomeId, type ParameterId } from '../../model/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import {
  type Estimate,
  estimateOf,
  type InformationValue,
  independentMean,
  normalScores,
  partialInformation,
  perfectInformation,
  pointMeans,
  type Response,
  sharesOfBest,
} from '../../stats/index.ts';
import { economicFrame } from '../economics.ts';
import { planOf } from '../plan.ts';
import { samplePoints } from './analyse.ts';
import { CALIBRATED, type Factor } from './factors.ts';
import { MAPPABLE } from './mappable.ts';
import {
  type KeptWorkOptions,
  parameterColumns,
  type SensitivityPlan,
  type SimulatedPoints,
  simulatePoints,
} from './simulate.ts';
import { designSummary, sampleOf, spreadOf } from './summary.ts';
import type { Analysis, DesignSummary } from './types.ts';

/**
 * Criterion by which arms are compared: net benefit (health valued in money less costs), or one
 * outcome.
 */
export type Worth = 'net-benefit' | OutcomeId;

/** A parameter, or several that would become known together. */
export type InformationId = ParameterId | typeof CALIBRATED | 'mappable';

export interface InformationRow extends InformationValue {
  readonly id: InformationId;
  /** Whether a municipality can measure it itself, in this project's judgement or the user's. */
  readonly mappable: boolean;
}

/**
 * The document of `ettervern sensitivity --evppi --json`. Values are for all persons of a
 * replicate, NOK of 2024 or the outcome's unit.
 */
export interface InformationResult extends DesignSummary {
  readonly method: 'evppi';
  readonly estimator: 'additive-spline-regression';
  readonly worth: Worth;
  /** NOK per QALY; null when health is not valued in money. */
  readonly threshold: number | null;
  /**
   * Mean worth of every other arm beyond the base, with its 95 % t interval over points, and the
   * share of chance in the variance between points.
   */
  readonly arms: readonly {
    readonly id: string;
    readonly benefit: Estimate;
    readonly noiseShare: number;
  }[];
  /** The best arm with present knowledge. */
  readonly best: string;
  /**
   * Share of the points at which each arm is best, with the part due to chance removed; the base
   * first.
   */
  readonly draws: readonly { readonly arm: string; readonly share: number }[];
  /**
   * Whose list of locally measurable parameters it is: this project's, a judgement of grade D, or
   * the user's.
   */
  readonly mappable: 'judgement' | 'chosen';
  /** Value of perfect information: an upper bound of every row, except for estimation error. */
  readonly perfect: InformationValue;
  /** Values of several parameters together. */
  readonly groups: readonly InformationRow[];
  /**
   * The requested parameters, in the order of the registry. The calibrated ones are among the
   * groups.
   */
  readonly rows: readonly InformationRow[];
}

/** Net benefit if the costs of all arms are known, otherwise overdose deaths averted. */
export const defaultWorth = (scenario: Scenario): Worth =>
  planOf(scenario).arms.every(({ input }) => economicFrame(input).withoutCost.length === 0)
    ? 'net-benefit'
    : 'overdose-deaths';

/**
 * Value of information: the value of knowing a parameter before choosing between the arms.
 * @param asked factors whose value is estimated; all factors of the plan vary
 * @param own parameters that can be measured locally, in the user's judgement; null for this
 *   project's list
 * @throws EttervernError as simulatePoints
 */
export async function valueInformation(
  plan: SensitivityPlan,
  asked: readonly Factor[],
  worth: Worth,
  options: KeptWorkOptions,
  own: readonly ParameterId[] | null = null,
): Promise<Analysis<InformationResult>> {
  const countable = own ?? MAPPABLE;
  const { threshold } = economicFrame(planOf(plan.scenario).arms[0]!.input);
  const outcomes: readonly OutcomeId[] = worth === 'net-benefit' ? ['costs', 'qalys-discounted'] : [worth];
  const simulated = await simulatePoints(plan, samplePoints(plan), outcomes, options);
  const benefits = plan.scenario.arms.slice(1).map((_, k) => benefitsOf(simulated, k + 1, worth, threshold));
  const means = benefits.map((of) => pointMeans(of).means);
  const { seed } = plan.scenario.run;
  const columns = new Map(
    parameterColumns(plan.factors, simulated.points).map(([id, column]) => [id, normalScores(column)]),
  );
  const rowOf = (
    id: InformationId,
    parameters: readonly ParameterId[],
    mappable: boolean,
  ): InformationRow => {
    const inputs = parameters.map((one) => columns.get(one)!);
    return { id, mappable, ...partialInformation(inputs, means, `${seed}/${id}`) };
  };
  const alone = asked.filter(({ id }) => id !== CALIBRATED);
  const local = alone.flatMap(({ parameters }) => parameters).filter((id) => countable.includes(id));
  const calibrated = asked.find(({ id }) => id === CALIBRATED);
  const groups = [
    ...(calibrated ? [rowOf(CALIBRATED, calibrated.parameters, false)] : []),
    ...(local.length > 1 ? [rowOf('mappable', local, true)] : []),
  ];
  const arms = plan.scenario.arms.slice(1).map(({ id }, k) => ({
    id,
    benefit: estimateOf(independentMean(means[k]!)),
    noiseShare: spreadOf(benefits[k]!).noiseShare,
  }));
  return {
    result: {
      ...designSummary(plan, simulated),
      method: 'evppi',
      estimator: 'additive-spline-regression',
      worth,
      threshold: worth === 'net-benefit' ? threshold : null,
      arms,
      best: bestOf(plan.scenario.arms[0]!.id, arms),
      draws: sharesOfBest(benefits).map((share, k) => ({ arm: plan.scenario.arms[k]!.id, share })),
      mappable: own === null ? 'judgement' : 'chosen',
      perfect: perfectInformation(benefits, seed),
      groups,
      rows: alone.map(({ id, parameters }) => rowOf(id, parameters, countable.includes(parameters[0]!))),
    },
    sample: sampleOf(plan, simulated, [baseOf(simulated, worth, threshold), ...benefits]),
  };
}

/** Worth of an arm at a point, replicate by replicate. */
function worthAt(
  simulated: SimulatedPoints,
  point: number,
  arm: number,
  worth: Worth,
  threshold: number,
): Response {
  if (worth === 'net-benefit') {
    const costs = simulated.at(point, arm, 'costs');
    return simulated.at(point, arm, 'qalys-discounted').map((qalys, k) => threshold * qalys - costs[k]!);
  }
  const sign = OUTCOMES.find(({ id }) => id === worth)!.better === 'higher' ? 1 : -1;
  return simulated.at(point, arm, worth).map((value) => sign * value);
}

const baseOf = (simulated: SimulatedPoints, worth: Worth, threshold: number): readonly Response[] =>
  simulated.points.map((_, point) => worthAt(simulated, point, 0, worth, threshold));

/** Worth of an arm beyond the base's, by point and replicate. */
function benefitsOf(
  simulated: SimulatedPoints,
  arm: number,
  worth: Worth,
  threshold: number,
): readonly Response[] {
  return simulated.points.map((_, point) => {
    const base = worthAt(simulated, point, 0, worth, threshold);
    return worthAt(simulated, point, arm, worth, threshold).map((value, k) => value - base[k]!);
  });
}

function bestOf(base: string, arms: InformationResult['arms']): string {
  const best = arms.reduce(
    (most, { id, benefit }) => ((benefit.value ?? 0) > most.value ? { id, value: benefit.value ?? 0 } : most),
    { id: base, value: 0 },
  );
  return best.id;
}
