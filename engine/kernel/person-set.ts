import type { i32 } from './whole.ts';

/**
 * A set of persons, one bit each, allocated once. Its members are visited in the order of persons.
 */
export class PersonSet {
  private readonly words: Int32Array;
  private count: i32 = 0;

  /** @param persons number of persons that may be members */
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

  /** Adds a person; one who is a member already stays one. */
  add(person: i32): void {
    if (this.has(person)) return;
    this.words[person >>> 5]! |= 1 << (person & 31);
    this.count++;
  }

  /** Takes a person out; one who is no member is left alone. */
  remove(person: i32): void {
    if (!this.has(person)) return;
    this.words[person >>> 5]! ^= 1 << (person & 31);
    this.count--;
  }

  /**
   * Takes the first member with this number or a higher one out of the set and returns it; -1 when
   * there is none.
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

  /** Makes the members those of another set for as many persons. */
  copyFrom(other: PersonSet): void {
    this.words.set(other.words);
    this.count = other.count;
  }

  clear(): void {
    if (this.count > 0) this.words.fill(0);
    this.count = 0;
  }
}
