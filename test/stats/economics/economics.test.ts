import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covarianceOfMeans } from '../../../engine/stats/economics/mean-estimate.ts';
import { shareOf } from '../../../engine/stats/economics/share.ts';
import {
  acceptability,
  costPerEffect,
  type Estimate,
  estimateOf,
  independentMean,
  netBenefit,
  QUADRANTS,
  quadrantShares,
  sideOf,
  twoWayMean,
} from '../../../engine/stats/index.ts';
import { covarianceOf, momentsOf } from '../../../engine/stats/moments.ts';

const of = (...values: number[]) => Float64Array.from(values);

/** Five replicates: mean cost 10, mean effect 2, both clear of 0. */
const COSTS = of(8, 12, 9, 11, 10);
const EFFECTS = of(1.8, 2.2, 2.0, 2.1, 1.9);
/** 97.5 % quantile of Student's t with four degrees of freedom, from a table. */
const T4 = 2.776445;

describe('cost per unit of effect', () => {
  it('is the ratio of the means, with the roots of Fieller’s equation worked out by hand', () => {
    const { value, lo, hi } = costPerEffect(COSTS, EFFECTS, independentMean);
    // Squares: costs 4+4+1+1+0 = 10, effects 0.04+0.04+0+0.01+0.01 = 0.10, products 0.4+0.4+0+0.1+0
    // = 0.9; of means: over 4 and 5.
    const [varC, varE, cov] = [10 / 20, 0.1 / 20, 0.9 / 20];
    const t2 = T4 * T4;
    const a = 4 - t2 * varE;
    const b = 20 - t2 * cov;
    const c = 100 - t2 * varC;
    const root = Math.sqrt(b * b - a * c);
    expect(value).toBeCloseTo(5, 12);
    expect(lo).toBeCloseTo((b - root) / a, 4);
    expect(hi).toBeCloseTo((b + root) / a, 4);
  });

  it('is not defined when the interval of the effect includes 0', () => {
    const nothing = { value: null, lo: null, hi: null };
    expect(costPerEffect(COSTS, of(-1, 1, -2, 2, 0.5), independentMean)).toEqual(nothing);
    expect(costPerEffect(COSTS, of(0, 0, 0, 0, 0), independentMean)).toEqual(nothing);
    expect(costPerEffect(of(3), of(2), independentMean)).toEqual(nothing);
  });

  it('is negative, with a negative interval, when money is saved', () => {
    const saved = costPerEffect(
      COSTS.map((cost) => -cost),
      EFFECTS,
      independentMean,
    );
    expect(saved.value).toBeCloseTo(-5, 12);
    expect(saved.lo).toBeLessThan(-5);
    expect(saved.hi).toBeGreaterThan(-5);
    expect(saved.hi).toBeLessThan(0);
  });

  it('has no width when cost is proportional to effect, and scales with the units', () => {
    const exact = costPerEffect(
      EFFECTS.map((effect) => 300_000 * effect),
      EFFECTS,
      independentMean,
    );
    expect(exact.lo).toBeCloseTo(300_000, 0);
    expect(exact.hi).toBeCloseTo(300_000, 0);
    const scaled = costPerEffect(
      COSTS.map((cost) => cost * 1e6),
      EFFECTS,
      independentMean,
    );
    const plain = costPerEffect(COSTS, EFFECTS, independentMean);
    expect(scaled.lo! / plain.lo!).toBeCloseTo(1e6, 3);
  });
});

describe('the covariance of two means', () => {
  it('is the usual one for independent replicates, for any scale', () => {
    const series = fc.array(fc.tuple(fc.integer({ min: -72, max: 72 }), fc.integer({ min: -72, max: 72 })), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(series, fc.constantFrom(1, 1e6, 1e-3), (pairs, scale) => {
        const x = Float64Array.from(pairs, ([a]) => a * scale);
        const y = Float64Array.from(pairs, ([, b]) => b);
        const expected = covarianceOf(x, y) / pairs.length;
        expect(Math.abs(covarianceOfMeans(x, y, independentMean) - expected)).toBeLessThan(1e-9 * scale);
      }),
    );
  });
});

