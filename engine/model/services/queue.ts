import { type i32, PersonSet } from '../../kernel/index.ts';
import { Line, weekBits } from './line.ts';

/**
 * Persons who wait, in some classes of priority: class 0 is called before class 1, and within a
 * class whoever came first. A person stands in the queue at most once.
 *
 * Whoever visits the lines in order says who stays and closes the gaps; see {@link Line}. A set of
 * persons says who waits at all.
 */
export class Queue {
  readonly lines: readonly Line[];
  private readonly waiting: PersonSet;

  /**
   * @param weeks the last week in which somebody may join
   * @throws EttervernError as
   *   {@link weekBits}
   */
  constructor(persons: i32, weeks: i32, classes: number) {
    const bits = weekBits(persons, weeks);
    this.lines = Array.from({ length: classes }, () => new Line(bits));
    this.waiting = new PersonSet(persons);
  }

  /** Persons who wait. */
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
   * Puts a person at the end of a class. Someone who waits already keeps the place in the queue.
   * Returns whether the person is new.
   */
  join(person: i32, week: i32, priority: number): boolean {
    if (this.waiting.has(person)) return false;
    this.waiting.add(person);
    this.lines[priority]!.append(person, week);
    return true;
  }

  /** A person waits no more. The line is told by who visits it. */
  leave(person: i32): void {
    this.waiting.remove(person);
  }
}
