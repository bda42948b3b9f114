import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';
import { resample, samplePosterior } from '../../engine/stats/index.ts';

import { effectiveSize, slowPosterior } from './importance-reference.ts';
import { normalNumbers } from './normal-numbers.ts';

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

describe('the steps of the sampling', () => {
  it.each([
    ['a wide likelihood, in one round', 21, 210, 1, 0.5, 1],
    ['one that is just wide enough', 22, 210, 1, 0.16, 1],
    ['a narrow one, in several', 210, 310, 3, 0.02, 3],
    ['a narrow one far away', 211, 310, 6, 0.05, 3],
    ['a very narrow one', 212, 410, 2, 0.001, 3],
    ['one that excludes most', 213, 410, -4, 0.03, 2],
    ['more points than are used on the way', 50, 20_100, 1, 0.5, 1],
  ] as const)('are those of the description for %s', (_, seed, size, observed, error, least) => {
    const likelihood = (z: ArrayLike<number>) => -0.5 * ((z[0]! + 2 * z[1]! - observed) / error) ** 2;
    const slow = slowPosterior(`steps ${seed}`, size, likelihood);
    const { points, weights, effective } = samplePosterior({
      seed: `steps ${seed}`,
      dimensions: 2,
      logLikelihood: likelihood,
      size,
    });
    expect(slow.rounds).toBeGreaterThanOrEqual(least);
    expect(points).toHaveLength(size);
    let furthest = 0;
    points.forEach((point, i) => {
      for (const a of [0, 1]) furthest = Math.max(furthest, Math.abs(point[a]! - slow.points[i]![a]!));
      furthest = Math.max(furthest, Math.abs(weights[i]! - slow.weights[i]!));
    });
    expect(furthest).toBeLessThan(1e-8);
    expect(effective / effectiveSize(slow.weights)).toBeCloseTo(1, 8);
  });

  it('do not depend on a constant in the likelihood', () => {
    const of = (constant: number) =>
      samplePosterior({
        seed: 'constant',
        dimensions: 2,
        logLikelihood: (z) => constant - 0.5 * ((z[0]! - 1) / 0.5) ** 2,
        size: 100,
      });
    const plain = of(0);
    for (const constant of [-2048, 2048]) {
      const { points, weights } = of(constant);
      points.forEach((point, i) => {
        expect(point[0]).toBeCloseTo(plain.points[i]![0]!, 9);
        expect(weights[i]).toBeCloseTo(plain.weights[i]!, 9);
      });
    }
  });

  it('end after 20 rounds where the likelihood is too narrow for any number of them', () => {
    const likelihood = (z: ArrayLike<number>) => -1e12 * Math.abs(z[0]! ** 2 + z[1]! ** 2 - 1);
    const slow = slowPosterior('ring', 100, likelihood);
    const { points } = samplePosterior({ seed: 'ring', dimensions: 2, logLikelihood: likelihood, size: 100 });
    expect(slow.rounds).toBe(20);
    points.forEach((point, i) => {
      expect(point[0]).toBeCloseTo(slow.points[i]![0], 6);
      expect(point[1]).toBeCloseTo(slow.points[i]![1], 6);
    });
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

  it('takes the index at each of equally spaced places of the running sum', () => {
    const sizes = normalNumbers('places', 60).map(Math.abs);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const weights = sizes.map((size) => size / total);
    const ends = weights.map((_, k) => weights.slice(0, k + 1).reduce((sum, weight) => sum + weight, 0));
    for (const seed of ['one', 'two', 'three']) {
      const start = uniform(replicateKey(masterKey(seed), 0), 0, 0, 0);
      expect(resample(weights, 137, seed)).toEqual(
        Array.from({ length: 137 }, (_, k) => ends.findIndex((end) => (k + start) / 137 < end)),
      );
    }
  });

  it('takes the last index for what rounding leaves above the sum', () => {
    expect(resample(Float64Array.of(0.5, 0.25), 4, 'short').slice(-1)).toEqual([1]);
    expect(resample(Float64Array.of(0.5, 0), 4, 'short')).toEqual([0, 0, 1, 1]);
  });
});
