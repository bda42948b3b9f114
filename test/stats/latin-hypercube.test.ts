import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';
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

  it('has the rows with the least draws in the lowest strata, each at a place drawn for it', () => {
    const rows = 9;
    const key = replicateKey(masterKey('seed/a'), 0);
    const drawn = Array.from({ length: rows }, (_, row) => uniform(key, row, 0, 0));
    expect([...latinHypercubeColumn('seed', 'a', rows)]).toEqual(
      drawn.map((own, row) => {
        const stratum = drawn.filter((other) => other < own).length;
        return (stratum + uniform(key, row, 0, 1)) / rows;
      }),
    );
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
