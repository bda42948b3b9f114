import { describe, expect, it } from 'vitest';
import { noisyMean, pairedChange, pointMeans, squaredChange } from '../../engine/stats/responses.ts';

const of = (...values: number[]) => Float64Array.from(values);

describe('responses with replicates', () => {
  it('have a mean, and the variance of it as noise', () => {
    expect(noisyMean(of(1, 2, 6))).toEqual({ mean: 3, noise: 7 / 3 });
    expect(noisyMean(of(4))).toEqual({ mean: 4, noise: 0 });
    expect(noisyMean(of(4, 6))).toEqual({ mean: 5, noise: 1 });
  });

  it('change by the mean of the paired differences', () => {
    expect(pairedChange(of(1, 2, 3), of(5, 5, 8))).toEqual({ mean: 4, noise: 1 / 3 });
  });

  it('have a squared change free of what noise adds', () => {
    expect(squaredChange(of(1, 2, 3), of(5, 5, 8))).toBeCloseTo(16 - 1 / 3, 12);
    expect(squaredChange(of(0, 0), of(1, -1))).toBe(-1);
  });

  it('have as noise of a point only what a replicate does not change at all points', () => {
    // Means over points are 2, 5, 8; what remains is -1, 1, 0 and 1, -1, 0.
    const { means, noise } = pointMeans([of(1, 6, 8), of(3, 4, 8)]);
    expect([...means]).toEqual([5, 5]);
    expect([...noise]).toEqual([1 / 3, 1 / 3]);
    const single = pointMeans([of(1, 6, 8)]);
    expect([...single.means]).toEqual([5]);
    expect([...single.noise]).toEqual([0]);
  });
});
