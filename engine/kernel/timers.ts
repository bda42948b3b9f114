import { breach } from './errors.ts';
import { ModelError } from './model-error.ts';
import { readUnsignedHalves } from './read-ahead.ts';
import type { i32 } from './whole.ts';

/** Weeks of a run: one more is "never". */
const MOST_WEEKS = 2 ** 16 - 2;

/**
 * Deterministic timers: release dates, expiries. One timer per person, which is the week in which
 * it is due. Setting and cancelling cost O(1); a week in which some are due looks through all,
 * which is cheap beside everything else that is asked of everybody every week, and needs no links
 * from one person to the next (8 bytes per person).
 */
export class Timers {
  /** Week now being simulated; timers can be set only for later ones. */
  now: i32 = 0;
  /** Number of timers that are due in each week. */
  private readonly dueIn: Int32Array;
  /** Week in which the person's timer is due; 0 when none is set. */
  private readonly due: Uint16Array;

  /** @throws ModelError for more weeks than 16 bits count */
  constructor(
    persons: i32,
    readonly weeks: i32,
  ) {
    if (weeks > MOST_WEEKS) {
      throw new ModelError(
        'too-many',
        'weeks',
        `A run of ${weeks} weeks is longer than timers count: shorten it to ${MOST_WEEKS} weeks.`,
      );
    }
    this.dueIn = new Int32Array(weeks + 2);
    this.due = new Uint16Array(persons);
  }

  reset(): void {
    this.now = 0;
    this.dueIn.fill(0);
    this.due.fill(0);
  }

  /** Sets all timers as they are in others for as many persons and weeks. */
  copyFrom(other: Timers): void {
    this.now = other.now;
    this.dueIn.set(other.dueIn);
    this.due.set(other.due);
  }

  /**
   * Sets the person's timer to `week`, replacing one that is set. Weeks past the horizon are never
   * due.
   * @throws EttervernError of kind `failure` unless `week` is a whole number after the present week
   */
  schedule(person: i32, week: i32): void {
    if (!(Number.isInteger(week) && week > this.now)) throw breach('timer', { person, week, now: this.now });
    this.cancel(person);
    const due: i32 = Math.min(week, this.weeks + 1);
    this.due[person] = due;
    this.dueIn[due]!++;
  }

  cancel(person: i32): void {
    const due = this.due[person]!;
    if (due === 0) return;
    this.due[person] = 0;
    this.dueIn[due]!--;
  }

  /** Week in which the person's timer is due, 0 when none is set. */
  dueWeek(person: i32): number {
    return this.due[person]!;
  }

  /** Reads the timers of some persons: see {@link readUnsignedHalves}. */
  readAhead(from: i32, to: i32): number {
    return readUnsignedHalves(this.due, from, to);
  }

  /**
   * Takes the timer of the first person with this number or a higher one that is due in `week`, and
   * returns the person; -1 when there is none. To take all, go on from the person after the last
   * one.
   */
  takeDue(week: i32, person: i32): number {
    if (this.dueIn[week] === 0) return -1;
    const found = this.due.indexOf(week, person);
    if (found >= 0) this.cancel(found);
    return found;
  }
}
