import type { ModelInput } from '../input.ts';
import type { InterventionKind } from '../interventions/types.ts';
import { Followed } from './followed.ts';
import { ReachCounts } from './reach-counts.ts';
import { compileValuation, type Valuation } from './valuation.ts';

/** What a run must note for its costs, beside the counts that it keeps anyway. */
export class Spending {
  readonly valuation: Valuation;
  /** Persons with the follow-up of Housing First. */
  readonly housingFirst: Followed;
  private readonly reaches: ReachCounts | null;

  /**
   * @param weeks of the simulation, @param observedFrom week 0 of what is observed, on the simulation's clock
   * @param codes codes of the jointly counted dimensions
   */
  constructor(input: ModelInput, persons: number, weeks: number, observedFrom: number, codes: number) {
    this.valuation = compileValuation(input, weeks - observedFrom, codes);
    this.housingFirst = new Followed(weeks);
    this.reaches = this.valuation.unitCosts.length > 0 ? new ReachCounts(persons, weeks) : null;
  }

  reset(): void {
    this.housingFirst.reset();
    this.reaches?.reset();
  }

  /** Takes over what was noted in another arm before any intervention acted: nobody has been reached. */
  copyFrom(other: Spending): void {
    this.housingFirst.copyFrom(other.housingFirst);
    this.reaches?.reset();
  }

  /** An intervention has reached the person. */
  reach(person: number, kind: InterventionKind, week: number): void {
    this.reaches?.reach(person, kind, week);
  }

  /** An intervention has reached people who are not persons of the model. */
  reachOthers(kind: InterventionKind, week: number, count: number): void {
    this.reaches?.add(kind, week, count);
  }

  /** People whom an intervention with a unit cost reached for the first time in the week. */
  reached(kind: InterventionKind, week: number): number {
    return this.reaches?.in(kind, week) ?? 0;
  }
}
