import { NOBODY } from './scan.ts';
import type { i32 } from './whole.ts';

/** Draws that take their leading bits from one word of a person-week. */
export const DRAWS_PER_WORD = 4;
/** Words of a person-week: a model with more than four draws uses the second. */
export const MAX_WORDS = 2;
/** Draws of a word that several processes may share. */
export const MAX_SHARED_DRAWS = 2;
/** Draws that one process has alone, in a word of which others are shared. */
export const MAX_LONE_BESIDE_SHARED = 2;
/** Processes of a word: each has a bit in a person's mask, and one bit is never set. */
export const MAX_PROCESSES = NOBODY;

/**
 * One hashed word of every person-week, and the draws that take their leading bits from it: a lane
 * of 8 bits each.
 */
export interface DrawWord {
  /** 0, or 1 for the second word. */
  readonly number: i32;
  /** Its first draw, and one past its last. */
  readonly from: i32;
  readonly to: i32;
  /** How many of its draws, the first ones, several processes share. */
  readonly shared: i32;
}

/** The word that a draw takes its leading bits from. */
export const wordOf = (draw: i32): i32 => draw >>> 2;

/** Lowest bit of a draw's lane in its word. */
export const laneIn = (draw: i32): i32 => (draw & 3) << 3;

/**
 * Lowest bit of a draw's lane in a person's limits. Only draws that one process has alone have such
 * a lane: they follow the shared ones.
 */
export const limitLane = ({ from, shared }: DrawWord, draw: i32): i32 => (draw - from - shared) << 3;
