import { describe, expect, it } from 'vitest';
import { summarise } from '../../engine/stats/index.ts';
import { meanInterval } from '../../engine/stats/summarise.ts';
import { compatible, normal, study } from './samples.ts';

describe('summary of replicates', () => {
  it('equals the textbook example', () => {
    const s = summarise(Float64Array.of(5, 1, 4, 2, 3));
    expect(s.n).toBe(5);
    expect(s.mean).toBe(3);
    expect(s.se).toBeCloseTo(Math.sqrt(2.5 / 5), 14);
    // t quantile 0.975 with 4 degrees of freedom
    expect(s.lo).toBeCloseTo(3 - 2.7764451051977987 * Math.sqrt(0.5), 12);
    expect(s.hi).toBeCloseTo(3 + 2.7764451051977987 * Math.sqrt(0.5), 12);
    expect([s.p05, s.median, s.p95]).toEqual([1.2, 3, 4.8]);
  });

  it('interpolates quantiles between order statistics', () => {
    expect(summarise(Float64Array.of(10, 20)).median).toBe(15);
    expect(summarise(Float64Array.of(10, 20)).p05).toBeCloseTo(10.5, 12);
  });

  it('leaves out replicates in which the outcome is not defined, and says how many remain', () => {
    const s = summarise(Float64Array.of(Number.NaN, 2, 4));
    expect(s).toMatchObject({ n: 2, mean: 3, median: 3 });
  });

  it('does not change the values that it is given', () => {
    const values = Float64Array.of(3, 1, 2);
    summarise(values);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it('says null where there are too few values', () => {
    expect(summarise(Float64Array.of(7))).toEqual({
      n: 1,
      mean: 7,
      se: null,
      lo: null,
      hi: null,
      median: 7,
      p05: 7,
      p95: 7,
    });
    expect(summarise(new Float64Array(0))).toMatchObject({ n: 0, mean: null, lo: null, median: null });
  });

  it('has no interval from one value, whatever its variance', () => {
    expect(meanInterval(3, 0.5, 1)).toEqual({ se: null, lo: null, hi: null });
    const { se, lo, hi } = meanInterval(3, 4, 2);
    expect(se).toBe(2);
    expect(lo).toBeCloseTo(3 - 2 * 12.706204736174694, 10);
    expect(hi).toBeCloseTo(3 + 2 * 12.706204736174694, 10);
  });

  it('covers the true mean in 95 % of small studies', () => {
    const studies = 5000;
    let covered = 0;
    for (let index = 0; index < studies; index++) {
      const values = Float64Array.from({ length: 6 }, (_, i) => 10 + 3 * normal(study(index), i, 1));
      const { lo, hi } = summarise(values);
      if (lo! <= 10 && 10 <= hi!) covered++;
    }
    expect(compatible(covered / studies, 0.95, studies), `${covered} of ${studies}`).toBe(true);
  });
});
