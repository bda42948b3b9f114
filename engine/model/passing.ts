import { type i32, longerWords, PersonSet, roomFor } from '../kernel/index.ts';

/** Places that the list has at first; it grows as it needs. */
const FEW = 16;

/**
 * Persons whom something concerns for some weeks, as many for everybody: a bit a person, and for
 * those whom it does, who stops being concerned when. For what is rare: a column of weeks would
 * have two bytes a person.
 */
export class Passing {
  private readonly concerned: PersonSet;
  /** Who stops being concerned, in that order. A person may stand here more than once. */
  private persons: Int32Array = new Int32Array(FEW);
  private count: i32 = 0;
  /** How many of them have each week as their last. */
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
   * From now on, the present week included.
   * @param last the last week, not before the present one
   * and those given so far
   */
  begin(person: i32, last: number): void {
    this.concerned.add(person);
    this.lastIn[Math.min(Math.floor(last), this.weeks)]!++;
    if (this.count === this.persons.length) this.makeRoom(this.count + 1);
    this.persons[this.count++] = person;
  }

  /**
   * Takes those out for whom the week before this one was the last. Call it at the beginning of
   * every week, before anybody is asked for.
   */
  end(week: i32): void {
    const { concerned, persons } = this;
    const over = this.lastIn[week - 1]!;
    if (over === 0) return;
    this.lastIn[week - 1] = 0;
    for (let place = 0; place < over; place++) concerned.remove(persons[place]!);
    persons.copyWithin(0, over, this.count);
    this.count -= over;
    // Who is concerned anew since.
    for (let place = 0; place < this.count; place++) concerned.add(persons[place]!);
  }

  private makeRoom(needed: i32): void {
    this.persons = longerWords(this.persons, roomFor(needed));
  }
}
