import type { i32 } from './whole.ts';

/**
 * A set of persons with one bit each, allocated once. Members are visited in the order of persons.
 */
export class PersonSet {
  private readonly words: Int32Array;
  private count: i32 = 0;

  /** @param persons number of persons that can be members */
  constructor(persons: i32) {
    this.words = new Int32Array((persons + 31) >>> 5);
  }

  /** Number of members. */
  get size(): number {
    return this.count;
  }

  has(person: i32): boolean {
    return ((this.words[person >>> 5]! >>> (person & 31)) & 1) === 1;
  }

  /** Adds a person. Adding a member again has no effect. */
  add(person: i32): void {
    if (this.has(person)) return;
    this.words[person >>> 5]! |= 1 << (person & 31);
    this.count++;
  }

  /** Removes a person. Removing a non-member has no effect. */
  remove(person: i32): void {
    if (!this.has(person)) return;
    this.words[person >>> 5]! ^= 1 << (person & 31);
    this.count--;
  }

  /**
   * Removes and returns the first member whose number is `person` or higher; -1 if there is none.
   */
  takeFrom(person: i32): i32 {
    if (this.count === 0) return -1;
    let at = person >>> 5;
    let word = this.words[at]! & (-1 << (person & 31));
    while (word === 0 && ++at < this.words.length) word = this.words[at]!;
    if (word === 0) return -1;
    const lowest = word & -word;
    this.words[at]! ^= lowest;
    this.count--;
    return at * 32 + (31 - Math.clz32(lowest));
  }

  /** Copies the members of another set of the same size. */
  copyFrom(other: PersonSet): void {
    this.words.set(other.words);
    this.count = other.count;
  }

  clear(): void {
    if (this.count > 0) this.words.fill(0);
    this.count = 0;
  }
}
