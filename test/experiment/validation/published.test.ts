import { describe, expect, it } from 'vitest';
import { alone, given, rate, ratioOfShares, share } from '../../../engine/experiment/validation/published.ts';

describe('intervals of published results', () => {
  it('from counts are those of Clopper and Pearson', () => {
    const { value, lo, hi, interval } = share(6, 276);
    expect([value, lo, hi].map((x) => x!.toFixed(4))).toEqual(['0.0217', '0.0080', '0.0467']);
    expect(interval).toBe('binomial');
    // For none or all of n, the other end is 1 - 0.025^(1/n), or its complement.
    expect(share(0, 10)).toMatchObject({ lo: 0, hi: expect.closeTo(1 - 0.025 ** 0.1, 10) });
    expect(share(6, 6)).toMatchObject({ lo: expect.closeTo(0.025 ** (1 / 6), 10), hi: 1 });
  });

  it('of a rate widen with fewer deaths, and have the value as their geometric mean', () => {
    const { value, lo, hi } = rate(2.52, 25);
    expect(lo! * hi!).toBeCloseTo(value! * value!, 10);
    expect(hi! / value!).toBeCloseTo(Math.exp(1.96 / 5), 3);
  });

  it('of a ratio of shares are those of Katz', () => {
    const { value, lo, hi } = ratioOfShares(76, 1212, 193, 1970);
    expect(value).toBeCloseTo(0.64, 3);
    const error = Math.sqrt(1 / 76 - 1 / 1212 + 1 / 193 - 1 / 1970);
    expect(Math.log(hi! / lo!) / (2 * error)).toBeCloseTo(1.96, 3);
  });

  it('are as given, or none', () => {
    expect(given(0.66, 0.52, 0.83)).toEqual({ value: 0.66, lo: 0.52, hi: 0.83, interval: 'published' });
    expect(alone(0.5)).toEqual({ value: 0.5, lo: null, hi: null, interval: 'none' });
  });
});
