import type { Interval } from './student.ts';

/** An interval and the number of replicates it rests on. */
interface Replicated extends Interval {
  readonly n: number;
}

/**
 * Whether every 95 % interval has at most this half width. An interval that does not exist is not
 * narrow enough.
 *
 * An interval of no width says only that no replicate has differed yet. By the rule of three a
 * difference of one unit may then still come up in up to 3 of n replicates (95 %), so 3 / n stands
 * for its half width.
 */
export function enough(intervals: readonly Replicated[], halfWidth: number): boolean {
  return intervals.every(({ lo, hi, n }) => {
    if (lo === null || hi === null) return false;
    return (hi > lo ? (hi - lo) / 2 : 3 / n) <= halfWidth;
  });
}

/**
 * Replicates after each batch when running until a precision is reached: `first`, then double, at
 * most `most`. They depend on the plan alone, never on workers or time, so the same scenario stops
 * at the same replicate everywhere.
 *
 * Looking at the interval between batches makes its coverage a little less than 95 %; few looks and
 * batches that double keep this small.
 */
export function* batchEnds(first: number, most: number): Generator<number> {
  let end = Math.min(first, most);
  while (end < most) {
    yield end;
    end = Math.min(2 * end, most);
  }
  yield most;
}
