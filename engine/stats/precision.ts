import type { Interval } from './student.ts';

/** Whether every 95 % interval has at most this half width. An interval that does not exist is not narrow enough. */
export function enough(intervals: readonly Interval[], halfWidth: number): boolean {
  return intervals.every(({ lo, hi }) => lo !== null && hi !== null && (hi - lo) / 2 <= halfWidth);
}

/**
 * Replicates after each batch when running until a precision is reached: `first`, then double, at most `most`. They depend on the plan
 * alone, never on workers or time, so the same scenario stops at the same replicate everywhere.
 *
 * Looking at the interval between batches makes its coverage a little less than 95 %; few looks and batches that double keep this small.
 */
export function* batchEnds(first: number, most: number): Generator<number> {
  let end = Math.min(first, most);
  while (end < most) {
    yield end;
    end = Math.min(2 * end, most);
  }
  yield most;
}
