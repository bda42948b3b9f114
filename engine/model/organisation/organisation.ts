import type { i32 } from '../../kernel/index.ts';
import type { OrganisationRules } from './rules.ts';

/** How help is organised in an arm, in compiled form, and the decision for each person. */
export class Organisation {
  /**
   * First week in which help that needs a municipal decision can begin for a person. 0 before the
   * first application.
   */
  readonly helpFrom: Int16Array;

  constructor(
    /** Rules in force, by week, 0 to the horizon. */
    readonly rules: readonly OrganisationRules[],
    /** Weekly hazard of losing contact and coordinator in a reorganisation, by week. */
    readonly transitionLoss: Float64Array,
    persons: i32,
  ) {
    this.helpFrom = new Int16Array(persons);
  }

  copyFrom(other: Organisation): void {
    this.helpFrom.set(other.helpFrom);
  }

  /** Forgets all applications. Call it before a replicate. */
  reset(): void {
    this.helpFrom.fill(0);
  }
}
