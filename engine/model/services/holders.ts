import { type i32, longerWords, PersonSet, roomFor } from '../../kernel/index.ts';

/** Initial length of a list. It grows as needed. */
const FEW = 16;

/**
 * The persons who hold a place of one kind. Taking or giving up a place costs O(1). Visiting all
 * costs O(places).
 */
export class Holders {
  count: i32 = 0;
  private list: Int32Array = new Int32Array(FEW);
  private readonly holding: PersonSet;

  constructor(persons: i32) {
    this.holding = new PersonSet(persons);
  }

  clear(): void {
    this.count = 0;
    this.holding.clear();
  }

  copyFrom(other: Holders): void {
    if (this.list.length < other.count) this.makeRoom(other.count);
    this.count = other.count;
    this.list.set(other.list.subarray(0, other.count));
    this.holding.copyFrom(other.holding);
  }

  has(person: i32): boolean {
    return this.holding.has(person);
  }

  /** Adds a person. A person who already holds a place keeps it. */
  add(person: i32): void {
    if (this.has(person)) return;
    this.holding.add(person);
    if (this.count === this.list.length) this.makeRoom(this.count + 1);
    this.list[this.count++] = person;
  }

  /** Removes holder number i. The last holder gets that number, so visit from the end. */
  removeAt(i: i32): void {
    this.holding.remove(this.list[i]!);
    this.list[i] = this.list[--this.count]!;
  }

  /** Holder number i, 0..count-1. */
  person(i: i32): number {
    return this.list[i]!;
  }

  private makeRoom(needed: i32): void {
    this.list = longerWords(this.list, roomFor(needed));
  }
}
