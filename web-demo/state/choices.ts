import { INTERVENTION_DEFAULTS, type Intervention } from '../../engine/model/index.ts';
import { PLACES, type PlaceId } from './places.ts';

/** The interventions of one policy. None means services as today. */
export type Policy = readonly Intervention[];

/** All settings that decide the comparison. */
export interface Choices {
  readonly place: PlaceId;
  /**
   * Exits a year of people at risk in the place, 1 to 20,000. In a municipality they follow from
   * its population.
   */
  readonly exitsPerYear: number;
  /**
   * Share of the exits that are from prison, 0 to 1. The others are discharges from inpatient
   * treatment.
   */
  readonly fromPrison: number;
  /** Horizon in weeks after the exit, or in calendar weeks of a municipality. */
  readonly weeks: number;
  /** Persons in each replicate of a release cohort. A municipality has its own number. */
  readonly persons: number;
  /** Whether effects without evidence are set to no effect. */
  readonly neutral: boolean;
  /** Replicates of the complete run. */
  readonly seeds: number;
  /** Text from which the master key is derived. */
  readonly seed: string;
  /** The base and the policy that is compared with it. */
  readonly policies: readonly [Policy, Policy];
}

/** Horizons on offer: 26 weeks, and one, two and five years. */
export const HORIZONS = [26, 52, 104, 260] as const;

/** Numbers of replicates on offer. */
export const SEEDS = [50, 200, 1000, 4000] as const;

/** Persons in each replicate on offer. Each is a dot. */
export const PERSONS = [500, 1000, 2000] as const;

export const DEFAULT_CHOICES: Choices = {
  place: 'town',
  exitsPerYear: PLACES.town.exitsPerYear,
  fromPrison: PLACES.town.fromPrison,
  weeks: 52,
  persons: 1000,
  neutral: false,
  seeds: 200,
  seed: 'workshop-2026',
  policies: [[], [INTERVENTION_DEFAULTS['naloxone-at-exit'], INTERVENTION_DEFAULTS.coordinator]],
};