describe('the covariance of two means that do not vary', () => {
  it('is 0', () => {
    const still = of(3, 3, 3);
    const moves = of(1, 2, 4);
    expect(covarianceOfMeans(still, moves, independentMean)).toBe(0);
    expect(covarianceOfMeans(moves, still, independentMean)).toBe(0);
    expect(covarianceOfMeans(still, still, independentMean)).toBe(0);
  });

  it('is not 0 where they vary by little', () => {
    // Sums of squares and products 0.02 over 2 · 3.
    const little = of(0.1, 0.2, 0.3);
    expect(covarianceOfMeans(little, little, independentMean)).toBeCloseTo(0.02 / 6, 12);
    expect(covarianceOf(of(1, 3), of(2, 8))).toBe(6);
    expect(momentsOf(of()).variance).toBeNaN();
    expect(momentsOf(of(1)).variance).toBeNaN();
    expect(covarianceOf(of(), of())).toBeNaN();
    expect(covarianceOf(of(1), of(1))).toBeNaN();
  });
});

describe('the interval of a mean', () => {
  it('has Student’s t for two replicates, and does not exist for fewer', () => {
    const { value, lo, hi } = estimateOf({ mean: 3, variance: 4, n: 2 });
    expect(value).toBe(3);
    expect(lo).toBeCloseTo(3 - 2 * 12.706204736174694, 10);
    expect(hi).toBeCloseTo(3 + 2 * 12.706204736174694, 10);
    expect(estimateOf({ mean: 3, variance: 4, n: 1 })).toEqual({ value: 3, lo: null, hi: null });
    expect(estimateOf({ mean: 3, variance: 4, n: 0 })).toEqual({ value: 3, lo: null, hi: null });
  });

  it.each([
    [0.25, 0.5, 1],
    [-0.5, -0.25, -1],
    [-0.5, 0.5, 0],
    [0, 0.5, 0],
    [-0.5, 0, 0],
    [null, -1, 0],
    [1, null, 0],
    [null, null, 0],
  ])('from %d to %d lies on one side of 0, or not', (lo, hi, side) => {
    expect(sideOf({ value: null, lo, hi })).toBe(side);
  });
});

