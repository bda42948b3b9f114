import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chancesAbove,
  hypergeometric,
  mixedCounts,
  poissonCounts,
  quantileOfCounts,
  sumOfCounts,
} from '../../engine/stats/index.ts';

const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
const mean = (values: Float64Array) => values.reduce((all, chance, k) => all + k * chance, 0);

describe('marked ones among some that are taken at random', () => {
  it('are what counting all the ways gives', () => {
    // 10 of whom 4 marked, 3 taken: C(4,k) C(6,3-k) / C(10,3) = 20, 60, 36, 4 of 120.
    const found = hypergeometric(10, 4, 3);
    [20, 60, 36, 4].forEach((ways, k) => {
      expect(found[k]).toBeCloseTo(ways / 120, 14);
    });
  });

  it('add up to 1 around the share that is marked, within what is possible', () => {
    const case_ = fc.integer({ min: 0, max: 300 }).chain((all) =>
      fc.record({
        all: fc.constant(all),
        marked: fc.integer({ min: 0, max: all }),
        drawn: fc.integer({ min: 0, max: all }),
      }),
    );
    fc.assert(
      fc.property(case_, ({ all, marked, drawn }) => {
        const found = hypergeometric(all, marked, drawn);
        expect(sum(found)).toBeCloseTo(1, 12);
        expect(mean(found)).toBeCloseTo(all === 0 ? 0 : (marked * drawn) / all, 9);
        for (let k = 0; k < marked + drawn - all; k++) expect(found[k]).toBe(0);
        expect(found.length).toBeLessThanOrEqual(Math.min(marked, drawn) + 1);
      }),
    );
  });

  it('are certain where none or all are marked, or none or all are taken', () => {
    expect([...hypergeometric(10, 0, 3)]).toEqual([1]);
    expect([...hypergeometric(10, 3, 0)]).toEqual([1]);
    expect([...hypergeometric(3, 3, 2)]).toEqual([0, 0, 1]);
    expect([...hypergeometric(3, 3, 3)]).toEqual([0, 0, 0, 1]);
    expect([...hypergeometric(3, 1, 3)]).toEqual([0, 1]);
    expect([...hypergeometric(0, 0, 0)]).toEqual([1]);
  });

  it('are left out where their chance is below 1e-40 of the most likely one', () => {
    const found = hypergeometric(2_000, 1_000, 1_000);
    const some = found.filter((chance) => chance > 0);
    expect(some.length).toBeLessThan(found.length);
    expect(Math.min(...some) / Math.max(...some)).toBeLessThan(1e-39);
    expect(Math.min(...some) / Math.max(...some)).toBeGreaterThan(1e-42);
    expect(found[0]).toBe(0);
    expect(found[1_000]).toBe(0);
  });

  it('do not underflow among very many', () => {
    const found = hypergeometric(200_000, 60_000, 100_000);
    expect(sum(found)).toBeCloseTo(1, 12);
    expect(mean(found)).toBeCloseTo(30_000, 6);
  });
});

describe('distributions of counts', () => {
  const three = poissonCounts(3);
  const five = poissonCounts(5);

  it('are summed: Poisson counts give a Poisson count', () => {
    const eight = poissonCounts(8);
    const both = sumOfCounts(three, five);
    for (let k = 0; k < 30; k++) expect(both[k]).toBeCloseTo(eight[k]!, 13);
  });

  it('are summed term by term, as long as both can be together', () => {
    expect([...sumOfCounts(Float64Array.of(0.25, 0, 0.75), Float64Array.of(0.5, 0.5))]).toEqual([
      0.125, 0.125, 0.375, 0.375,
    ]);
    expect([...sumOfCounts(Float64Array.of(1), Float64Array.of(0.5, 0.5))]).toEqual([0.5, 0.5]);
    expect([...sumOfCounts(new Float64Array(0), new Float64Array(0))]).toEqual([]);
  });

  it('are of no count where none is mixed', () => {
    expect([...mixedCounts([])]).toEqual([]);
  });

  it('have their last count as quantile where what is left out lies above', () => {
    expect(quantileOfCounts(Float64Array.of(0.5, 0.25, 0.125), 0.99)).toBe(2);
  });

  it('have a quantile where a sum misses the share by rounding only', () => {
    const counts = Float64Array.of(0, 1);
    expect([1e-12, 2e-12].map((share) => quantileOfCounts(counts, share))).toEqual([0, 1]);
  });

  it('are compared beyond the end of the shorter one', () => {
    const long = Float64Array.of(0.125, 0.125, 0.25, 0.25, 0.25);
    // Above: 0.125 · 0.5 + 0.75 · 1; equal: 0.125 · 0.5 + 0.125 · 0.5.
    expect(chancesAbove(long, Float64Array.of(0.5, 0.5))).toEqual({ more: 0.8125, same: 0.125 });
    expect(chancesAbove(Float64Array.of(0.5, 0.5), long)).toEqual({ more: 0.0625, same: 0.125 });
  });

  it('are mixed with weights, whatever their lengths', () => {
    expect([
      ...mixedCounts([
        [0.25, Float64Array.of(1)],
        [0.75, Float64Array.of(0, 0.5, 0.5)],
      ]),
    ]).toEqual([0.25, 0.375, 0.375]);
  });

  it('have the least count at or below which a share lies as quantile', () => {
    const counts = Float64Array.of(0.5, 0.25, 0.25);
    expect([0.05, 0.5, 0.51, 0.75, 1].map((share) => quantileOfCounts(counts, share))).toEqual([
      0, 0, 1, 1, 2,
    ]);
  });

  it('are compared as two independent counts', () => {
    const { more, same } = chancesAbove(three, five);
    const back = chancesAbove(five, three);
    expect(more + same + back.more).toBeCloseTo(1, 12);
    expect(back.same).toBeCloseTo(same, 14);
    expect(chancesAbove(Float64Array.of(0.5, 0.5), Float64Array.of(0.5, 0.5))).toEqual({
      more: 0.25,
      same: 0.5,
    });
  });
});
