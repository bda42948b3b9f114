import type { i32 } from './whole.ts';

/**
 * The hot loop: which persons might have an event this week?
 *
 * One hashed word per person-week holds four lanes of 8 bits, one per draw; the low 7 bits of a
 * lane are the leading bits of that draw's uniform number `u`. Two tests, both without a branch:
 *
 * - Limits. The person's packed limits say, per lane, below which value something can happen.
 *   Setting each lane's top bit and subtracting the limits clears the top bit of exactly those
 *   lanes where `u < limit` (no borrow crosses lanes, since a limit is at most 128).
 * - Slots. In a draw that several processes share, a table says whose slot `u` points into, and one
 *   bit of the person's mask whether that process can happen to the person at all.
 *
 * Persons who pass are the week's candidates; most person-weeks end here.
 */

/** A draw's unit interval is divided into this many parts; slots begin and end on a part. */
export const PARTS = 128;
/** Bit of a mask that is never set: the slot table's entry for parts that belong to nobody. */
export const NOBODY = 31;

/**
 * Room that lists of candidates have beyond them: what is written where there is none, four at a
 * time.
 */
export const SPARE = 4;

/** Number of steps into which a draw's unit interval is divided in the end: 31 bits. */
export const UNIT = 2 ** 31;

/** The top bit of every lane. */
const LANE_TOPS = 0x80808080 | 0;

/** The top bits of two lanes. */
const TWO_TOPS = 0x8080;

/**
 * Candidates of a model with one draw that one process has alone, such as a Markov chain: its lane
 * is the lowest, so one subtraction decides. Otherwise as {@link collectByLimits}, with five
 * operations fewer per person-week (common workload: 0.9 to 0.96 of the time).
 */
export function collectByLimit(
  limits: Int32Array,
  from: i32,
  to: i32,
  first: i32,
  second: i32,
  candidates: Int32Array,
): number {
  let n: i32 = 0;
  let counter = Math.imul(from, 0x9e3779b1);
  // Not beyond the array, so that the host need not look at every place: 1.02.
  const end = Math.min(to, limits.length);
  for (let person = from; person < end; person++) {
    counter = (counter + 0x9e3779b1) | 0;
    let x = counter ^ first;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15) ^ second, 0xd35a2d97);
    candidates[n] = person;
    n += (((x ^ (x >>> 15)) & 0x7f) - limits[person]!) >>> 31;
  }
  return n;
}

/**
 * Candidates where every draw has one process: limits alone decide. They are written in order of
 * person. Their words are not: hashing the few of them again costs less than storing one for
 * everybody (9 % of the common workload).
 * @param limits packed limits, one word per person; lane d (bits 8d..8d+7) holds 0..128
 * @param from first person who is looked at
 * @param to one past the last
 * @param first first-round word of the week
 * @param second second-round word of the week
 * @param candidates room for all who are looked at, and {@link SPARE}
 * @returns candidates listed
 */
export function collectByLimits(
  limits: Int32Array,
  from: i32,
  to: i32,
  first: i32,
  second: i32,
  candidates: Int32Array,
): number {
  let n: i32 = 0;
  let counter = Math.imul(from, 0x9e3779b1);
  for (let person = from; person < to; person++) {
    counter = (counter + 0x9e3779b1) | 0;
    // The body of personWord() in keys.ts, by hand.
    let x = counter ^ first;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15) ^ second, 0xd35a2d97);
    x ^= x >>> 15;
    const below = ~((x | LANE_TOPS) - limits[person]!) & LANE_TOPS;
    candidates[n] = person;
    n += (below | -below) >>> 31;
  }
  return n;
}

/** A draw that several processes share, as the scan needs it. */
export interface SharedDraw {
  /** Lowest bit of the draw's lane in its word. */
  readonly shift: i32;
  /** Which process of the word owns each of the 128 parts, or NOBODY. */
  readonly owner: Uint8Array;
  /**
   * The bit of that process in a mask of processes, 0 for nobody: one operation for both draws in
   * place of a shift each (0.9 of the scan).
   */
  readonly bits: Int32Array;
}

/** {@link SharedDraw.bits} where no draw is shared. */
export const NO_OWNERS = new Int32Array(PARTS);

/**
 * @param shift and
 * @param owner as in {@link SharedDraw}
 */
export const sharedDraw = (shift: i32, owner: Uint8Array): SharedDraw => ({
  shift,
  owner,
  bits: Int32Array.from(owner, (k) => (k === NOBODY ? 0 : 1 << k)),
});

/**
 * Candidates where the first draw, or the first two, are shared by several processes.
 * @param possible mask of the processes that can happen to each person
 * @param bitsA of the
 *   processes that own the parts of the first draw
 * @param bitsB of the second
 * @param lone lowest
 *   bit of the first draw that is not shared, whose lane is the lowest of the limits
 * @param words
 *   as long as `candidates`, for their words; the others as of {@link collectByLimits}
 */
export function collectBySlots(
  limits: Uint16Array,
  possible: Int32Array,
  from: i32,
  to: i32,
  bitsA: Int32Array,
  bitsB: Int32Array,
  lone: i32,
  first: i32,
  second: i32,
  candidates: Int32Array,
  words: Int32Array,
): number {
  let n: i32 = 0;
  let counter = Math.imul(from, 0x9e3779b1);
  for (let person = from; person < to; person++) {
    counter = (counter + 0x9e3779b1) | 0;
    let x = counter ^ first;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15) ^ second, 0xd35a2d97);
    x ^= x >>> 15;
    words[n] = x;
    const owners = bitsA[x & 0x7f]! | bitsB[(x >>> 8) & 0x7f]!;
    const below = ~(((x >>> lone) | TWO_TOPS) - limits[person]!) & TWO_TOPS;
    const hit = below | (owners & possible[person]!);
    candidates[n] = person;
    n += (hit | -hit) >>> 31;
  }
  return n;
}
