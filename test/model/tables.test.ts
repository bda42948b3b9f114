import { describe, expect, it } from 'vitest';
import { frailtyTable, halvingTable, lognormalWeeks } from '../../engine/model/tables.ts';

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

describe('frailty', () => {
  it.each([0.05, 0.5, 1, 2, 4])('has mean 1 and variance %d over its equally likely classes', (variance) => {
    const table = frailtyTable(variance);
    expect(mean(table)).toBeCloseTo(1, 5);
    expect(mean(table.map((x) => (x - 1) ** 2)) / variance).toBeCloseTo(1, 2);
  });

  it('grows from class to class', () => {
    const table = frailtyTable(1);
    expect(table.every((x, c) => c === 0 || x > table[c - 1]!)).toBe(true);
  });

  it('is made once for each variance', () => {
    expect(frailtyTable(0.7)).toBe(frailtyTable(0.7));
    expect(frailtyTable(0.7)).not.toBe(frailtyTable(0.8));
  });
});

describe('prison stays', () => {
  it('have the median asked for and are whole weeks, at least one', () => {
    const table = lognormalWeeks(10, 1.1);
    expect(table[table.length / 2]).toBe(10);
    expect(Math.min(...table)).toBe(1);
    // A fifth of a lognormal with sigma 1.1 lies beyond median · exp(1.1 · 0.8416).
    expect(table[Math.floor(0.8 * table.length)]).toBe(Math.round(10 * Math.exp(1.1 * 0.8416)));
  });
});

describe('tolerance lost', () => {
  it('halves with every half-life, and is all lost in the end', () => {
    const left = halvingTable(2, 60);
    expect(left[2]).toBeCloseTo(0.5, 12);
    expect(left[6]).toBeCloseTo(0.125, 12);
    expect(left[59]).toBe(0);
  });
});
