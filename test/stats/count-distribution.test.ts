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
