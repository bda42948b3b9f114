import {
  type ModelInput,
  type ParameterId,
  type ParameterValues,
  SERVICES_DEFAULTS,
} from '../../model/index.ts';
import { settlingOf } from '../settle.ts';
import type { StudyArm } from './types.ts';

/** Persons in each replicate of each arm; at the start, where they come and go. */
export const PERSONS = 2000;

/**
 * Share of exits that are from prison where a study followed people at risk of both kinds: 6,500 · 0.20 of 6,500 · 0.20 + 14,403 · 0.20 exits a
 * year, as in scenarios/norway-release.yaml.
 */
export const FROM_PRISON = 6500 / (6500 + 14_403);

interface CohortConditions {
  /** Share of exits that are from prison, 0..1. */
  readonly fromPrison: number;
  readonly weeks: number;
  /** Conditions of the study that differ from today's; never a value that the study itself measured. */
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

/**
 * An arm that follows everyone at risk in a place with the services of today and no queues, in an open population, after its burn-in. The place
 * is a part of the country: as many are at risk as in Norway.
 */
export const openArm = (id: string, weeks: number): StudyArm => ({
  id,
  input: (values: ParameterValues): ModelInput => {
    const population = {
      type: 'municipality',
      inhabitants: Math.round(PERSONS / values['at-risk-share']),
      size: PERSONS,
      burnIn: null,
      arrivalsPerYear: null,
      services: SERVICES_DEFAULTS,
    } as const;
    const input = {
      weeks,
      parameters: values,
      interventions: [],
      timeline: [],
      organisation: [],
      ties: true,
      population,
    };
    const { burnIn, arrivalsPerYear } = settlingOf(input);
    return { ...input, population: { ...population, burnIn, arrivalsPerYear } };
  },
  fixed: [],
});
