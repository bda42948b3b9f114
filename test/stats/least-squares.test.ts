import { describe, expect, it } from 'vitest';
import { dot, leastSquares } from '../../engine/stats/index.ts';
import { normalNumbers } from './normal-numbers.ts';

const x = normalNumbers('x', 30);
const rows = [...x].map((value) => Float64Array.of(1, value, value * value));
const weights = normalNumbers('weights', 30).map((z) => 1 + z * z);

describe('weighted least squares', () => {
  it('finds the coefficients of a quadratic function', () => {
    const y = x.map((value) => 2 - 3 * value + 0.5 * value * value);
    const { coefficients, leaveOneOut } = leastSquares(rows, y, weights);
    [2, -3, 0.5].forEach((truth, k) => {
      expect(coefficients[k]).toBeCloseTo(truth, 10);
    });
    expect(Math.max(...leaveOneOut.map(Math.abs))).toBeLessThan(1e-10);
  });

  it('knows what each observation misses the fit to the others by', () => {
    const noise = normalNumbers('noise', 30);
    const y = x.map((value, k) => value + noise[k]!);
    const { leaveOneOut } = leastSquares(rows, y, weights);
    for (const k of [0, 11, 29]) {
      const others = <T>(values: readonly T[]) => values.filter((_, i) => i !== k);
      const fit = leastSquares(
        others(rows),
        Float64Array.from(others([...y])),
        Float64Array.from(others([...weights])),
      );
      expect(leaveOneOut[k]).toBeCloseTo(y[k]! - dot(rows[k]!, fit.coefficients), 9);
    }
  });
});
