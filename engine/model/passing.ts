import { type i32, longerWords, PersonSet, roomFor } from '../kernel/index.ts';

/** Initial length of the list. It grows as needed. */
const FEW = 16;

/**
 * A set of persons who each stay in it for some weeks, the same number for all. It takes one bit
 * per person, and a list of who leaves when. For rare facts it needs less memory than a column of
 * weeks, which has two bytes per person.
 */
export class Passing {
  private readonly concerned: PersonSet;
  /** Persons in the order in which they leave. A person may be listed more than once. */
  private persons: Int32Array = new Int32Array(FEW);
  private count: i32 = 0;
  /** Number of listed persons by last week. */
  private readonly lastIn: Int32Array;

  constructor(
    persons: i32,
    private readonly weeks: i32,
  ) {
    this.concerned = new PersonSet(persons);
    this.lastIn = new Int32Array(weeks + 1);
  }

  clear(): void {
    this.concerned.clear();
    this.lastIn.fill(0);
    this.count = 0;
  }

  copyFrom(other: Passing): void {
    this.concerned.copyFrom(other.concerned);
    this.lastIn.set(other.lastIn);
    if (this.persons.length < other.count) this.makeRoom(other.count);
    this.count = other.count;
    this.persons.set(other.persons.subarray(0, other.count));
  }

  has(person: i32): boolean {
    return this.concerned.has(person);
  }

  /**
   * Adds a person, from the present week on.
   * @param last last week; not before the present one, nor before any last week given so far
   */
  begin(person: i32, last: number): void {
    this.concerned.add(person);
    this.lastIn[Math.min(Math.floor(last), this.weeks)]!++;
    if (this.count === this.persons.length) this.makeRoom(this.count + 1);
    this.persons[this.count++] = person;
  }

  /**
   * Removes the persons whose last week was the week before. Call it at the beginning of every
   * week, before the set is read.
   */
  end(week: i32): void {
    const { concerned, persons } = this;
    const over = this.lastIn[week - 1]!;
    if (over === 0) return;
    this.lastIn[week - 1] = 0;
    for (let place = 0; place < over; place++) concerned.remove(persons[place]!);
    persons.copyWithin(0, over, this.count);
    this.count -= over;
    // Persons who have been added again since.
    for (let place = 0; place < this.count; place++) concerned.add(persons[place]!);
  }

  private makeRoom(needed: i32): void {
    this.persons = longerWords(this.persons, roomFor(needed));
  }
}
