import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../engine/stats/index.ts';
import { compatible, poisson, study } from './samples.ts';

const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
    minLength: 2,
    maxLength: 40,
  })
  .map((rows) => [Float64Array.from(rows, ([a]) => a), Float64Array.from(rows, ([, b]) => b)] as const);

describe('paired comparison', () => {
  it('equals the example worked by hand', () => {
    const c = comparePaired(Float64Array.of(1, 2, 3, 2), Float64Array.of(3, 4, 4, 2), 'lower');
    // Differences -2, -2, -1, 0: mean -1.25, variance 11/12.
    expect(c.n).toBe(4);
    expect(c.difference).toBe(-1.25);
    expect(c.se).toBeCloseTo(Math.sqrt(11 / 48), 14);
    expect(c.lo).toBeCloseTo(-1.25 - 3.182446305284263 * Math.sqrt(11 / 48), 8);
    expect(c.hi).toBeCloseTo(-1.25 + 3.182446305284263 * Math.sqrt(11 / 48), 8);
    expect(c.ratio).toBeCloseTo(8 / 13, 14);
    expect(c.probabilityBetter).toBe(3.5 / 4);
    // Variances 2/3 and 11/12.
    expect(c.varianceReduction).toBeCloseTo((2 / 3 + 11 / 12) / (11 / 12), 12);
    expect(c.independentSe).toBeCloseTo(Math.sqrt((2 / 3 + 11 / 12) / 4), 14);
  });

  it('counts ties as one half, and gives no probability where no direction is better', () => {
    const same = Float64Array.of(1, 2, 3);
    expect(comparePaired(same, same, 'higher').probabilityBetter).toBe(0.5);
    expect(comparePaired(same, same, 'neither').probabilityBetter).toBeNull();
    expect(comparePaired(Float64Array.of(2, 3), Float64Array.of(1, 1), 'higher').probabilityBetter).toBe(1);
    expect(comparePaired(Float64Array.of(2, 3), Float64Array.of(1, 1), 'lower').probabilityBetter).toBe(0);
  });

  it('finds no difference, and a ratio of exactly 1, between identical arms', () => {
    const values = Float64Array.of(7, 9, 13, 8);
    expect(comparePaired(values, values, 'lower')).toMatchObject({
      difference: 0,
      lo: 0,
      hi: 0,
      ratio: 1,
      ratioLo: 1,
      ratioHi: 1,
      varianceReduction: null,
    });
  });

  it('gives null, never NaN or infinity, where a ratio does not exist', () => {
    const zero = new Float64Array(3);
    const c = comparePaired(Float64Array.of(1, 2, 3), zero, 'lower');
    expect(c).toMatchObject({ ratio: null, ratioLo: null, ratioHi: null });
    expect(comparePaired(zero, Float64Array.of(50, 51, 52), 'lower')).toMatchObject({
      ratio: 0,
      ratioLo: 0,
      ratioHi: 0,
    });
    expect(comparePaired(Float64Array.of(1), Float64Array.of(2), 'lower')).toMatchObject({
      n: 1,
      difference: -1,
      se: null,
      ratio: 0.5,
      ratioLo: null,
    });
  });

  it('leaves out a replicate in which either arm is not defined', () => {
    const c = comparePaired(
      Float64Array.of(1, Number.NaN, 3, 4),
      Float64Array.of(2, 2, Number.NaN, 6),
      'lower',
    );
    expect(c).toMatchObject({ n: 2, difference: -1.5 });
  });

  it('refuses series of different length', () => {
    expect(() => comparePaired(new Float64Array(2), new Float64Array(3), 'lower')).toThrow(/breach\.pairing/);
  });

  it('changes only its sign when the arms are swapped', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const there = comparePaired(a, b, 'lower');
        const back = comparePaired(b, a, 'lower');
        expect(there.difference! + back.difference!).toBeCloseTo(0, 12);
        expect(there.lo! + back.hi!).toBeCloseTo(0, 12);
        expect(there.se).toBe(back.se);
        expect(there.probabilityBetter! + back.probabilityBetter!).toBeCloseTo(1, 12);
        if (there.ratioLo !== null && back.ratioHi !== null && there.ratioLo > 0) {
          expect(there.ratioLo * back.ratioHi).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('has a ratio interval that agrees with the interval of the difference about "no effect"', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { lo, hi, ratio, ratioLo, ratioHi } = comparePaired(a, b, 'lower');
        fc.pre(ratioLo !== null && ratioHi !== null && Math.abs(lo!) > 1e-9 && Math.abs(hi!) > 1e-9);
        expect(ratioLo! <= ratio! + 1e-12 && ratio! <= ratioHi! + 1e-12).toBe(true);
        fc.pre(Math.abs(ratioLo! - 1) > 1e-9 && Math.abs(ratioHi! - 1) > 1e-9);
        expect(ratioLo! < 1 && 1 < ratioHi!).toBe(lo! < 0 && 0 < hi!);
      }),
    );
  });

  it('covers the true difference and the true ratio in 95 % of studies of correlated counts', () => {
    const studies = 4000;
    let difference = 0;
    let ratio = 0;
    for (let index = 0; index < studies; index++) {
      const key = study(index);
      // The arm keeps 12 of the base's mean of 16 deaths by the same luck.
      const arm = Float64Array.from({ length: 40 }, (_, i) => poisson(key, i, 2, 12));
      const base = arm.map((deaths, i) => deaths + poisson(key, i, 3, 4));
      const c = comparePaired(arm, base, 'lower');
      if (c.lo! <= -4 && -4 <= c.hi!) difference++;
      if (c.ratioLo! <= 0.75 && 0.75 <= c.ratioHi!) ratio++;
    }
    expect(compatible(difference / studies, 0.95, studies), `difference ${difference}`).toBe(true);
    expect(compatible(ratio / studies, 0.95, studies), `ratio ${ratio}`).toBe(true);
  });

  it('recovers how much common random numbers gain', () => {
    const key = study(1);
    const arm = Float64Array.from({ length: 20000 }, (_, i) => poisson(key, i, 4, 12));
    const base = arm.map((deaths, i) => deaths + poisson(key, i, 5, 4));
    // (12 + 16) / 4
    expect(comparePaired(arm, base, 'lower').varianceReduction).toBeCloseTo(7, 0);
  });
});
