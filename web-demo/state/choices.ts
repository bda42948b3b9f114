import { INTERVENTION_DEFAULTS, type Intervention } from '../../engine/model/index.ts';
import { PLACES, type PlaceId } from './places.ts';

/** What one policy consists of; none is services as today. */
export type Policy = readonly Intervention[];

/** Everything that decides the comparison, as the user set it. */
export interface Choices {
  readonly place: PlaceId;
  /** Exits a year of people at risk in the place, 1..20,000; in a municipality they follow from who lives there. */
  readonly exitsPerYear: number;
  /** Share of them who leave prison, 0..1; the others are discharged from inpatient treatment. */
  readonly fromPrison: number;
  /** Horizon: weeks after the exit, or on the calendar of a municipality. */
  readonly weeks: number;
  /** People who leave an institution in each replicate; a municipality has its own number. */
  readonly persons: number;
  /** Effects without evidence at their value without effect. */
  readonly neutral: boolean;
  /** Replicates that a run ends with. */
  readonly seeds: number;
  /** Text that gives the master key. */
  readonly seed: string;
  /** The base and what it is compared with. */
  readonly policies: readonly [Policy, Policy];
}

/** Horizons on offer: half a year, one, two and five years. */
export const HORIZONS = [26, 52, 104, 260] as const;

/** Numbers of replicates on offer. */
export const SEEDS = [50, 200, 1000, 4000] as const;

/** People in each replicate that are on offer, each a dot. */
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
