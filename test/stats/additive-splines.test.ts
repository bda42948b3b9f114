import { describe, expect, it } from 'vitest';
import { fitAdditiveSplines } from '../../engine/stats/additive-splines.ts';
import { leastSquares } from '../../engine/stats/index.ts';
import { latinHypercubeColumn } from '../../engine/stats/latin-hypercube.ts';
import { normalScores } from '../../engine/stats/ranks.ts';
import { normalNumbers } from './normal-numbers.ts';
import { quantileOf, slowSplines } from './splines-reference.ts';

const input = (name: string, n: number) => normalScores(latinHypercubeColumn('splines', name, n));

function expectSame(inputs: readonly Float64Array[], y: Float64Array): number {
  const { fitted, regressors } = fitAdditiveSplines(inputs, y);
  const slow = slowSplines(inputs, y);
  expect(regressors).toHaveLength(slow.columns);
  fitted.forEach((value, i) => {
    expect(Math.abs(value - slow.fitted[i]!)).toBeLessThan(1e-7);
  });
  return slow.columns;
}

describe('additive splines', () => {
  it('choose the terms that a search with all least squares fits chooses', () => {
    const sizes = Array.from({ length: 60 }, (_, k) => {
      const n = 30 + 2 * (k % 20);
      const [x, z, w] = ['x', 'z', 'w'].map((name) => input(`${name} ${k}`, n)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      const noise = normalNumbers(`search ${k}`, n);
      const y = x.map(
        (u, i) => 0.6 * u + (k % 3) * 0.3 * u * u + 0.5 * z[i]! + (k % 4) * 0.3 * u * z[i]! + noise[i]!,
      );
      return expectSame([x, z, w].slice(0, 1 + (k % 3)), y);
    });
    // Means alone, lines, bends and products: all are met.
    expect(Math.min(...sizes)).toBe(1);
    expect(Math.max(...sizes)).toBeGreaterThan(6);
  });

  it('have no more regressors than half of the observations', () => {
    for (const n of [6, 8, 9, 10, 11, 12, 14]) {
      const x = input('few', n);
      expectSame(
        [x],
        x.map((u) => Math.sin(3 * u) + u),
      );
    }
  });

  it('are exact for a response that they contain', () => {
    const x = input('exact', 60);
    const knots = [0.05, 0.275, 0.5, 0.725, 0.95].map((p) => quantileOf(x, p));
    const bend = (u: number) => {
      const cube = (v: number) => Math.max(0, v) ** 3;
      const [first, , , before, last] = knots as [number, number, number, number, number];
      const width = last - before;
      return (
        cube(u - first) -
        (cube(u - before) * (last - first)) / width +
        (cube(u - last) * (before - first)) / width
      );
    };
    const y = x.map((u) => 1 + u - 2 * bend(u));
    fitAdditiveSplines([x], y).fitted.forEach((value, i) => {
      expect(value).toBeCloseTo(y[i]!, 9);
    });
  });

  it('have orthonormal regressors, the constant first', () => {
    const [x, z] = [input('x', 80), input('z', 80)];
    const y = x.map((u, i) => Math.sin(2 * u) + u * z[i]! + z[i]!);
    const { regressors } = fitAdditiveSplines([x, z], y);
    expect(regressors.length).toBeGreaterThan(5);
    for (const value of regressors[0]!) expect(value).toBeCloseTo(1 / Math.sqrt(80), 14);
    regressors.forEach((a, j) => {
      regressors.forEach((b, k) => {
        expect(a.reduce((sum, u, i) => sum + u * b[i]!, 0)).toBeCloseTo(j === k ? 1 : 0, 12);
      });
    });
  });

  it('do not count what rounding leaves of an input that is already there', () => {
    const x = input('twice', 40);
    const noise = normalNumbers('twice', 40);
    const y = x.map((u, i) => u + noise[i]!);
    const alone = fitAdditiveSplines([x, new Float64Array(40)], y);
    const twice = fitAdditiveSplines([x, x.map((u) => 2 * u + 1)], y);
    expect(twice.regressors).toHaveLength(alone.regressors.length);
    twice.fitted.forEach((value, i) => {
      expect(value).toBeCloseTo(alone.fitted[i]!, 10);
    });
  });

  it('have no bend where an input has few values', () => {
    const x = Float64Array.from({ length: 60 }, (_, i) => (i < 50 ? (i % 2) - 0.5 : 0.5));
    const noise = normalNumbers('levels', 60);
    const y = x.map((u, i) => 3 * u + 0.5 * noise[i]!);
    const { regressors, fitted } = fitAdditiveSplines([x], y);
    expect(regressors).toHaveLength(2);
    const rows = [...x].map((u) => Float64Array.of(1, u));
    const { coefficients } = leastSquares(rows, y, new Float64Array(60).fill(1));
    fitted.forEach((value, i) => {
      expect(value).toBeCloseTo(coefficients[0]! + coefficients[1]! * x[i]!, 10);
    });
  });

  it('count bends that are the same only once', () => {
    // The two lowest knots are equal, so that two of the three bends are.
    const x = Float64Array.from({ length: 80 }, (_, i) => Math.max(0, i - 25) / 20);
    const noise = normalNumbers('same', 80);
    const y = x.map((u, i) => u + 5 * Math.sin(2 * u) + 0.1 * noise[i]!);
    expect(fitAdditiveSplines([x], y).regressors).toHaveLength(4);
  });

  it('do not depend on the unit of an input', () => {
    const [x, z] = [input('unit x', 60), input('unit z', 60)];
    const noise = normalNumbers('unit', 60);
    const y = x.map((u, i) => u + u * u + z[i]! + u * z[i]! + 0.2 * noise[i]!);
    const { fitted, regressors } = fitAdditiveSplines([x, z], y);
    expect(regressors.length).toBeGreaterThan(5);
    for (const unit of [1e-9, 1e9]) {
      const other = fitAdditiveSplines([x.map((u) => unit * u), z.map((u) => unit * u)], y);
      other.fitted.forEach((value, i) => {
        expect(value).toBeCloseTo(fitted[i]!, 8);
      });
    }
  });

  it('are the mean without inputs and where nothing varies', () => {
    const y = Float64Array.of(1, 2, 6, 7);
    expect([...fitAdditiveSplines([], y).fitted].map((value) => value.toFixed(12))).toEqual(
      Array.from({ length: 4 }, () => (4).toFixed(12)),
    );
    const still = fitAdditiveSplines([input('x', 20)], new Float64Array(20));
    expect(still.regressors).toHaveLength(1);
    expect([...still.fitted]).toEqual([...new Float64Array(20)]);
  });
});
