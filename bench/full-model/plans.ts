import type { ExperimentPlan } from '../../engine/experiment/index.ts';
import {
  INTERVENTION_DEFAULTS,
  type Intervention,
  type ModelInput,
  type ParameterValues,
  parameterValues,
  runSize,
} from '../../engine/model/index.ts';
import { shortServices } from '../../test/support/short-services.ts';

/** Arms of the benchmarks: the base, and interventions with their default fields. */
export const ARMS = {
  base: [],
  naloxone: [INTERVENTION_DEFAULTS['naloxone-in-community']],
  coordinator: [INTERVENTION_DEFAULTS.coordinator],
  housing: [INTERVENTION_DEFAULTS['housing-at-exit']],
  appointment: [INTERVENTION_DEFAULTS['appointment-in-hand'], INTERVENTION_DEFAULTS['early-notice']],
  lar: [INTERVENTION_DEFAULTS['lar-before-exit']],
} as const satisfies Readonly<Record<string, readonly Intervention[]>>;

export type ArmName = keyof typeof ARMS;

export const ALL_ARMS = Object.keys(ARMS) as readonly ArmName[];

export interface CohortExtent {
  readonly persons: number;
  readonly weeks: number;
  readonly seeds: number;
  readonly arms: readonly ArmName[];
}

/** One arm on the release cohort. Half of the cohort leaves prison. */
export const cohortInput = (
  { persons, weeks }: Pick<CohortExtent, 'persons' | 'weeks'>,
  interventions: readonly Intervention[] = [],
  parameters: ParameterValues = parameterValues(),
): ModelInput => ({
  population: { type: 'release-cohort', size: persons, fromPrison: 0.5, exitsPerYear: persons },
  weeks,
  parameters,
  interventions,
  timeline: [],
  ties: false,
});

export const cohortPlan = (extent: CohortExtent): ExperimentPlan => ({
  seed: 'bench',
  seeds: extent.seeds,
  precision: null,
  arms: extent.arms.map((id) => ({ id, input: cohortInput(extent, ARMS[id]) })),
});

export interface MunicipalityExtent extends CohortExtent {
  /** Weeks before week 0. They are simulated like all others. */
  readonly burnIn: number;
}

/** The same arms in an open population on calendar weeks, whose persons have ties. */
export const municipalityPlan = (extent: MunicipalityExtent): ExperimentPlan => ({
  ...cohortPlan(extent),
  arms: extent.arms.map((id) => ({ id, input: municipalityInput(extent, ARMS[id]) })),
});

export const municipalityInput = (
  { persons, weeks, burnIn }: Pick<MunicipalityExtent, 'persons' | 'weeks' | 'burnIn'>,
  interventions: readonly Intervention[],
): ModelInput => ({
  ...cohortInput({ persons, weeks }, interventions),
  population: {
    type: 'municipality',
    inhabitants: persons * 100,
    size: persons,
    burnIn,
    arrivalsPerYear: persons / 20,
    services: shortServices(persons),
  },
  ties: true,
});

/**
 * Person-weeks of a plan: persons at the start, dead or alive, times all weeks including the
 * burn-in.
 */
export const personWeeks = ({ arms, seeds }: ExperimentPlan): number =>
  arms.reduce((sum, { input }) => sum + input.population.size * runSize(input).weeks, 0) * seeds;
