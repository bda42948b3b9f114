import type { i32 } from './whole.ts';

/**
 * The hot loop: finds the persons who might have an event this week.
 *
 * One hashed word per person-week holds four lanes of 8 bits, one per draw. The low 7 bits of a
 * lane are the leading bits of that draw's uniform number `u`. There are two tests, both without a
 * branch:
 *
 * - Limits. The person's packed limits hold, for each lane, the value below which an event is
 *   possible. Setting each lane's top bit and subtracting the limits clears the top bit of exactly
 *   those lanes with `u < limit`. No borrow crosses lanes, since a limit is at most 128.
 * - Slots. In a shared draw, a table gives the process whose slot contains `u`. One bit of the
 *   person's mask says whether that process is possible for the person.
 *
 * Persons who pass are the week's candidates. Most person-weeks end here.
 */

/** Number of parts of a draw's unit interval. Slots begin and end at a part. */
export const PARTS = 128;
/** Bit of a mask that is never set: the slot table's entry for parts without a process. */
export const NOBODY = 31;

/** Extra room at the end of candidate lists, because candidates are written four at a time. */
export const SPARE = 4;

/** Resolution of a draw's unit interval: 31 bits. */
export const UNIT = 2 ** 31;

/** The top bit of every lane. */
const LANE_TOPS = 0x80808080 | 0;

/** The top bits of two lanes. */
const TWO_TOPS = 0x8080;

/**
 * Finds candidates of a model with one draw and one process, such as a Markov chain. Its lane is
 * the lowest, so one subtraction decides. Otherwise as {@link collectByLimits}, with five
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
  // Bounded by the array's length, so that the host omits bounds checks (1.02 times as fast).
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
 * Finds candidates of a word in which every draw has a single process, so that limits alone decide.
 * Candidates are written in order of person. Their words are not kept: hashing the few again costs
 * less than storing a word for everyone (9 % of the common workload).
 * @param limits packed limits, one word per person; lane d (bits 8d..8d+7) holds 0..128
 * @param from first person scanned
 * @param to one past the last person scanned
 * @param first first-round word of the week
 * @param second second-round word of the week
 * @param candidates room for all persons scanned, plus {@link SPARE}
 * @returns number of candidates
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
    // The body of personWord() in keys.ts, inlined by hand.
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

/** A draw that several processes share, in the form the scan needs. */
export interface SharedDraw {
  /** Lowest bit of the draw's lane in its word. */
  readonly shift: i32;
  /** The process of the word that owns each of the 128 parts, or NOBODY. */
  readonly owner: Uint8Array;
  /**
   * The bit of that process in a mask of processes, 0 for NOBODY. Both draws then need one
   * operation instead of a shift each (0.9 of the scan's time).
   */
  readonly bits: Int32Array;
}

/** {@link SharedDraw.bits} if no draw is shared. */
export const NO_OWNERS = new Int32Array(PARTS);

/**
 * @param shift as in {@link SharedDraw}
 * @param owner as in {@link SharedDraw}
 */
export const sharedDraw = (shift: i32, owner: Uint8Array): SharedDraw => ({
  shift,
  owner,
  bits: Int32Array.from(owner, (k) => (k === NOBODY ? 0 : 1 << k)),
});

/**
 * Finds candidates of a word whose first draw, or first two draws, are shared.
 * @param possible mask of the processes that are possible for each person
 * @param bitsA bits of the processes that own the parts of the first draw
 * @param bitsB the same for the second draw
 * @param lone lowest bit of the first draw that is not shared, whose lane is the lowest of the
 *   limits
 * @param words the candidates' words, as long as `candidates`; other parameters as in
 *   {@link collectByLimits}
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
