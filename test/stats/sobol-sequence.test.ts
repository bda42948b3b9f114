import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey, word } from '../../engine/kernel/index.ts';
import { MOST_SOBOL_COLUMNS, shiftedSobolColumn, sobolColumn } from '../../engine/stats/sobol-sequence.ts';

describe('a Sobol sequence', () => {
  it('has the points of an independent implementation (SciPy 1.17, scipy.stats.qmc.Sobol, not scrambled)', () => {
    const first = Array.from({ length: 5 }, (_, j) => [...sobolColumn(j, 8)]);
    expect(first).toEqual([
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125],
      [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625],
      [0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375],
      [0, 0.5, 0.25, 0.75, 0.875, 0.375, 0.625, 0.125],
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125],
    ]);
    const columns = [0, 1, 5, 20, 40, 63];
    expect(columns.map((j) => sobolColumn(j, 101)[100])).toEqual([
      0.4140625, 0.2578125, 0.7421875, 0.7578125, 0.7109375, 0.6484375,
    ]);
    expect(columns.map((j) => sobolColumn(j, 128)[127])).toEqual([
      0.0078125, 0.6640625, 0.3359375, 0.5390625, 0.5546875, 0.3046875,
    ]);
  });

  it('has one point in each of 2^k strata of every column', () => {
    for (let column = 0; column < MOST_SOBOL_COLUMNS; column++) {
      const strata = [...sobolColumn(column, 256)].map((value) => value * 256).toSorted((a, b) => a - b);
      expect(strata).toEqual(Array.from({ length: 256 }, (_, k) => k));
    }
  });

  it('has as many columns as it says: one without and 63 with direction numbers', () => {
    expect(MOST_SOBOL_COLUMNS).toBe(64);
    expect(() => sobolColumn(MOST_SOBOL_COLUMNS, 2)).toThrow();
  });
});

describe('a shifted Sobol sequence', () => {
  it('keeps one point in each stratum, off the edges', () => {
    for (const column of [0, 1, 7, 63]) {
      const values = [...shiftedSobolColumn('seed', column, 64)];
      expect(new Set(values.map((value) => Math.floor(value * 64))).size).toBe(64);
      expect(Math.min(...values)).toBeGreaterThan(0);
      expect(Math.max(...values)).toBeLessThan(1);
    }
  });

  it('is the plain one with one random word added bit by bit, in the middle of its cell', () => {
    for (const column of [0, 1, 7]) {
      const plain = sobolColumn(column, 64).map((value) => value * 2 ** 32);
      const shift = word(replicateKey(masterKey('seed/sobol'), 0), column, 0, 0);
      expect([...shiftedSobolColumn('seed', column, 64)].map((value) => value * 2 ** 32)).toEqual(
        [...plain].map((value) => ((value ^ shift) >>> 0) + 0.5),
      );
    }
  });

  it('depends on the seed, and longer sequences begin with the shorter', () => {
    const short = shiftedSobolColumn('a', 3, 10);
    expect(shiftedSobolColumn('a', 3, 20).slice(0, 10)).toEqual(short);
    expect(shiftedSobolColumn('b', 3, 10)).not.toEqual(short);
  });
});
