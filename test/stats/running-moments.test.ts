import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunningMoments, summarise } from '../../engine/stats/index.ts';

/** One replicate of a single series. */
const one = (value: number) => new RunningMoments(Float64Array.of(value), Float64Array.of(value * value), 1);

function merged(parts: readonly RunningMoments[]): RunningMoments {
  const total = RunningMoments.ofLength(1);
  for (const part of parts) total.merge(part);
  return total;
}

const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 60 });

describe('running moments of weekly counts', () => {
  it('give the same bits in whatever order and grouping the replicates are merged', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 59 }), (values, cut) => {
        const forward = merged(values.map(one));
        const backward = merged([...values].reverse().map(one));
        const grouped = merged([merged(values.slice(cut).map(one)), merged(values.slice(0, cut).map(one))]);
        expect(backward).toEqual(forward);
        expect(grouped).toEqual(forward);
      }),
    );
  });

  it('agree with the summary of the single values', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const { mean, lo, hi } = merged(values.map(one)).mean(0);
        const exact = summarise(Float64Array.from(values));
        expect(mean).toBeCloseTo(exact.mean!, 6);
        expect(lo).toBeCloseTo(exact.lo!, 2);
        expect(hi).toBeCloseTo(exact.hi!, 2);
      }),
    );
  });

  it('have the mean and the interval of two small series worked out by hand', () => {
    // Series 0, 1, 0, 1, 0 and 2, 2, 2, 2, 2.
    const moments = new RunningMoments(Float64Array.of(2, 10), Float64Array.of(2, 20), 5);
    const { mean, lo, hi } = moments.mean(0);
    const half = 2.7764451051977987 * Math.sqrt(0.3 / 5);
    expect(mean).toBeCloseTo(0.4, 14);
    expect(lo).toBeCloseTo(0.4 - half, 10);
    expect(hi).toBeCloseTo(0.4 + half, 10);
    expect(moments.mean(1)).toEqual({ mean: 2, lo: 2, hi: 2 });
  });

  it('have no width where rounding leaves less than no variance', () => {
    expect(new RunningMoments(Float64Array.of(3), Float64Array.of(2.75), 3).mean(0)).toEqual({
      mean: 1,
      lo: 1,
      hi: 1,
    });
  });

  it('say null where there is no interval', () => {
    expect(one(3).mean(0)).toEqual({ mean: 3, lo: null, hi: null });
    expect(RunningMoments.ofLength(1).mean(0)).toEqual({ mean: null, lo: null, hi: null });
  });

  it('refuse sums and squares of different length', () => {
    expect(() => new RunningMoments(new Float64Array(2), new Float64Array(3))).toThrow(/breach\.pairing/);
  });
});
