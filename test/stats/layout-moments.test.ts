import { describe, expect, it } from 'vitest';
import { layoutMeans } from '../../engine/stats/index.ts';
import { layoutMean } from '../../engine/stats/parted-variance.ts';
import { studentT95 } from '../../engine/stats/student.ts';

const LAYOUT = { rows: 3, columns: 4, replicates: 5 };
/** Counts of two series by cell and replicate, without any order. */
const counts = (series: number) =>
  Float64Array.from({ length: 60 }, (_, k) => ((k * k * 7 + series * k * 3) % 11) + Math.floor(k / 20));

const cellsOf = (series: readonly Float64Array[]) =>
  Array.from({ length: 12 }, (_, cell) => {
    const own = series.map((values) => values.subarray(5 * cell, 5 * cell + 5));
    return {
      sums: Float64Array.from(own, (values) => values.reduce((sum, y) => sum + y, 0)),
      squares: Float64Array.from(own, (values) => values.reduce((sum, y) => sum + y * y, 0)),
    };
  });

describe('means of series over a layout from sums and sums of squares', () => {
  it('are those of the single values, with their intervals', () => {
    const series = [counts(0), counts(1)];
    const means = layoutMeans(cellsOf(series), LAYOUT);
    series.forEach((values, k) => {
      const { mean, variance, degrees } = layoutMean(values, LAYOUT);
      const half = studentT95(degrees + 1) * Math.sqrt(variance);
      const found = means(k);
      expect(half).toBeGreaterThan(0.1);
      expect(found.mean).toBeCloseTo(mean, 12);
      expect(found.lo).toBeCloseTo(mean - half, 9);
      expect(found.hi).toBeCloseTo(mean + half, 9);
    });
  });

  it('are those of a table worked out by hand', () => {
    // Cell means 1 2 / 3 8, each cell mean ± 1: mean squares 32, 18, 8; variance 42 / 8. Degrees of
    // freedom 42² / (32² + 18² + 8²) = 1.25, one.
    const cells = [1, 2, 3, 8].map((m) => ({
      sums: Float64Array.of(2 * m),
      squares: Float64Array.of((m - 1) ** 2 + (m + 1) ** 2),
    }));
    const { mean, lo, hi } = layoutMeans(cells, { rows: 2, columns: 2, replicates: 2 })(0);
    const half = 12.706204736174694 * Math.sqrt(42 / 8);
    expect(mean).toBe(3.5);
    expect(lo).toBeCloseTo(3.5 - half, 9);
    expect(hi).toBeCloseTo(3.5 + half, 9);
  });

  it('count a cell whose squares fall short by rounding as one without variance', () => {
    // All cell means are 2; variances 0 (-0.25 before), 2, 2 and 2: 1.5 within.
    const squares = [7.75, 10, 10, 10];
    const cells = squares.map((square) => ({ sums: Float64Array.of(4), squares: Float64Array.of(square) }));
    const { mean, lo, hi } = layoutMeans(cells, { rows: 2, columns: 2, replicates: 2 })(0);
    const half = 12.706204736174694 * Math.sqrt(1.5 / 8);
    expect(mean).toBe(2);
    expect(lo).toBeCloseTo(2 - half, 9);
    expect(hi).toBeCloseTo(2 + half, 9);
  });

  it('have no width where nothing varies', () => {
    const cells = [1, 2, 3, 4].map(() => ({ sums: Float64Array.of(6), squares: Float64Array.of(18) }));
    expect(layoutMeans(cells, { rows: 2, columns: 2, replicates: 2 })(0)).toEqual({ mean: 3, lo: 3, hi: 3 });
  });

  it('refuse another number of cells than the layout has', () => {
    const cells = cellsOf([counts(0)]);
    for (const some of [cells.slice(0, 11), cells.slice(0, 3), [...cells, cells[0]!]])
      expect(() => layoutMeans(some, LAYOUT)).toThrow(`breach.pairing {"arm":${some.length},"base":12}`);
  });
});