describe('the share of replicates', () => {
  const Z2 = 1.959963984540054 ** 2;
  /** Ends of Wilson's interval: the roots q of (p - q)² = z² q (1 - q) / n. */
  const wilson = (p: number, n: number) => {
    const x = Z2 / n;
    const root = Math.sqrt((2 * p + x) ** 2 - 4 * (1 + x) * p * p);
    return [(2 * p + x - root) / (2 * (1 + x)), (2 * p + x + root) / (2 * (1 + x))] as const;
  };
  const share = (length: number, mean: number, variance: number, n: number) =>
    shareOf(new Float64Array(length), () => ({ mean, variance, n }));

  it.each([
    ['as many as its variance is worth', 100, 0.25, 0.01, 18.75],
    ['no more than there are', 10, 0.25, 0.01, 10],
    ['those that are independent where nothing varies', 100, 0.25, 0, 5],
    ['those that are independent where the variance is not known', 100, 1, Number.NaN, 5],
  ] as const)('has the interval of %s', (_, length, p, variance, worth) => {
    const { value, lo, hi } = share(length, p, variance, 5);
    expect(value).toBe(p);
    expect(lo).toBeCloseTo(wilson(p, worth)[0], 12);
    expect(hi).toBeCloseTo(wilson(p, worth)[1], 12);
  });

  it('exists for one replicate', () => {
    const { value, lo, hi } = shareOf(of(1), independentMean);
    expect([value, hi]).toEqual([1, 1]);
    expect(lo).toBeCloseTo(1 / (1 + Z2), 12);
  });

  it('has ends between 0 and 1 where rounding is larger than what remains', () => {
    for (let n = 2; n < 100; n++) {
      expect(share(n, 1, 0, n).hi).toBe(1);
      expect(share(n, 0, 0, n).lo).toBe(0);
    }
    for (let k = 1; k < 400; k++) {
      const tiny = 1.07 ** -k * 1e-6;
      for (const p of [tiny, 1 - tiny]) {
        const { lo, hi } = share(3, p, 0, 3);
        expect(lo).toBeGreaterThanOrEqual(0);
        expect(hi).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('net benefit', () => {
  it('is threshold times effect minus cost, with the t interval of its mean', () => {
    // Per replicate 10 · effect - cost: 10, 10, 11, 10, 9; mean 10, variance 0.5.
    const { value, lo, hi } = netBenefit(COSTS, EFFECTS, 10, independentMean);
    expect(value).toBeCloseTo(10, 12);
    expect(hi! - value!).toBeCloseTo(T4 * Math.sqrt(0.5 / 5), 5);
    expect(value! - lo!).toBeCloseTo(T4 * Math.sqrt(0.5 / 5), 5);
  });
});

describe('the plane', () => {
  it('has the share of the replicates in each quadrant, half on either side of an axis', () => {
    const plane = quadrantShares(of(1, -1, 2, -2, 1, 0, 0, 1), of(1, 1, -1, -1, 2, 1, 0, 0), independentMean);
    expect(plane['gains-costs'].value).toBeCloseTo((1 + 1 + 0.5 + 0.25 + 0.5) / 8, 12);
    expect(plane['gains-saves'].value).toBeCloseTo((1 + 0.5 + 0.25) / 8, 12);
    expect(plane['loses-costs'].value).toBeCloseTo((1 + 0.25 + 0.5) / 8, 12);
    expect(plane['loses-saves'].value).toBeCloseTo((1 + 0.25) / 8, 12);
  });

  it('adds up to 1, each share inside its interval, for any replicates', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, (pairs) => {
        const plane = quadrantShares(
          Float64Array.from(pairs, ([cost]) => cost),
          Float64Array.from(pairs, ([, effect]) => effect),
          independentMean,
        );
        const shares = QUADRANTS.map((quadrant) => plane[quadrant]);
        expect(shares.reduce((sum, { value }) => sum + value!, 0)).toBeCloseTo(1, 12);
        for (const { value, lo, hi } of shares) {
          expect(lo).toBeLessThanOrEqual(value!);
          expect(hi).toBeGreaterThanOrEqual(value!);
          expect(lo).toBeGreaterThanOrEqual(0);
          expect(hi).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the acceptability curve', () => {
  it('is the share of the replicates whose net benefit is positive at each threshold', () => {
    // Ratios of the four replicates: 1, 2, 3 and 4 a unit.
    const curve = acceptability(
      of(1, 2, 3, 4),
      of(1, 1, 1, 1),
      [0, 1, 1.5, 2.5, 3.5, 4, 10],
      independentMean,
    );
    expect(curve.map(({ value }) => value)).toEqual([0, 0.125, 0.25, 0.5, 0.75, 0.875, 1]);
    expect(curve.map(({ threshold }) => threshold)).toEqual([0, 1, 1.5, 2.5, 3.5, 4, 10]);
  });

  it('has Wilson’s intervals', () => {
    // 10 of 100: Wilson's interval is 5.52 % to 17.44 %.
    const costs = Float64Array.from({ length: 100 }, (_, k) => (k < 10 ? -1 : 1));
    const [point] = acceptability(costs, new Float64Array(100), [1], independentMean);
    expect(point!.value).toBeCloseTo(0.1, 12);
    // The sample variance has n - 1: as of 99 replicates.
    expect(point!.lo).toBeCloseTo(0.0552, 3);
    expect(point!.hi).toBeCloseTo(0.1744, 3);
  });

  it('is not defined where a replicate has no value', () => {
    const [point] = acceptability(of(1, Number.NaN), of(1, 1), [5], independentMean);
    expect(point).toEqual({ threshold: 5, value: null, lo: null, hi: null });
  });

  it('is never certain after a few replicates', () => {
    const [point] = acceptability(of(-1, -1, -1, -1), of(1, 1, 1, 1), [0], independentMean);
    expect(point).toMatchObject({ value: 1, hi: 1 });
    expect(point!.lo).toBeCloseTo(1 / (1 + 3.8415 / 4), 3);
  });
});

describe('replicates that share draws', () => {
  const layout = { rows: 6, columns: 2, replicates: 2 };
  /** The draw decides nearly everything: 24 replicates tell little more than six. */
  const effects = Float64Array.from(
    { length: 24 },
    (_, k) => 5 + Math.floor(k / 4) + (k % 2) * 0.01 + (k % 3) * 0.001,
  );
  const costs = effects.map((effect, k) => 100 * effect + (k % 5));
  const width = ({ lo, hi }: Estimate) => hi! - lo!;

  it('know a mean, a ratio and a share less well than independent ones', () => {
    const shared = twoWayMean(layout);
    expect(width(estimateOf(shared(effects)))).toBeGreaterThan(
      1.5 * width(estimateOf(independentMean(effects))),
    );
    expect(shared(effects).mean).toBeCloseTo(independentMean(effects).mean, 12);
    const curve = (estimate: typeof shared) => acceptability(costs, effects, [101.5], estimate)[0]!;
    expect(curve(shared).value).toBeCloseTo(curve(independentMean).value!, 12);
    expect(sideOf(costPerEffect(costs, effects, shared))).toBe(1);
  });

  it('stay defined where nothing varies', () => {
    const [point] = acceptability(
      effects.map(() => 1),
      effects,
      [1e9],
      twoWayMean(layout),
    );
    expect(point!.value).toBe(1);
    expect(point!.lo).toBeLessThan(0.7);
  });
});
