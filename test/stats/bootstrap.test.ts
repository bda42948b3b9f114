import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';
import { bootstrapSe, percentileInterval, resamples, weightedMean } from '../../engine/stats/bootstrap.ts';

describe('resamples', () => {
  it('count how often each row was drawn', () => {
    const key = replicateKey(masterKey('seed/bootstrap'), 0);
    const found = resamples('seed', 5, 4);
    expect(found.map((weights) => [...weights])).toEqual(
      Array.from({ length: 4 }, (_, time) => {
        const drawn = Array.from({ length: 5 }, (_, k) => Math.floor(5 * uniform(key, k, time, 0)));
        return Array.from({ length: 5 }, (_, row) => drawn.filter((one) => one === row).length);
      }),
    );
  });

  it('draw as many rows as there are', () => {
    for (const weights of resamples('seed', 7, 50)) expect(weights.reduce((sum, w) => sum + w, 0)).toBe(7);
  });
});

describe('a percentile interval', () => {
  it('is the middle 95 % in any order', () => {
    const values = Array.from({ length: 41 }, (_, k) => (k * 7) % 41);
    expect(percentileInterval(values)).toEqual({ lo: 1, hi: 39 });
  });

  it('leaves out what is not finite, and does not exist where that is more than half', () => {
    const { NaN: nan, POSITIVE_INFINITY: infinite } = Number;
    expect(percentileInterval([nan, 1, infinite, 1])).toEqual({ lo: 1, hi: 1 });
    expect(percentileInterval([nan, 1, infinite])).toEqual({ lo: null, hi: null });
    expect(percentileInterval([nan, 1, 3, 2, 2]).lo).toBeCloseTo(1.075, 12);
  });
});

describe('a bootstrap standard error', () => {
  it('is the standard deviation over resamples', () => {
    expect(bootstrapSe([1, 2, 6])).toBeCloseTo(Math.sqrt(7), 14);
  });
});

describe('a weighted mean', () => {
  it('divides by the sum of the weights', () => {
    expect(weightedMean(Float64Array.of(1, 2, 8), Float64Array.of(2, 0, 1))).toBeCloseTo(10 / 3, 14);
    expect(weightedMean(Float64Array.of(3, 5), Float64Array.of(0.25, 0.25))).toBe(4);
  });
});
