/** The persons who hold a place of one kind. Taking and giving up a place cost O(1); all are visited in O(places). */
export class Holders {
  count = 0;
  private readonly list: Int32Array;
  /** Place in `list` plus 1; 0 for those who hold none. */
  private readonly at: Int32Array;

  constructor(persons: number) {
    this.list = new Int32Array(persons);
    this.at = new Int32Array(persons);
  }

  clear(): void {
    this.count = 0;
    this.at.fill(0);
  }

  has(person: number): boolean {
    return this.at[person] !== 0;
  }

  /** A person who holds a place already keeps that one. */
  add(person: number): void {
    if (this.has(person)) return;
    this.list[this.count++] = person;
    this.at[person] = this.count;
  }

  remove(person: number): void {
    const at = this.at[person]!;
    if (at === 0) return;
    const last = this.list[--this.count]!;
    this.list[at - 1] = last;
    this.at[last] = at;
    this.at[person] = 0;
  }

  /** The holder number i, 0..count-1. Removing holder i puts the last one there: visit from the end. */
  person(i: number): number {
    return this.list[i]!;
  }
}
