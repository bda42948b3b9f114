import { describe, expect, it } from 'vitest';
import { quantileOfSorted } from '../../engine/stats/quantile.ts';

describe('a quantile of sorted values', () => {
  it('lies between the values next to its position', () => {
    const values = Float64Array.of(1, 2, 4, 8);
    // Positions 0, 0.75, 1.5, 2.25, 3.
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantileOfSorted(values, p))).toEqual([1, 1.75, 3, 5, 8]);
    expect(quantileOfSorted(Float64Array.of(7), 0.3)).toBe(7);
  });

  it('is not a number without values', () => {
    for (const p of [0, 0.5, 1]) expect(quantileOfSorted(new Float64Array(0), p)).toBeNaN();
  });
});
