import { describe, expect, it } from 'vitest';
import { poissonTable } from '../../engine/stats/poisson.ts';

describe('a table of Poisson probabilities', () => {
  it.each([0, 0.3, 1, 2.5, 7])('has those of the definition for the mean %d', (mean) => {
    const { from, probability } = poissonTable(mean);
    expect(from).toBe(0);
    let exact = Math.exp(-mean);
    probability.forEach((chance, k) => {
      expect(Math.abs(chance / exact - 1)).toBeLessThan(1e-12);
      exact *= mean / (k + 1);
    });
  });

  it('leaves out what is below 1e-40 of the most likely count, on both sides', () => {
    const { from, probability } = poissonTable(10_000);
    // 1e-40 is reached about √(2 · 40 ln 10) = 13.6 standard deviations of 100 from the mean.
    expect(from).toBeGreaterThan(8_500);
    expect(from).toBeLessThan(8_800);
    expect(from + probability.length).toBeGreaterThan(11_300);
    expect(from + probability.length).toBeLessThan(11_500);
    const most = Math.max(...probability);
    expect(probability.at(0)! / most).toBeGreaterThan(1e-40);
    expect(probability.at(-1)! / most).toBeGreaterThan(1e-40);
    expect(probability.at(0)! / most).toBeLessThan(2e-40);
    expect(probability.at(-1)! / most).toBeLessThan(2e-40);
    expect(probability.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });
});
