import {
  type ModelInput,
  type Municipality,
  type ParameterId,
  type ParameterValues,
  SERVICES_DEFAULTS,
} from '../../model/index.ts';
import { type Settling, settlingOf } from '../settle.ts';
import type { Places, StudyArm } from './types.ts';

/** Persons in each replicate of each arm; in an open population, at the start. */
export const PERSONS = 2000;

/**
 * Share of exits from prison, for studies that followed people at risk after both kinds of exit:
 * 6,500 · 0.20 of 6,500 · 0.20 + 14,403 · 0.20 exits a year, as in scenarios/norway-release.yaml.
 */
export const FROM_PRISON = 6500 / (6500 + 14_403);

interface CohortConditions {
  /** Share of exits from prison, 0..1. */
  readonly fromPrison: number;
  readonly weeks: number;
  /**
   * Conditions of the study that differ from today's. Never a value that the study itself measured.
   */
  readonly parameters?: Readonly<Partial<Record<ParameterId, number>>>;
  readonly interventions?: ModelInput['interventions'];
}

/** An arm that follows a release cohort. */
export const cohortArm = (id: string, conditions: CohortConditions): StudyArm => ({
  id,
  input: (values: ParameterValues): ModelInput => ({
    population: {
      type: 'release-cohort',
      size: PERSONS,
      fromPrison: conditions.fromPrison,
      exitsPerYear: PERSONS,
    },
    weeks: conditions.weeks,
    parameters: { ...values, ...conditions.parameters },
    interventions: conditions.interventions ?? [],
    timeline: [],
    organisation: [],
    ties: false,
  }),
  fixed: Object.keys(conditions.parameters ?? {}) as ParameterId[],
});

/** Arrivals and burn-in are known, whatever is followed. */
type SettledInput = ModelInput & { readonly population: Municipality & Omit<Settling, 'steady'> };

/**
 * A part of the country with as high a share at risk as in Norway, today's services and no queues.
 */
function openInput(parameters: ParameterValues, weeks: number): SettledInput {
  const population = {
    type: 'municipality',
    inhabitants: Math.round(PERSONS / parameters['at-risk-share']),
    size: PERSONS,
    burnIn: null,
    arrivalsPerYear: null,
    services: SERVICES_DEFAULTS,
  } as const;
  const conditions = { weeks, parameters, interventions: [], timeline: [], organisation: [], ties: true };
  const { burnIn, arrivalsPerYear } = settlingOf({ ...conditions, population });
  return { ...conditions, population: { ...population, burnIn, arrivalsPerYear } };
}

/** An arm that follows everyone at risk in an open population, after its burn-in. */
export const openArm = (id: string, weeks: number): StudyArm => ({
  id,
  input: (values) => openInput(values, weeks),
  fixed: [],
});

interface PlaceConditions {
  /** Persons at risk in each place at the start. */
  readonly atRisk: number;
  readonly weeks: number;
  readonly places: Places;
}

/**
 * An arm that follows everyone at risk in places of one size. The places are parts of the open
 * population, with its burn-in and its arrivals per person.
 */
export const placesArm = (id: string, { atRisk, weeks, places }: PlaceConditions): StudyArm => ({
  id,
  input(values) {
    const { population, ...conditions } = openInput(values, weeks);
    const part = atRisk / population.size;
    return {
      ...conditions,
      population: {
        ...population,
        size: atRisk,
        inhabitants: Math.round(population.inhabitants * part),
        arrivalsPerYear: population.arrivalsPerYear * part,
      },
    };
  },
  fixed: [],
  places,
});
