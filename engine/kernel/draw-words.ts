import { NOBODY } from './scan.ts';
import type { i32 } from './whole.ts';

/** Number of draws that take their leading bits from one hashed word of a person-week. */
export const DRAWS_PER_WORD = 4;
/** Most hashed words per person-week. A model with more than four draws uses the second. */
export const MAX_WORDS = 2;
/** Most draws of a word that several processes may share. */
export const MAX_SHARED_DRAWS = 2;
/** Most draws with a single process in a word that also has shared draws. */
export const MAX_LONE_BESIDE_SHARED = 2;
/** Most processes of a word: each has a bit in a person's mask, and one bit is never set. */
export const MAX_PROCESSES = NOBODY;

/**
 * One hashed word of a person-week, and the draws that take their leading bits from it. Each draw
 * has a lane of 8 bits.
 */
export interface DrawWord {
  /** 0 for the first word, 1 for the second. */
  readonly number: i32;
  /** First draw of the word; `to` is one past its last draw. */
  readonly from: i32;
  readonly to: i32;
  /** Number of shared draws. They are the first draws of the word. */
  readonly shared: i32;
}

/** The word that a draw takes its leading bits from. */
export const wordOf = (draw: i32): i32 => draw >>> 2;

/** Lowest bit of a draw's lane in its word. */
export const laneIn = (draw: i32): i32 => (draw & 3) << 3;

/**
 * Lowest bit of a draw's lane in a person's limits. Only draws with a single process have such a
 * lane. These follow the shared draws.
 */
export const limitLane = ({ from, shared }: DrawWord, draw: i32): i32 => (draw - from - shared) << 3;
