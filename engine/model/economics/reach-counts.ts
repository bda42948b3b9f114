import type { i32 } from '../../kernel/index.ts';

/** Number of kinds of intervention per word of bits. */
const PER_WORD = 32;

/**
 * Number of persons whom each kind of intervention reaches for the first time, by week. Kept only
 * for arms in which reach has a cost. A bit per person and kind tells whether the kind has reached
 * the person.
 */
export class ReachCounts {
  /** Words of bits, one per 32 kinds: word w of person p is at `w * persons + p`. */
  private readonly reached: Int32Array;
  /** Rows of weeks 0..weeks, one per kind. */
  private readonly counts: Int32Array;

  /** @param kinds number of kinds; a kind is a number below it */
  constructor(
    private readonly persons: i32,
    private readonly weeks: i32,
    kinds: number,
  ) {
    this.reached = new Int32Array(persons * Math.ceil(kinds / PER_WORD));
    this.counts = new Int32Array(kinds * (weeks + 1));
  }

  reset(): void {
    this.reached.fill(0);
    this.counts.fill(0);
  }

  /** Counts the person, once per kind. */
  reach(person: i32, kind: number, week: i32): void {
    const at = (kind >>> 5) * this.persons + person;
    const bit = 1 << (kind & 31);
    if ((this.reached[at]! & bit) !== 0) return;
    this.reached[at]! |= bit;
    this.add(kind, week, 1);
  }

  /** Counts people outside the model. */
  add(kind: number, week: i32, count: i32): void {
    this.counts[this.at(kind, week)]! += count;
  }

  /** Number of people whom the kind reached for the first time in the week. */
  in(kind: number, week: i32): number {
    return this.counts[this.at(kind, week)]!;
  }

  private at(kind: number, week: i32): i32 {
    return kind * (this.weeks + 1) + week;
  }
}
