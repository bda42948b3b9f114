import type { Check, Skip } from '../report/schema.ts';

/** How many persons are followed for how long. */
export interface Extent {
  readonly persons: number;
  readonly weeks: number;
}

/** One run of the common workload by somebody else's means. */
export interface ReferenceRun {
  /** Wall time of the simulation alone: neither start-up nor making the persons. */
  readonly seconds: number;
  /** Rows 0..weeks of persons in each state, in the order of COMMON_STATES. */
  readonly counts: readonly number[];
}

export interface Reference {
  readonly id: string;
  readonly title: string;
  /** Persons, compared with those asked for: slow references do a smaller population, and have the same unit. */
  readonly shareOfPersons: number;
  /** @param replicate counted from 0; where a reference has a seed, it sets it */
  run(extent: Extent, replicate: number): ReferenceRun;
}

/** A reference, or why there is none on this machine. */
export type Sought = { readonly reference: Reference } | { readonly skip: Skip };

/** References that were found and whose answers are right. */
export interface Yardsticks {
  readonly references: readonly Reference[];
  readonly checks: readonly Check[];
  readonly skipped: readonly Skip[];
}
