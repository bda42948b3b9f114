import type { i32 } from '../../kernel/index.ts';
import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { Offer } from '../interventions/offer.ts';
import { inForce } from '../interventions/offer.ts';

/**
 * In a municipality, an intervention's capacity is not a share of exits but a number of persons per
 * year. Each week in which it acts adds a 52nd part. Unused capacity is kept, up to a year's
 * capacity. It is first come, first served.
 */
export class Allowances {
  private readonly left: Float64Array;
  /**
   * Interventions that took the person on at the last exit. One bit per kind, in words of 32 kinds:
   * word w of person p is at `w * persons + p`. Empty if no intervention has a limit.
   */
  private readonly takenOn: Int32Array;

  constructor(
    private readonly persons: i32,
    private readonly offers: readonly Offer[],
  ) {
    this.left = new Float64Array(offers.reduce((most, { number }) => Math.max(most, number + 1), 0));
    this.takenOn = new Int32Array(persons * ((this.left.length + 31) >>> 5));
  }

  start(): void {
    this.left.fill(0);
    this.takenOn.fill(0);
  }

  /** Starts a week. */
  open(week: i32): void {
    for (let k = 0; k < this.offers.length; k++) {
      const offer = this.offers[k]!;
      if (offer.perYear === null || !inForce(offer, week)) continue;
      const more = this.left[offer.number]! + offer.perYear / WEEKS_PER_YEAR;
      this.left[offer.number] = Math.min(more, Math.max(1, offer.perYear));
    }
  }

  /** Forgets what the last exit gave. The person leaves an institution now. */
  forget(person: i32): void {
    for (let at: i32 = person; at < this.takenOn.length; at += this.persons) this.takenOn[at] = 0;
  }

  /**
   * Takes the person on at this exit if there is capacity. A second call at the same exit gives the
   * same answer.
   */
  takeOn(person: i32, offer: Offer): boolean {
    if (this.hasTakenOn(person, offer)) return true;
    if (!this.spend(offer)) return false;
    this.takenOn[this.at(person, offer)]! |= 1 << (offer.number & 31);
    return true;
  }

  hasTakenOn(person: i32, offer: Offer): boolean {
    return ((this.takenOn[this.at(person, offer)]! >>> (offer.number & 31)) & 1) === 1;
  }

  private at(person: i32, { number }: Offer): i32 {
    return (number >>> 5) * this.persons + person;
  }

  /** Uses capacity for one event, if there is any. */
  spend({ number }: Offer): boolean {
    if (this.left[number]! < 1) return false;
    this.left[number]!--;
    return true;
  }
}
