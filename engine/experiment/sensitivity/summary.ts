import { pointMeans, type Response } from '../../stats/index.ts';
import { parameterColumns, type SensitivityPlan, type SimulatedPoints } from './simulate.ts';
import { targetsOf } from './targets.ts';
import type { DesignSummary, SensitivitySample, TargetResult } from './types.ts';

export function designSummary(
  { scenario, factors, points, replicates }: SensitivityPlan,
  { points: simulated, hash }: SimulatedPoints,
): DesignSummary {
  return {
    seed: scenario.run.seed,
    points,
    simulated: simulated.length,
    replicates,
    persons: scenario.population.size,
    horizonWeeks: scenario.horizon,
    factors: factors.map(({ id, parameters, grade }) => ({ id, parameters, grade })),
    hash,
  };
}

/**
 * Mean of a target over the points, standard deviation with the part due to chance removed, and the
 * share of chance in the variance.
 */
export function spreadOf(
  responses: readonly Response[],
): Pick<TargetResult<never>, 'mean' | 'sd' | 'noiseShare'> {
  const { means, noise } = pointMeans(responses);
  const n = means.length;
  const average = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / n;
  const mean = average(means);
  const variance = means.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (n - 1);
  const luck = average(noise);
  return {
    mean,
    sd: Math.sqrt(Math.max(0, variance - luck)),
    noiseShare: variance > 0 ? Math.min(1, luck / variance) : 0,
  };
}

export function sampleOf(
  plan: SensitivityPlan,
  { points }: SimulatedPoints,
  responses: readonly (readonly Response[])[],
): SensitivitySample {
  const columns = parameterColumns(plan.factors, points);
  return {
    parameters: columns.map(([id]) => id),
    values: columns.map(([, column]) => column),
    targets: targetsOf(plan),
    means: responses.map((of) => pointMeans(of).means),
  };
}
