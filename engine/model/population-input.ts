import type { i32 } from '../kernel/index.ts';
import type { ServicesInput } from './services/input.ts';

/** Persons who leave an institution. Week 0 is each person's own exit. */
export interface ReleaseCohort {
  readonly type: 'release-cohort';
  /** Persons simulated in each replicate. */
  readonly size: i32;
  /** Share who leave prison, 0..1. The others are discharged from inpatient treatment. */
  readonly fromPrison: number;
  /** Exits a year in the place studied. Scales capacities and the small-number statistics. */
  readonly exitsPerYear: number;
}

/**
 * A municipality, district or country on calendar weeks: an open population of persons at risk of
 * opioid overdose, in prison, in inpatient treatment and in the community. Week 0 is the end of the
 * burn-in and the start of observation.
 */
export interface Municipality {
  readonly type: 'municipality';
  /** Number of inhabitants, at risk or not. No effect by itself once `size` is known. */
  readonly inhabitants: number;
  /** Persons at risk at the start of each replicate. */
  readonly size: i32;
  /**
   * Weeks simulated before week 0, until the stocks are steady. Null means that it is found before
   * the run.
   */
  readonly burnIn: number | null;
  /**
   * Mean number of persons who become at risk per year. Null means as many as leave or die in the
   * steady state of the base arm.
   */
  readonly arrivalsPerYear: number | null;
  readonly services: ServicesInput;
}

export type PopulationInput = ReleaseCohort | Municipality;
