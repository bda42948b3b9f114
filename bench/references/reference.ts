import type { Check, Skip } from '../figures/schema.ts';

/** Size of a run: persons and weeks. */
export interface Extent {
  readonly persons: number;
  readonly weeks: number;
}

/** One run of the common workload by other software. */
export interface ReferenceRun {
  /** Wall time of the simulation, without start-up and the creation of persons. */
  readonly seconds: number;
  /** Rows 0 to `weeks`, each with the number of persons per state in the order of COMMON_STATES. */
  readonly counts: readonly number[];
}

export interface Reference {
  readonly id: string;
  readonly title: string;
  /**
   * Share of the requested persons that it simulates. Slow references simulate fewer; their unit is
   * the same.
   */
  readonly shareOfPersons: number;
  /** @param replicate counted from 0; sets the seed of a reference that has one */
  run(extent: Extent, replicate: number): ReferenceRun;
}

/** A reference, or why it is not available on this machine. */
export type Sought = { readonly reference: Reference } | { readonly skip: Skip };

/** References that were found and whose answers are correct. */
export interface Yardsticks {
  readonly references: readonly Reference[];
  readonly checks: readonly Check[];
  readonly skipped: readonly Skip[];
}
