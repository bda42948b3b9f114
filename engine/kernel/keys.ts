import type { i32 } from './whole.ts';

/**
 * Keyed random numbers: every random number is a pure function of (replicate key, person, week,
 * purpose).
 *
 * There is no generator state to advance. A number therefore does not depend on the order of the
 * work, on other persons, on arms or on workers. Common random numbers follow by construction:
 * person 17's draw in week 9 is the same in every arm.
 *
 * The construction is two rounds of multiply-xorshift over 32-bit integers. The replicate key
 * enters as two words, one per round. Each is first mixed with week and purpose by the three-step
 * finaliser `lowbias32` (C. Wellons, hash-prospector; avalanche bias 0.17). Statistical checks and
 * frozen outputs: test/kernel/keys.test.ts.
 */

/** Scale from a word to the unit interval: 2^-32, exact. */
export const TO_UNIT = 1 / 4_294_967_296;

/** Two 32-bit words that identify one replicate of one scenario. */
export interface ReplicateKey {
  readonly a: i32;
  readonly b: i32;
}

/**
 * Finaliser with good avalanche: every input bit flips every output bit with probability close to
 * one half.
 */
export function mix(word: number): number {
  let x = word;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

const FIRST_STEP = 0x85ebca77 | 0;
const SECOND_STEP = 0x27d4eb2f;

const firstOfWeek = (key: ReplicateKey, week: i32): number => mix(key.a ^ Math.imul(week + 1, 0x9e3779b1));
const secondOfWeek = (key: ReplicateKey, week: i32): number => mix(key.b ^ Math.imul(week + 1, 0xc2b2ae3d));

/**
 * First-round word of a (week, purpose). It is the same for all persons, so loops compute it once.
 */
export const firstWord = (key: ReplicateKey, week: i32, purpose: i32): number =>
  mix(firstOfWeek(key, week) ^ Math.imul(purpose + 1, FIRST_STEP));

/** Second-round word of a (week, purpose). */
export const secondWord = (key: ReplicateKey, week: i32, purpose: i32): number =>
  mix(secondOfWeek(key, week) ^ Math.imul(purpose + 1, SECOND_STEP));

/**
 * Computes the first-round words of all purposes in a week, starting at purpose 0.
 * @param words one per purpose; the length is a multiple of four
 */
export const setFirstWords = (words: Int32Array, key: ReplicateKey, week: i32): void =>
  setWords(words, firstOfWeek(key, week), FIRST_STEP);

/** The same for the second round. */
export const setSecondWords = (words: Int32Array, key: ReplicateKey, week: i32): void =>
  setWords(words, secondOfWeek(key, week), SECOND_STEP);

function setWords(words: Int32Array, ofWeek: i32, step: i32): void {
  let counter = 0;
  for (let purpose = 0; purpose < words.length; purpose++) {
    counter = (counter + step) | 0;
    words[purpose] = mix(ofWeek ^ counter);
  }
}

/**
 * Both rounds for a person: a signed 32-bit word, uniform over all 2^32 values. `scan.ts` repeats
 * this body in its loop; a test keeps the two equal.
 */
export function personWord(person: i32, first: i32, second: i32): number {
  let x = Math.imul(person + 1, 0x9e3779b1) ^ first;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15) ^ second, 0xd35a2d97);
  return x ^ (x >>> 15);
}

/** A signed 32-bit word for one (person, week, purpose). */
export function word(key: ReplicateKey, person: i32, week: i32, purpose: i32): number {
  return personWord(person, firstWord(key, week, purpose), secondWord(key, week, purpose));
}

/**
 * Maps a signed 32-bit word to the open interval (0, 1), on a grid of 2^-32. The result is exactly
 * representable.
 */
export const toUniform = (word: number): number => ((word >>> 0) + 0.5) * TO_UNIT;

/**
 * Bound for a comparison of words: `toUniform(word) < share` if and only if `word >>> 0` is below
 * it. Both steps are exact in 53 bits.
 * @param share 0 to 1
 */
export const wordBound = (share: number): number => share / TO_UNIT - 0.5;

/**
 * Number of the 2^32 words whose uniform number is below a probability:
 * `toUniform(word) < probability` if and only if `word >>> 0` is below it. For loops in which
 * comparing whole numbers is worthwhile.
 * @param probability 0 to 1; 1 counts as 1 - 2^-32
 */
export const wordsBelow = (probability: number): number =>
  Math.min(2 ** 32 - 1, Math.ceil(wordBound(probability))) >>> 0;

/**
 * Assigns persons to 2^bits equally likely classes for one (week, purpose). The class is the
 * leading bits of the person's uniform number.
 */
export class Classes {
  /**
   * @param first first-round word of the week and purpose
   * @param second second-round word of the week and purpose
   * @param shift 32 minus the number of bits
   */
  constructor(
    private readonly first: i32,
    private readonly second: i32,
    private readonly shift: i32,
  ) {}

  of(person: i32): number {
    return personWord(person, this.first, this.second) >>> this.shift;
  }
}

/**
 * The persons whose uniform number for one (week, purpose) is below a share. Words are compared
 * instead of numbers, with the same result. A loop that draws traits of many persons by
 * `has(person) ? 1 : 0` then has no unpredictable branch.
 */
export class Share {
  /**
   * @param first first-round word of the week and purpose
   * @param second second-round word of the week and purpose
   * @param below as returned by {@link wordBound}
   */
  constructor(
    private readonly first: i32,
    private readonly second: i32,
    private readonly below: number,
  ) {}

  has(person: i32): boolean {
    return personWord(person, this.first, this.second) >>> 0 < this.below;
  }
}

/** A uniform number in the open interval (0, 1). */
export const uniform = (key: ReplicateKey, person: i32, week: i32, purpose: i32): number =>
  toUniform(word(key, person, week, purpose));
