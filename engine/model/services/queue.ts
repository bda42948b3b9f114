import { type i32, PersonSet } from '../../kernel/index.ts';
import { Line, weekBits } from './line.ts';

/**
 * The waiting persons, in classes of priority. Class 0 is called before class 1; within a class,
 * first come, first served. A person stands in the queue at most once.
 *
 * The code that visits a line in order keeps those who stay and closes the gaps; see {@link Line}.
 * A separate set tells whether a person waits.
 */
export class Queue {
  readonly lines: readonly Line[];
  private readonly waiting: PersonSet;

  /**
   * @param weeks last week in which a person may join
   * @throws EttervernError as {@link weekBits}
   */
  constructor(persons: i32, weeks: i32, classes: number) {
    const bits = weekBits(persons, weeks);
    this.lines = Array.from({ length: classes }, () => new Line(bits));
    this.waiting = new PersonSet(persons);
  }

  /** Number of waiting persons. */
  get size(): number {
    return this.waiting.size;
  }

  clear(): void {
    this.waiting.clear();
    for (let c = 0; c < this.lines.length; c++) this.lines[c]!.length = 0;
  }

  copyFrom(other: Queue): void {
    this.waiting.copyFrom(other.waiting);
    this.lines.forEach((line, c) => {
      line.copyFrom(other.lines[c]!);
    });
  }

  has(person: i32): boolean {
    return this.waiting.has(person);
  }

  /**
   * Puts a person at the end of a class. A person who already waits keeps the place in the queue.
   * Returns whether the person is new.
   */
  join(person: i32, week: i32, priority: number): boolean {
    if (this.waiting.has(person)) return false;
    this.waiting.add(person);
    this.lines[priority]!.append(person, week);
    return true;
  }

  /** Marks a person as not waiting. The line is updated at the next visit. */
  leave(person: i32): void {
    this.waiting.remove(person);
  }
}
