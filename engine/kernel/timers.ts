import { breach } from './errors.ts';

/**
 * Deterministic timers, kept in week buckets: release dates, expiries. One timer per person; scheduling and
 * cancelling cost O(1), and a week costs only what is due in it.
 *
 * Buckets are doubly linked lists threaded through typed arrays, so nothing is allocated while a run goes on.
 */
export class Timers {
  /** Week now being simulated; timers can be set only for later ones. */
  now = 0;
  private readonly head: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  /** Week in which the person's timer is due; 0 when none is set. */
  private readonly due: Uint16Array;

  constructor(
    persons: number,
    readonly weeks: number,
  ) {
    this.head = new Int32Array(weeks + 2).fill(-1);
    this.next = new Int32Array(persons);
    this.previous = new Int32Array(persons);
    this.due = new Uint16Array(persons);
  }

  reset(): void {
    this.now = 0;
    this.head.fill(-1);
    this.due.fill(0);
  }

  /** Sets all timers as they are in others for as many persons and weeks. */
  copyFrom(other: Timers): void {
    this.now = other.now;
    this.head.set(other.head);
    this.next.set(other.next);
    this.previous.set(other.previous);
    this.due.set(other.due);
  }

  /**
   * Sets the person's timer to `week`, replacing one that is set. Weeks past the horizon are never due.
   * @throws EttervernError of kind `failure` unless `week` is a whole number after the present week
   */
  schedule(person: number, week: number): void {
    if (!(Number.isInteger(week) && week > this.now)) throw breach('timer', { person, week, now: this.now });
    this.cancel(person);
    const bucket = Math.min(week, this.weeks + 1);
    const head = this.head[bucket]!;
    this.next[person] = head;
    this.previous[person] = -1;
    if (head >= 0) this.previous[head] = person;
    this.head[bucket] = person;
    this.due[person] = bucket;
  }

  cancel(person: number): void {
    const bucket = this.due[person]!;
    if (bucket === 0) return;
    const next = this.next[person]!;
    const previous = this.previous[person]!;
    if (previous >= 0) this.next[previous] = next;
    else this.head[bucket] = next;
    if (next >= 0) this.previous[next] = previous;
    this.due[person] = 0;
  }

  /** Week in which the person's timer is due, 0 when none is set. */
  dueWeek(person: number): number {
    return this.due[person]!;
  }

  /** Takes one person whose timer is due in `week`, or returns -1 when none is left. */
  takeDue(week: number): number {
    const person = this.head[week]!;
    if (person >= 0) this.cancel(person);
    return person;
  }
}
