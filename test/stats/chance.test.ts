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

  /** Ends of Wilson's interval: the roots q of (p - q)² = t² q (1 - q) / answers. */
  const wilson = (p: number, t: number, answers: number) => {
    const x = (t * t) / answers;
    const root = Math.sqrt((2 * p + x) ** 2 - 4 * (1 + x) * p * p);
    return [(2 * p + x - root) / (2 * (1 + x)), (2 * p + x + root) / (2 * (1 + x))] as const;
  };
  const T1 = 12.706204736174694;
  const T4 = 2.7764451051977987;

  it('has the ends that the quadratic equation gives, for as many answers as its variance is worth', () => {
    const { value, lo, hi } = of([0.1, 0.3, 0.2, 0.4, 0.5]);
    // Variance of the mean 0.025 / 5; 0.3 · 0.7 / 0.005 answers.
    const ends = wilson(0.3, T4, 42);
    expect(value).toBeCloseTo(0.3, 14);
    expect(lo).toBeCloseTo(ends[0], 10);
    expect(hi).toBeCloseTo(ends[1], 10);
  });

  it('has an interval from two replicates', () => {
    const { lo, hi } = of([0.4, 0.6]);
    // Variance of the mean 0.02 / 2.
    const ends = wilson(0.5, T1, 25);
    expect(lo).toBeCloseTo(ends[0], 8);
    expect(hi).toBeCloseTo(ends[1], 8);
  });

  it('counts each replicate for its answers where all say the same', () => {
    const { lo, hi } = chanceOf(Float64Array.of(0.25, 0.25, 0.25, 0.25, 0.25), independentMean, 3);
    const ends = wilson(0.25, T4, 15);
    expect(lo).toBeCloseTo(ends[0], 10);
    expect(hi).toBeCloseTo(ends[1], 10);
  });

  it('lies between 0 and 1 although replicates may say a little more or less', () => {
    const below = of([-0.1, 0.05, -0.1, 0.05, -0.1]);
    expect([below.value, below.lo]).toEqual([0, 0]);
    expect(below.hi).toBeCloseTo(wilson(0, T4, 5)[1], 10);
    const above = of([1.1, 0.95, 1.1, 0.95, 1.1]);
    expect([above.value, above.hi]).toEqual([1, 1]);
    expect(above.lo).toBeCloseTo(wilson(1, T4, 5)[0], 10);
  });

  it('is not defined where a replicate is not', () => {
    expect(of([0.5, Number.NaN])).toEqual({ value: null, lo: null, hi: null });
    expect(of([])).toEqual({ value: null, lo: null, hi: null });
  });

  it('has ends between 0 and 1 where all replicates say one of these', () => {
    for (let n = 2; n < 100; n++) {
      expect(of(Array.from({ length: n }, () => 1)).hi).toBe(1);
      expect(of(Array.from({ length: n }, () => 0)).lo).toBe(0);
    }
  });

  it('has ends between 0 and 1 next to them too, where rounding is larger than what remains', () => {
    for (let k = 1; k < 400; k++) {
      const tiny = 1.07 ** -k * 1e-6;
      for (const p of [tiny, 1 - tiny]) {
        const { lo, hi } = of([p, p, p]);
        expect(lo).toBeGreaterThanOrEqual(0);
        expect(hi).toBeLessThanOrEqual(1);
      }
    }
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
