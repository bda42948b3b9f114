import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { significantAgainst } from '../../engine/stats/detectability.ts';
import { detectability } from '../../engine/stats/index.ts';

/** Poisson probabilities by the definition. */
function poissonTerms(mean: number, upTo: number): number[] {
  const terms = [Math.exp(-mean)];
  for (let k = 1; k <= upTo; k++) terms.push((terms[k - 1]! * mean) / k);
  return terms;
}

/**
 * Two-sided p-value at most 5 %, lower side, in whole-number arithmetic: 40 · sum C(n, i) <= 2^n.
 */
function significant(x: number, y: number): boolean {
  const n = BigInt(x + y);
  let choose = 1n;
  let sum = 1n;
  for (let i = 1n; i <= BigInt(x); i++) {
    choose = (choose * (n - i + 1n)) / i;
    sum += choose;
  }
  return 40n * sum <= 2n ** n;
}

/** Sum over all pairs of counts. */
function bruteForce(base: number, arm: number) {
  const before = poissonTerms(base, 120);
  const after = poissonTerms(arm, 120);
  const fewer = arm <= base;
  let seen = 0;
  let wrongWay = 0;
  before.forEach((p, x0) => {
    after.forEach((q, x1) => {
      const [low, high] = fewer ? [x1, x0] : [x0, x1];
      if (low < high && significant(low, high)) seen += p * q;
      if (low >= high) wrongWay += p * q;
    });
  });
  return { seen, wrongWay };
}

describe('would you see this?', () => {
  it.each([
    [8, 4],
    [20, 11],
    [3.5, 0.2],
    [4, 8],
    [5, 5],
    [0.7, 0],
    [0, 2],
  ])('equals the sum over all pairs of counts, %d against %d', (basePerYear, armPerYear) => {
    const exact = bruteForce(basePerYear, armPerYear);
    const result = detectability({ basePerYear, armPerYear, years: 1 });
    expect(result.seen).toBeCloseTo(exact.seen, 12);
    expect(result.wrongWay).toBeCloseTo(exact.wrongWay, 12);
  });

  it.each([
    [200, 150],
    [150, 210],
    [600, 480],
  ])('equals the sum over all pairs of large counts too, %d against %d', (basePerYear, armPerYear) => {
    // The critical values are compared with whole-number arithmetic below.
    const needed = significantAgainst(1000);
    const [before, after] = [poissonTerms(basePerYear, 1000), poissonTerms(armPerYear, 1000)];
    const [low, high] = armPerYear > basePerYear ? [before, after] : [after, before];
    let seen = 0;
    let wrongWay = 0;
    low.forEach((p, x) => {
      high.forEach((q, y) => {
        if (y >= needed[x]!) seen += p * q;
        if (x >= y) wrongWay += p * q;
      });
    });
    const result = detectability({ basePerYear, armPerYear, years: 1 });
    expect(result.seen / seen).toBeCloseTo(1, 9);
    expect(result.wrongWay / wrongWay).toBeCloseTo(1, 9);
  });

  it('gives no chance above 1', () => {
    for (let k = 0; k < 100; k++) {
      expect(detectability({ basePerYear: 300 + k, armPerYear: 10, years: 1 }).seen).toBeLessThanOrEqual(1);
      const rare = 1.3 ** -k;
      expect(detectability({ basePerYear: rare, armPerYear: rare, years: 1 }).wrongWay).toBeLessThanOrEqual(
        1,
      );
    }
  });

  it('knows the cases that can be done by hand', () => {
    // Without deaths afterwards, six or more before are significant: P(Poisson(6) >= 6).
    const none = detectability({ basePerYear: 6, armPerYear: 0, years: 1 });
    expect(none.seen).toBeCloseTo(0.5543203586353891, 12);
    // No deaths on either side is a tie.
    expect(none.wrongWay).toBeCloseTo(Math.exp(-6), 14);
    expect(detectability({ basePerYear: 0, armPerYear: 0, years: 10 })).toEqual({ seen: 0, wrongWay: 1 });
  });

  it('keeps its digits for tiny expectations', () => {
    const { seen } = detectability({ basePerYear: 0.001, armPerYear: 0, years: 1 });
    const exact = poissonTerms(0.001, 12)
      .slice(6)
      .reduce((sum, p) => sum + p, 0);
    expect(seen / exact).toBeCloseTo(1, 10);
  });

  it('multiplies rates by years', () => {
    expect(detectability({ basePerYear: 2, armPerYear: 1, years: 10 })).toEqual(
      detectability({ basePerYear: 20, armPerYear: 10, years: 1 }),
    );
  });

  it('knows its critical values exactly, far out', () => {
    const needed = significantAgainst(1500);
    expect([...needed.subarray(0, 6)]).toEqual([6, 8, 10, 12, 13, 15]);
    for (const x of [0, 1, 2, 3, 10, 57, 58, 59, 400, 777, 1498, 1499, 1500]) {
      expect([significant(x, needed[x]!), significant(x, needed[x]! - 1)], `x = ${x}`).toEqual([true, false]);
    }
  });

  it('is right and quick for large counts', () => {
    const start = performance.now();
    const { seen } = detectability({ basePerYear: 3000, armPerYear: 2850, years: 1 });
    expect(performance.now() - start).toBeLessThan(200);
    // Normal approximation: (3000 - 2850) / sqrt(5850) = 1.961, about one half.
    expect(seen).toBeCloseTo(0.5, 1);
    expect(detectability({ basePerYear: 3000, armPerYear: 2000, years: 1 }).seen).toBeGreaterThan(0.999999);
  });

  it('never claims more than the false-positive chance when nothing has changed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (rate) => {
        const { seen, wrongWay } = detectability({ basePerYear: rate, armPerYear: rate, years: 1 });
        expect(seen).toBeLessThanOrEqual(0.025);
        expect(wrongWay).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });

  it('grows with the years and treats more and fewer alike', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (basePerYear, share) => {
          const armPerYear = basePerYear * share;
          const chances = [1, 5, 10].map((years) => detectability({ basePerYear, armPerYear, years }));
          expect(chances[1]!.wrongWay).toBeLessThan(chances[0]!.wrongWay);
          expect(chances[2]!.wrongWay).toBeLessThan(chances[1]!.wrongWay);
          const harm = detectability({ basePerYear: armPerYear, armPerYear: basePerYear, years: 5 });
          expect(harm.seen).toBeCloseTo(chances[1]!.seen, 12);
        },
      ),
    );
  });

  it('refuses rates that are no rates', () => {
    for (const rate of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => detectability({ basePerYear: rate, armPerYear: 1, years: 1 })).toThrow(/breach\.rate/);
    }
  });
});
