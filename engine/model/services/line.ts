import { type i32, inputError, longerWords, roomFor } from '../../kernel/index.ts';

/** Places that a line has at first; it grows as it needs. */
const FEW = 16;
/** Different words. */
const WORDS = 4_294_967_296;

/**
 * Bits that hold a week up to `weeks`, in a word whose others hold a person.
 * @throws EttervernError of kind `input` where both do not fit
 */
export function weekBits(persons: i32, weeks: i32): number {
  const bits = 32 - Math.clz32(weeks);
  const most = Math.floor(WORDS / (1 << bits));
  if (persons > most) throw inputError('run.too-many-to-queue', { persons, weeks, most });
  return bits;
}

/**
 * Persons in the order in which they came, with the week of it, side by side in memory. Everybody
 * who waits is asked every week, so a line is visited from end to end anyway, and needs no links by
 * which one could leave it in between. It is as long as it has been in the fullest week so far, not
 * as long as the population (municipality: 11 bytes per person and queue fewer), and has 4 bytes a
 * place.
 *
 * A visit in order takes people out: `keep` whoever stays, at the next place from the front, and
 * `close` the gap at its end.
 */
export class Line {
  length: i32 = 0;
  /** Person, and week in the lowest bits. */
  places: Int32Array = new Int32Array(FEW);

  /** @param weekBits how many of the bits of a place hold the week */
  constructor(readonly weekBits: i32) {}

  /** @param place 0 to length - 1 */
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

  /** Moves whoever stands at a place to one at or before it. */
  keep(place: i32, to: i32): void {
    this.places[to] = this.places[place]!;
  }

  /**
   * Moves those from place `from` up to `end` to the places from `to` on, which is at or before
   * `from`. Returns the place after the last of them.
   */
  moveUp(to: i32, from: i32, end: i32): i32 {
    if (to !== from) for (let place = from; place < end; place++) this.keep(place, to + place - from);
    return to + end - from;
  }

  /**
   * Ends a visit: the first `kept` places have been filled anew, and those from `rest` on follow
   * them.
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
