import type { Intervention, ModelInput } from '../../engine/model/index.ts';
import { type CohortResult, cohort, type Overrides, runCohort } from './cohort.ts';

export const REPLICATES = 40;

export interface Comparison {
  readonly interventions?: readonly Intervention[];
  readonly overrides?: Overrides;
  readonly assumptions?: 'base' | 'neutral';
  readonly fromPrison?: number;
  readonly timeline?: ModelInput['timeline'];
  readonly replicates?: number;
  readonly weeks?: number;
}

const bases = new Map<string, CohortResult>();

/**
 * The same cohort with and without interventions, in the same replicates. A base is run once and
 * cached.
 */
export function pair({ interventions = [], replicates = REPLICATES, ...rest }: Comparison) {
  const options = { size: 1000, weeks: 30, ...rest };
  const name = JSON.stringify([options, replicates]);
  const base = bases.get(name) ?? runCohort(cohort(options), replicates);
  bases.set(name, base);
  return { base, arm: runCohort(cohort({ ...options, interventions }), replicates) };
}

/** Paired mean difference in standard errors. */
export function z(arm: readonly number[], base: readonly number[]): number {
  const differences = arm.map((value, k) => value - base[k]!);
  const mean = differences.reduce((a, b) => a + b, 0) / differences.length;
  const variance = differences.reduce((a, d) => a + (d - mean) ** 2, 0) / (differences.length - 1);
  return variance === 0
    ? Math.sign(mean) * Number.POSITIVE_INFINITY || 0
    : mean / Math.sqrt(variance / differences.length);
}
