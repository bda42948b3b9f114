import { describe, expect, it } from 'vitest';
import { latinHypercubeColumn } from '../../engine/stats/index.ts';

describe('a column of a Latin hypercube', () => {
  it.each([1, 7, 200])('has one of %d numbers in each stratum', (rows) => {
    const column = latinHypercubeColumn('seed', 'a', rows);
    const strata = [...column].map((u) => Math.floor(u * rows)).sort((a, b) => a - b);
    expect(strata).toEqual(Array.from({ length: rows }, (_, k) => k));
    expect(column.every((u) => u > 0 && u < 1)).toBe(true);
  });

  it('is a function of seed and name', () => {
    const column = latinHypercubeColumn('seed', 'a', 20);
    expect(latinHypercubeColumn('seed', 'a', 20)).toEqual(column);
    expect(latinHypercubeColumn('seed', 'b', 20)).not.toEqual(column);
    expect(latinHypercubeColumn('other', 'a', 20)).not.toEqual(column);
  });

  it('has nothing to do with a column of another name', () => {
    const rows = 2000;
    const a = latinHypercubeColumn('seed', 'a', rows);
    const b = latinHypercubeColumn('seed', 'b', rows);
    let correlation = 0;
    for (let k = 0; k < rows; k++) correlation += (12 * (a[k]! - 0.5) * (b[k]! - 0.5)) / rows;
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(rows));
  });
});
