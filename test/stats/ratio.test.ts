import { describe, expect, it } from 'vitest';
import { fiellerBounds, fiellerInterval } from '../../engine/stats/ratio.ts';

/** Five pairs; 97.5 % quantile of Student's t with four degrees of freedom. */
const T = 2.7764451051977987;
const N = 5;

describe('Fieller’s interval of a ratio of means', () => {
  /** Variances that make t² times them these. */
  const of = (arm: number, base: number, t2Arm: number, t2Base: number, t2Covariance: number) => ({
    n: N,
    arm,
    base,
    varianceArm: t2Arm / T ** 2,
    varianceBase: t2Base / T ** 2,
    covariance: t2Covariance / T ** 2,
  });

  it('has the roots of (arm - r base)² = t² (var(arm) - 2 r cov + r² var(base)) as ends', () => {
    // (1 - r)² = 0.5 - 0.5 r + 0.5 r²: 0.5 r² - 1.5 r + 0.5 = 0.
    const { lo, hi } = fiellerBounds(of(1, 1, 0.5, 0.5, 0.25));
    expect(lo).toBeCloseTo((3 - Math.sqrt(5)) / 2, 10);
    expect(hi).toBeCloseTo((3 + Math.sqrt(5)) / 2, 10);
  });

  it('does not exist where the base may be 0, or for a single pair', () => {
    expect(fiellerBounds(of(1, 1, 0.5, 1.5, 0.25))).toEqual({ lo: null, hi: null });
    expect(fiellerBounds({ ...of(1, 1, 0.5, 0.5, 0.25), n: 1 })).toEqual({ lo: null, hi: null });
  });

  it('is one point where nothing varies', () => {
    expect(fiellerBounds(of(3, 2, 0, 0, 0))).toEqual({ lo: 1.5, hi: 1.5 });
  });

  it('of outcomes that cannot be negative begins at 0', () => {
    // (0.1 - r)² = 0.25: from -0.4 to 0.6.
    const means = of(0.1, 1, 0.25, 0, 0);
    expect(fiellerBounds(means).lo).toBeCloseTo(-0.4, 10);
    expect(fiellerInterval(means).lo).toBe(0);
    expect(fiellerInterval(means).hi).toBeCloseTo(0.6, 10);
    expect(fiellerInterval(of(1, 1, 0.5, 1.5, 0.25))).toEqual({ lo: null, hi: null });
  });
});
