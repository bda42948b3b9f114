import { describe, expect, it } from 'vitest';
import { resample, samplePosterior } from '../../engine/stats/index.ts';

/**
 * Observations y = z₁ + z₂ with standard deviation `error`, and z₃ not observed: the posterior is
 * normal and known.
 */
const logLikelihood = (observed: number, error: number) => (z: Float64Array) =>
  -0.5 * ((z[0]! + z[1]! - observed) / error) ** 2;

describe('a sample of the posterior', () => {
  it.each([
    [1, 0.5],
    [4.5, 0.1],
  ])('has the moments that theory gives for an observation of %d ± %d', (observed, error) => {
    const { points, weights, effective } = samplePosterior({
      seed: 'test',
      dimensions: 3,
      logLikelihood: logLikelihood(observed, error),
      size: 20_000,
    });
    const mean = (of: (z: Float64Array) => number) =>
      points.reduce((sum, point, i) => sum + weights[i]! * of(point), 0);
    // Prior of the sum is N(0, 2).
    const sum = (2 * observed) / (2 + error ** 2);
    const variance = (2 * error ** 2) / (2 + error ** 2);
    const found = mean((z) => z[0]! + z[1]!);
    expect(found).toBeCloseTo(sum, 1);
    expect(mean((z) => (z[0]! + z[1]! - found) ** 2) / variance).toBeCloseTo(1, 1);
    expect(mean((z) => z[0]! - z[1]!)).toBeCloseTo(0, 1);
    expect(Math.abs(mean((z) => (z[0]! - z[1]!) ** 2) / 2 - 1)).toBeLessThan(0.08);
    expect(Math.abs(mean((z) => z[2]! ** 2) - 1)).toBeLessThan(0.08);
    expect(effective).toBeGreaterThan(8_000);
  });

  it('gives no weight where points are not allowed', () => {
    const { points, weights } = samplePosterior({
      seed: 'bounds',
      dimensions: 1,
      logLikelihood: (z) => (z[0]! > 0 ? 0 : Number.NEGATIVE_INFINITY),
      size: 2_000,
    });
    expect(points.every((point, i) => point[0]! > 0 || weights[i] === 0)).toBe(true);
  });
});

describe('resampling', () => {
  it('takes each index as often as its weight says, give or take one', () => {
    const weights = Float64Array.of(0.5, 0, 0.13, 0.37);
    const chosen = resample(weights, 200, 'seed');
    const counts = [...weights].map((_, index) => chosen.filter((one) => one === index).length);
    expect(chosen).toHaveLength(200);
    counts.forEach((count, index) => {
      expect(Math.abs(count - 200 * weights[index]!)).toBeLessThanOrEqual(1);
    });
    expect(resample(weights, 200, 'seed')).toEqual(chosen);
  });
});
