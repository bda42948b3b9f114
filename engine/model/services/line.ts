import { longerHalves, longerWords, roomFor } from '../../kernel/index.ts';

/** Places that a line has at first; it grows as it needs. */
const FEW = 16;

/**
 * Persons in the order in which they came, with the week of it, side by side in memory. Everybody who waits is asked every week, so a line is
 * visited from end to end anyway, and needs no links by which one could leave it in between. It is as long as it has been in the fullest week
 * so far, not as long as the population (municipality: 11 bytes per person and queue fewer).
 *
 * A visit in order takes people out: `keep` whoever stays, at the next place from the front, and `close` the gap at its end.
 */
export class Line {
  length = 0;
  persons: Int32Array = new Int32Array(FEW);
  private weeks: Int16Array = new Int16Array(FEW);

  /** @param place 0 to length - 1 */
  person(place: number): number {
    return this.persons[place]!;
  }

  /** Week in which the person at this place came. */
  since(place: number): number {
    return this.weeks[place]!;
  }

  copyFrom(other: Line): void {
    if (this.persons.length < other.length) this.makeRoom(other.length);
    this.length = other.length;
    this.persons.set(other.persons.subarray(0, other.length));
    this.weeks.set(other.weeks.subarray(0, other.length));
  }

  append(person: number, week: number): void {
    if (this.length === this.persons.length) this.makeRoom(this.length + 1);
    this.persons[this.length] = person;
    this.weeks[this.length] = week;
    this.length++;
  }

  /** Moves whoever stands at a place to one at or before it. */
  keep(place: number, to: number): void {
    this.persons[to] = this.persons[place]!;
    this.weeks[to] = this.weeks[place]!;
  }

  /** Moves those from place `from` up to `end` to the places from `to` on, which is at or before `from`. Returns the place after the last of them. */
  moveUp(to: number, from: number, end: number): number {
    if (to !== from) for (let place = from; place < end; place++) this.keep(place, to + place - from);
    return to + end - from;
  }

  /** Ends a visit: the first `kept` places have been filled anew, and those from `rest` on follow them. */
  close(kept: number, rest: number): void {
    if (kept === rest) return;
    this.persons.copyWithin(kept, rest, this.length);
    this.weeks.copyWithin(kept, rest, this.length);
    this.length -= rest - kept;
  }

  private makeRoom(needed: number): void {
    const room = roomFor(needed);
    this.persons = longerWords(this.persons, room);
    this.weeks = longerHalves(this.weeks, room);
  }
}
