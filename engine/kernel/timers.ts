import { breach } from './errors.ts';
import { ModelError } from './model-error.ts';
import { readUnsignedHalves } from './read-ahead.ts';
import type { i32 } from './whole.ts';

/** Most weeks of a run; one more means "never". */
const MOST_WEEKS = 2 ** 16 - 2;

/**
 * Deterministic timers, such as release dates and expiries. Each person has one timer, the week in
 * which it is due. Setting and cancelling cost O(1). In a week in which timers are due, all persons
 * are scanned. That is cheap compared with the week's draws, and it saves a linked list (8 bytes
 * per person).
 */
export class Timers {
  /** Present week. Timers can be set only for later weeks. */
  now: i32 = 0;
  /** Number of timers due in each week. */
  private readonly dueIn: Int32Array;
  /** Week in which the person's timer is due; 0 if none is set. */
  private readonly due: Uint16Array;

  /** @throws ModelError if the number of weeks does not fit into 16 bits */
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

  /** Copies all timers of another object of the same size. */
  copyFrom(other: Timers): void {
    this.now = other.now;
    this.dueIn.set(other.dueIn);
    this.due.set(other.due);
  }

  /**
   * Sets the person's timer to `week`, replacing any earlier one. Weeks past the horizon are never
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

  /** Week in which the person's timer is due; 0 if none is set. */
  dueWeek(person: i32): number {
    return this.due[person]!;
  }

  /** Reads the timers of some persons into the cache: see {@link readUnsignedHalves}. */
  readAhead(from: i32, to: i32): number {
    return readUnsignedHalves(this.due, from, to);
  }

  /**
   * Clears the timer of the first person, from `person` on, that is due in `week`, and returns that
   * person; -1 if there is none. To take all, continue with the person after the last one returned.
   */
  takeDue(week: i32, person: i32): number {
    if (this.dueIn[week] === 0) return -1;
    const found = this.due.indexOf(week, person);
    if (found >= 0) this.cancel(found);
    return found;
  }
}
