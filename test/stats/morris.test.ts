import { describe, expect, it } from 'vitest';
import { morrisEffects, morrisTrajectories, type Trajectory } from '../../engine/stats/morris.ts';
import { normalNumbers } from './normal-numbers.ts';
import { G, gFunction } from './sensitivity-functions.ts';

const effects = (trajectories: readonly Trajectory[], simulate: (u: Float64Array) => ArrayLike<number>) =>
  morrisEffects(
    trajectories,
    trajectories.map(({ points }) => points.map((point) => Float64Array.from(simulate(point)))),
    'effects',
  );

describe('a trajectory', () => {
  const trajectories = morrisTrajectories('walks', 6, 40, (factor) => factor === 5);

  it('moves every factor once, by half of its distribution, and nothing else', () => {
    for (const { points, moves } of trajectories) {
      expect(moves.map(({ factor }) => factor).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
      moves.forEach(({ factor, up }, k) => {
        const changed = [...points[k]!.keys()].filter((j) => points[k]![j] !== points[k + 1]![j]);
        expect(changed).toEqual([factor]);
        const step = points[k + 1]![factor]! - points[k]![factor]!;
        expect(step > 0).toBe(up);
        if (factor !== 5) expect(Math.abs(step)).toBe(0.5);
      });
    }
  });

  it('begins at every level and in every order', () => {
    const starts = new Set(trajectories.map(({ points }) => points[0]![0]));
    expect([...starts].toSorted()).toEqual([0.125, 0.375, 0.625, 0.875]);
    expect(new Set(trajectories.map(({ moves }) => moves[0]!.factor)).size).toBe(6);
  });
});

describe('elementary effects', () => {
  const trajectories = morrisTrajectories('effects', 5, 50);

  it('of a linear function are half of its slopes, exactly', () => {
    const slopes = [4, -2, 0, 1, 10];
    const found = effects(trajectories, (u) => [slopes.reduce((sum, slope, j) => sum + slope * u[j]!, 7)]);
    found.forEach(({ muStar, mu, sigma, noise }, j) => {
      expect(mu).toBeCloseTo(slopes[j]! / 2, 12);
      expect(muStar.value).toBeCloseTo(Math.abs(slopes[j]! / 2), 12);
      expect(muStar.lo).toBeCloseTo(muStar.hi!, 12);
      expect(sigma).toBeCloseTo(0, 6);
      expect(noise).toBe(0);
    });
  });

  it('put the factors of the g-function in their order', () => {
    // |4u - 2| is 1.5, 0.5, 0.5, 1.5 at the four levels, so that every step changes it by 1.
    const found = effects(morrisTrajectories('g', G.length, 200), (u) => [gFunction(u)]);
    const stars = found.map(({ muStar }) => muStar.value!);
    expect(stars).toEqual(stars.toSorted((a, b) => b - a));
    expect(found[0]!.sigma).toBeGreaterThan(found[0]!.muStar.value! / 2);
  });

  it('of luck alone are what is said of luck', () => {
    const luck = normalNumbers('luck', 50 * 6 * 8);
    let at = 0;
    const found = effects(trajectories, () => {
      at += 8;
      return luck.slice(at - 8, at);
    });
    for (const { muStar, noise, sigma } of found) {
      expect(muStar.value! / noise).toBeGreaterThan(0.7);
      expect(muStar.value! / noise).toBeLessThan(1.3);
      expect(sigma).toBeLessThan(0.4);
    }
  });

  it('do not see luck that all points share', () => {
    const shared = normalNumbers('shared', 8);
    const found = effects(trajectories, (u) => shared.map((luck) => 100 * luck + u[1]!));
    expect(found[1]!.muStar.value).toBeCloseTo(0.5, 10);
    expect(found[0]!.muStar.value).toBe(0);
  });
});
