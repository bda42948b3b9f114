import type { i32 } from '../../kernel/index.ts';
import type { Offer } from '../interventions/offer.ts';
import { Followed } from './followed.ts';
import type { ReachCounts } from './reach-counts.ts';
import type { Valuation } from './valuation.ts';

/** What a run records for its costs, besides the counts that it keeps anyway. */
export class Spending {
  /** Persons with Housing First follow-up. */
  readonly housingFirst: Followed;

  /**
   * @param weeks of the simulation
   * @param reaches null in an arm in which reach has no cost
   */
  constructor(
    readonly valuation: Valuation,
    weeks: i32,
    private readonly reaches: ReachCounts | null,
  ) {
    this.housingFirst = new Followed(weeks);
  }

  reset(): void {
    this.housingFirst.reset();
    this.reaches?.reset();
  }

  /**
   * Copies what was recorded in another arm before any intervention acted. Nobody has been reached
   * by then.
   */
  copyFrom(other: Spending): void {
    this.housingFirst.copyFrom(other.housingFirst);
    this.reaches?.reset();
  }

  /** An intervention has reached the person. */
  reach(person: i32, { number }: Offer, week: i32): void {
    this.reaches?.reach(person, number, week);
  }

  /** An intervention has reached people outside the model. */
  reachOthers({ number }: Offer, week: i32, count: i32): void {
    this.reaches?.add(number, week, count);
  }

  /**
   * Number of people whom an intervention with a unit cost reached for the first time in the week.
   */
  reached(kind: number, week: i32): number {
    return this.reaches?.in(kind, week) ?? 0;
  }
}
