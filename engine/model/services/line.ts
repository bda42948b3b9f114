import { type i32, inputError, longerWords, roomFor } from '../../kernel/index.ts';

/** Initial length of a line. It grows as needed. */
const FEW = 16;
/** Number of different words of 32 bits. */
const WORDS = 4_294_967_296;

/**
 * Number of bits for a week up to `weeks`. The other bits of the word hold a person.
 * @throws EttervernError of kind `input` if both do not fit
 */
export function weekBits(persons: i32, weeks: i32): number {
  const bits = 32 - Math.clz32(weeks);
  const most = Math.floor(WORDS / (1 << bits));
  if (persons > most) throw inputError('run.too-many-to-queue', { persons, weeks, most });
  return bits;
}

/**
 * Persons in order of arrival, each with the week of arrival, side by side in memory. Every waiting
 * person is asked every week, so a line is always visited from end to end and needs no links. It is
 * as long as its fullest week so far, not as long as the population (municipality: 11 bytes fewer
 * per person and queue), with 4 bytes per place.
 *
 * Visit a line in order to remove people: `keep` each person who stays, at the next place from the
 * front, then `close` the gap at the end.
 */
export class Line {
  length: i32 = 0;
  /** Person, with the week in the lowest bits. */
  places: Int32Array = new Int32Array(FEW);

  /** @param weekBits number of bits of a place that hold the week */
  constructor(readonly weekBits: i32) {}

  /**
   * The person at a place.
   * @param place 0 to length - 1
   */
  person(place: i32): number {
    return (this.places[place]! >>> this.weekBits) | 0;
  }

  /** Week in which the person at this place came. */
  since(place: i32): number {
    return this.places[place]! & ((1 << this.weekBits) - 1);
  }

  copyFrom(other: Line): void {
    if (this.places.length < other.length) this.makeRoom(other.length);
    this.length = other.length;
    this.places.set(other.places.subarray(0, other.length));
  }

  append(person: i32, week: i32): void {
    if (this.length === this.places.length) this.makeRoom(this.length + 1);
    this.places[this.length] = (person << this.weekBits) | week;
    this.length++;
  }

  /** Moves the person at a place to the same or an earlier place. */
  keep(place: i32, to: i32): void {
    this.places[to] = this.places[place]!;
  }

  /**
   * Moves the persons at places `from` to `end` - 1 to the places from `to` on. `to` is at most
   * `from`. Returns the place after the last of them.
   */
  moveUp(to: i32, from: i32, end: i32): i32 {
    if (to !== from) for (let place = from; place < end; place++) this.keep(place, to + place - from);
    return to + end - from;
  }

  /**
   * Ends a visit. The first `kept` places have been filled anew; the places from `rest` on are
   * moved up behind them.
   */
  close(kept: i32, rest: i32): void {
    if (kept === rest) return;
    this.places.copyWithin(kept, rest, this.length);
    this.length -= rest - kept;
  }

  private makeRoom(needed: i32): void {
    this.places = longerWords(this.places, roomFor(needed));
  }
}
