import { describe, expect, it } from 'vitest';
import { jackknife } from '../../../engine/experiment/validation/jackknife.ts';
import { uniform } from '../../../engine/kernel/index.ts';

const ratio = ([a, b]: readonly number[]) => a! / b!;

describe('the jackknife over replicates', () => {
  it('gives the ratio of the sums, and a width of 0 if all replicates are equal', () => {
    const { value, lo, hi } = jackknife([Float64Array.of(3, 3, 3), Float64Array.of(4, 4, 4)], ratio, 'log');
    expect(value).toBe(0.75);
    expect(lo).toBeCloseTo(0.75, 12);
    expect(hi).toBeCloseTo(0.75, 12);
  });

  it('equals a calculation by hand for two replicates', () => {
    // With either replicate left out, the ratio is 1 or 2. Their logarithms differ by ln 2, and
    // √(1/2 · 2 · (ln 2 / 2)²) = ln 2 / 2.
    const { value, lo, hi } = jackknife([Float64Array.of(2, 1), Float64Array.of(1, 1)], ratio, 'log');
    const t = 12.706204736174694;
    expect(value).toBe(1.5);
    expect(hi! / 1.5).toBeCloseTo(Math.exp((t * Math.LN2) / 2), 8);
    expect(1.5 / lo!).toBeCloseTo(Math.exp((t * Math.LN2) / 2), 8);
  });

  it('keeps shares between 0 and 1', () => {
    const { lo, hi } = jackknife([Float64Array.of(1, 9, 5), Float64Array.of(10, 10, 10)], ratio, 'log-odds');
    expect(lo).toBeGreaterThan(0);
    expect(hi).toBeLessThan(1);
  });

  it('has no interval for estimates of 0 or 1, undefined ones, or a single replicate', () => {
    const ten = Float64Array.of(10, 10);
    expect(jackknife([Float64Array.of(0, 0), ten], ratio, 'log')).toEqual({ value: 0, lo: null, hi: null });
    expect(jackknife([ten, ten], ratio, 'log-odds')).toEqual({ value: 1, lo: null, hi: null });
    expect(jackknife([ten, Float64Array.of(0, 0)], ratio, 'log')).toEqual({
      value: null,
      lo: null,
      hi: null,
    });
    expect(jackknife([Float64Array.of(1), Float64Array.of(2)], ratio, 'log')).toEqual({
      value: 0.5,
      lo: null,
      hi: null,
    });
    // All events are in one replicate. Without it there are none.
    expect(jackknife([Float64Array.of(4, 0, 0), Float64Array.of(9, 9, 9)], ratio, 'log').lo).toBeNull();
  });

  it('covers the true ratio of two rates about 95 % of the time, with dependent counts', () => {
    const [sets, replicates, persons] = [400, 40, 60];
    let covered = 0;
    for (let set = 0; set < sets; set++) {
      const a = new Float64Array(replicates);
      const b = new Float64Array(replicates);
      for (let k = 0; k < replicates; k++) {
        for (let person = 0; person < persons; person++) {
          const u = uniform({ a: set, b: 7 }, person, k, 20);
          if (u < 0.1) a[k]!++;
          if (u < 0.3) b[k]!++;
        }
      }
      const { lo, hi } = jackknife([a, b], ratio, 'log');
      if (lo! <= 1 / 3 && hi! >= 1 / 3) covered++;
    }
    // Three standard errors of a coverage of 0.95, on either side.
    expect(Math.abs(covered / sets - 0.95)).toBeLessThan(0.033);
  });
});
