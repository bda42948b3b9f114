import { inputError } from '../../kernel/index.ts';
import type { OutcomeId } from '../../model/index.ts';
import {
  latinHypercubeColumn,
  morrisEffects,
  morrisTrajectories,
  PRCC_SPARE_POINTS,
  partialRankCorrelations,
  pointMeans,
  type Response,
  saltelliDesign,
  sobolIndices,
} from '../../stats/index.ts';
import { CALIBRATED } from './factors.ts';
import {
  type KeptWorkOptions,
  parameterColumns,
  type SensitivityPlan,
  type SimulatedPoints,
  simulatePoints,
} from './simulate.ts';
import { designSummary, sampleOf, spreadOf } from './summary.ts';
import { responsesOf, targetsOf } from './targets.ts';
import type {
  Analysis,
  MorrisRow,
  PrccRow,
  SensitivityMethod,
  SensitivityResult,
  SobolRow,
  TargetResult,
} from './types.ts';

/** A design, and the function that estimates each factor's influence from the responses. */
interface Method<Row> {
  readonly points: readonly Float64Array[];
  /**
   * Order of simulation in which consecutive points share most of their values, so that tables made
   * from these values are reused.
   */
  readonly order?: readonly number[];
  readonly rows: (responses: readonly Response[]) => readonly Row[];
}

/** Points of a Latin hypercube over the factors. */
export function samplePoints({ scenario, factors, points }: SensitivityPlan): readonly Float64Array[] {
  const columns = factors.map(({ id }) =>
    latinHypercubeColumn(`${scenario.run.seed}/sensitivity`, id, points),
  );
  return Array.from({ length: points }, (_, row) => Float64Array.from(columns, (column) => column[row]!));
}

function morris({ scenario, factors, points }: SensitivityPlan): Method<MorrisRow> {
  const { seed } = scenario.run;
  const unordered = (j: number) => factors[j]!.id === CALIBRATED;
  const trajectories = morrisTrajectories(seed, factors.length, points, unordered);
  const length = factors.length + 1;
  return {
    points: trajectories.flatMap((trajectory) => trajectory.points),
    rows: (responses) => {
      const walks = trajectories.map((_, t) => responses.slice(t * length, (t + 1) * length));
      return morrisEffects(trajectories, walks, seed).map((effect, j) => ({
        id: factors[j]!.id,
        ...effect,
        mu: unordered(j) ? null : effect.mu,
      }));
    },
  };
}

function sobol({ scenario, factors, points }: SensitivityPlan): Method<SobolRow> {
  const { seed } = scenario.run;
  const { a, b, ab } = saltelliDesign(seed, factors.length, points);
  const blocks = factors.length + 2;
  return {
    points: [...a, ...b, ...ab.flat()],
    // Row by row: the points of one row take their values from two points only.
    order: Array.from({ length: blocks * points }, (_, k) => (k % blocks) * points + Math.floor(k / blocks)),
    rows: (responses) => {
      const block = (k: number) => responses.slice(k * points, (k + 1) * points);
      const indices = sobolIndices(
        { a: block(0), b: block(1), ab: factors.map((_, j) => block(j + 2)) },
        seed,
      );
      return indices.factors.map((index, j) => ({ id: factors[j]!.id, ...index }));
    },
  };
}

/** @throws EttervernError `sensitivity.too-few-points` */
function prcc(plan: SensitivityPlan): Method<PrccRow> {
  const parameters = plan.factors.flatMap((factor) => factor.parameters);
  const least = parameters.length + PRCC_SPARE_POINTS;
  if (plan.points < least) throw inputError('sensitivity.too-few-points', { least, found: plan.points });
  const points = samplePoints(plan);
  const columns = parameterColumns(plan.factors, points).map(([, column]) => column);
  return {
    points,
    rows: (responses) =>
      partialRankCorrelations(columns, pointMeans(responses).means).map((correlation, j) => ({
        id: parameters[j]!,
        correlation,
      })),
  };
}

/** Points that a method simulates. */
export function simulatedPoints(
  method: SensitivityMethod | 'evppi',
  { factors, points }: Pick<SensitivityPlan, 'factors' | 'points'>,
): number {
  if (method === 'morris') return points * (factors.length + 1);
  return method === 'sobol' ? points * (factors.length + 2) : points;
}

/**
 * Estimates which factors the level of the base, and each arm's difference from it, depend on, for
 * one outcome.
 * @throws EttervernError as simulatePoints; `sensitivity.too-few-points`
 */
export async function analyseSensitivity(
  plan: SensitivityPlan,
  method: SensitivityMethod,
  outcome: OutcomeId,
  options: KeptWorkOptions,
): Promise<Analysis<SensitivityResult>> {
  const analyse = async <Row>(of: Method<Row>) => {
    const simulated = await simulatePoints(plan, of.points, [outcome], options, of.order);
    return { simulated, targets: reportTargets(plan, simulated, outcome, of.rows) };
  };
  const finish = (simulated: SimulatedPoints) => ({ ...designSummary(plan, simulated), outcome });
  const sample = (simulated: SimulatedPoints) =>
    sampleOf(
      plan,
      simulated,
      targetsOf(plan).map((_, k) => responsesOf(simulated, k, outcome)),
    );
  switch (method) {
    case 'morris': {
      const { simulated, targets } = await analyse(morris(plan));
      const result = { ...finish(simulated), method, interval: 'bootstrap-percentile-95', targets } as const;
      return { result, sample: sample(simulated) };
    }
    case 'sobol': {
      const { simulated, targets } = await analyse(sobol(plan));
      const result = { ...finish(simulated), method, interval: 'bootstrap-percentile-95', targets } as const;
      return { result, sample: sample(simulated) };
    }
    case 'prcc': {
      const { simulated, targets } = await analyse(prcc(plan));
      const result = { ...finish(simulated), method, interval: 'fisher-95', targets } as const;
      return { result, sample: sample(simulated) };
    }
  }
}

const reportTargets = <Row>(
  plan: SensitivityPlan,
  simulated: SimulatedPoints,
  outcome: OutcomeId,
  rows: Method<Row>['rows'],
): readonly TargetResult<Row>[] =>
  targetsOf(plan).map((target, k) => {
    const responses = responsesOf(simulated, k, outcome);
    return { ...target, ...spreadOf(responses), rows: rows(responses) };
  });
