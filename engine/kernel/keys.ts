import type { i32 } from './whole.ts';

/**
 * Keyed random words: every random number is a pure function of (replicate key, person, week,
 * purpose).
 *
 * There is no stream to advance, so a number depends neither on the order of the work nor on other
 * persons, arms or workers. That is what makes common random numbers hold by construction: person
 * 17's luck in week 9 is the same under every policy.
 *
 * The construction is two rounds of multiply-xorshift over 32-bit integers. The replicate key
 * enters as two words at different rounds, each first mixed with week and purpose by the three-step
 * finaliser `lowbias32` (C. Wellons, hash-prospector; avalanche bias 0.17). Statistical checks:
 * test/kernel/keys.test.ts. The outputs are frozen there as well.
 */

/** From a word to the unit interval: 2^-32, exact. */
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
 * First-round word of a (week, purpose); constant over persons, so loops over persons compute it
 * once.
 */
export const firstWord = (key: ReplicateKey, week: i32, purpose: i32): number =>
  mix(firstOfWeek(key, week) ^ Math.imul(purpose + 1, FIRST_STEP));

/** Second-round word of a (week, purpose). */
export const secondWord = (key: ReplicateKey, week: i32, purpose: i32): number =>
  mix(secondOfWeek(key, week) ^ Math.imul(purpose + 1, SECOND_STEP));

/**
 * Works out the first-round words of all purposes in a week, from purpose 0 on.
 * @param words as
 * many as there are purposes, a multiple of four
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
 * The person's rounds: a signed 32-bit word, uniform over all 2^32 values.
 * `scan.ts` repeats this body in its loop; a test holds the two equal.
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
 * The number in the open interval (0, 1) that a signed 32-bit word stands for, exactly
 * representable, on a grid of 2^-32.
 */
export const toUniform = (word: number): number => ((word >>> 0) + 0.5) * TO_UNIT;

/**
 * `toUniform(word) < share` exactly where `word >>> 0` is below this: both steps are exact in 53
 * bits.
 * @param share 0 to 1
 */
export const wordBound = (share: number): number => share / TO_UNIT - 0.5;

/**
 * How many of the 2^32 words stand for a uniform number below a probability:
 * `toUniform(word) < probability` exactly where `word >>> 0` is below it, for loops in which a
 * comparison of whole numbers counts.
 * @param probability 0 to 1; 1 counts as 1 - 2^-32
 */
export const wordsBelow = (probability: number): number =>
  Math.min(2 ** 32 - 1, Math.ceil(wordBound(probability))) >>> 0;

/**
 * Which of 2^bits equally likely classes the uniform numbers of persons for one (week, purpose) lie
 * in: their leading bits.
 */
export class Classes {
  /**
   * @param first first-round word of the week and purpose
   * @param second second-round word, @param
   *   shift 32 less the bits
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
 * Those persons whose uniform number for one (week, purpose) is below a share. Words are compared,
 * not numbers, and the answer is as good as a number: a loop that draws traits of many persons by
 * `has(person) ? 1 : 0` has no branch that cannot be foreseen.
 */
export class Share {
  /**
   * @param first first-round word of the week and purpose
   * @param second second-round word, @param
   *   below as of {@link wordBound}
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
