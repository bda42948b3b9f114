import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';
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

describe('the draws of a trajectory', () => {
  it('are its order, its start, and two places for a factor without order', () => {
    const key = replicateKey(masterKey('walks/morris'), 0);
    const trajectories = morrisTrajectories('walks', 4, 10, (factor) => factor === 2);
    trajectories.forEach(({ points, moves }, t) => {
      const draw = (factor: number, purpose: number) => uniform(key, factor, t, purpose);
      const factors = moves.map(({ factor }) => factor);
      expect(factors).toEqual(factors.toSorted((a, b) => draw(a, 0) - draw(b, 0)));
      expect([...points[0]!]).toEqual(
        [0, 1, 2, 3].map((factor) =>
          factor === 2 ? draw(factor, 2) : [0.125, 0.375, 0.625, 0.875][Math.floor(4 * draw(factor, 1))],
        ),
      );
      const last = points.at(-1)!;
      expect([...last]).toEqual(
        [0, 1, 2, 3].map((factor) => (factor === 2 ? draw(factor, 3) : (points[0]![factor]! + 0.5) % 1)),
      );
      for (const { factor, up } of moves) expect(up).toBe(last[factor]! > points[0]![factor]!);
    });
    expect(new Set(trajectories.map(({ moves }) => moves.find(({ factor }) => factor === 2)!.up)).size).toBe(
      2,
    );
  });
});

/** Trajectories of one factor that moves up, with these responses before and after. */
const steps = (pairs: readonly (readonly [readonly number[], readonly number[]])[], seed = 'steps') =>
  morrisEffects(
    pairs.map(() => ({
      points: [Float64Array.of(0.25), Float64Array.of(0.75)],
      moves: [{ factor: 0, up: true }],
    })),
    pairs.map((pair) => pair.map((values) => Float64Array.from(values))),
    seed,
  )[0]!;

describe('elementary effects worked out by hand', () => {
  it('have mean, absolute mean and standard deviation', () => {
    const { mu, muStar, sigma, noise } = steps([
      [[0], [-1]],
      [[0], [2]],
      [[5], [10]],
    ]);
    expect([mu, sigma, noise]).toEqual([2, 3, 0]);
    expect(muStar.value).toBeCloseTo(8 / 3, 14);
  });

  it('have a standard deviation smaller than their mean, on any scale', () => {
    for (const scale of [1, 1e-12, 1e12]) {
      const { sigma } = steps([
        [[0], [scale]],
        [[0], [2 * scale]],
        [[0], [3 * scale]],
      ]);
      expect(sigma / scale).toBeCloseTo(1, 12);
    }
  });

  it('have what luck gives taken out of sigma, and named as the noise floor', () => {
    // Differences 1 ± 1 and 5 ± 1: variance of the effects 8, of the mean of two replicates 1.
    const { sigma, noise } = steps([
      [
        [0, 0],
        [0, 2],
      ],
      [
        [1, 1],
        [7, 5],
      ],
    ]);
    expect(sigma).toBeCloseTo(Math.sqrt(7), 12);
    expect(noise).toBeCloseTo(Math.sqrt(2 / Math.PI), 14);
  });

  it('have no sigma where luck explains more than there is, or where they differ by rounding', () => {
    const luck: [number[], number[]] = [
      [0, 0],
      [0, 2],
    ];
    expect(steps([luck, luck]).sigma).toBe(0);
    const { sigma, mu } = steps([
      [[0], [0.3]],
      [[0.1], [0.1 + 0.3]],
      [[0.7], [0.7 + 0.3]],
    ]);
    expect(mu).toBeCloseTo(0.3, 14);
    expect(sigma).toBe(0);
  });

  it('of a single trajectory have no spread', () => {
    const { muStar, mu } = steps([[[1], [4]]]);
    expect([muStar.value, muStar.lo, muStar.hi, mu]).toEqual([3, 3, 3, 3]);
  });

  it('have the percentiles of 1,000 resamples of the trajectories as interval', () => {
    const changes = Array.from({ length: 12 }, (_, k) => (-1) ** k * Math.sqrt(2 + 3 * k));
    const { muStar } = steps(
      changes.map((change) => [[0], [change]]),
      'percentiles',
    );
    const key = replicateKey(masterKey('percentiles/morris/bootstrap'), 0);
    const means = Array.from({ length: 1000 }, (_, time) => {
      const drawn = changes.map((_, k) => Math.abs(changes[Math.floor(uniform(key, k, time, 0) * 12)]!));
      return drawn.reduce((sum, one) => sum + one, 0) / 12;
    }).toSorted((a, b) => a - b);
    // Positions 0.025 · 999 and 0.975 · 999.
    expect(muStar.lo).toBeCloseTo(means[24]! + 0.975 * (means[25]! - means[24]!), 12);
    expect(muStar.hi).toBeCloseTo(means[974]! + 0.025 * (means[975]! - means[974]!), 12);
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
