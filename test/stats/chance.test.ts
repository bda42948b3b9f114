import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../engine/stats/chance.ts';
import { independentMean } from '../../engine/stats/index.ts';
import { compatible, poisson, study } from './samples.ts';

const of = (values: readonly number[]) => chanceOf(Float64Array.from(values), independentMean);

describe('a chance from replicates', () => {
  it('of yes and no has Wilson’s interval, nearly, with Student’s t', () => {
    // 30 of 100; Wilson's interval is 0.2189 to 0.3958.
    const { value, lo, hi } = of(Array.from({ length: 100 }, (_, k) => (k < 30 ? 1 : 0)));
    expect(value).toBeCloseTo(0.3, 12);
    expect(Math.abs(lo! - 0.2189)).toBeLessThan(0.003);
    expect(Math.abs(hi! - 0.3958)).toBeLessThan(0.003);
  });

  it('is known better where replicates agree more, and has no interval from one', () => {
    const wide = of(Array.from({ length: 40 }, (_, k) => (k % 2 === 0 ? 0.1 : 0.9)));
    const narrow = of(Array.from({ length: 40 }, (_, k) => (k % 2 === 0 ? 0.45 : 0.55)));
    expect(narrow.hi! - narrow.lo!).toBeLessThan(0.2 * (wide.hi! - wide.lo!));
    expect(of([0.4])).toEqual({ value: 0.4, lo: null, hi: null });
  });

  it('of what never happened may still be something', () => {
    const { value, lo, hi } = of(Array.from({ length: 40 }, () => 0));
    expect([value, lo]).toEqual([0, 0]);
    expect(hi).toBeGreaterThan(3 / 40);
    expect(hi).toBeLessThan(0.11);
  });

  it('covers the truth about as often as it says', () => {
    // The chance that nobody of one person's expectation dies, told by 30 replicates that each
    // count ten times as many.
    const studies = 1000;
    const truth = Math.exp(12 * (0.9 - 1));
    let covered = 0;
    for (let k = 0; k < studies; k++) {
      const { lo, hi } = of(Array.from({ length: 30 }, (_, i) => 0.9 ** poisson(study(k), i, 0, 12)));
      if (lo! <= truth && truth <= hi!) covered++;
    }
    expect(compatible(covered / studies, 0.95, studies)).toBe(true);
  });
});
