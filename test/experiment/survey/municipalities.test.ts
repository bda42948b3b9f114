import { describe, expect, it } from 'vitest';
import { atRiskOfEach, municipalitySizes, withDistricts } from '../../../engine/experiment/survey/index.ts';
import { parameterValues } from '../../../engine/model/index.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('a country of municipalities by size', () => {
  const sizes = municipalitySizes();

  it('has 356, in increasing order, with 5.5 million inhabitants', () => {
    expect(sizes).toHaveLength(356);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sum(sizes)).toBeCloseTo(5_500_000, 3);
  });

  it('has the spread and the scaled median of the lognormal', () => {
    const median = (sizes[177]! + sizes[178]!) / 2;
    // Quantiles miss the longest tail, so the mean before scaling is a little below 15,400.
    expect(median / 5_100).toBeGreaterThan(1);
    expect(median / 5_100).toBeLessThan(1.04);
    // 68.27 % within one sigma, √(2 ln(15,400 / 5,100)) = 1.4867.
    const within = sizes.filter((size) => Math.abs(Math.log(size / median)) < 1.4867);
    expect(within.length / 356).toBeCloseTo(0.6827, 2);
  });

  it('has about as many at risk as the country, and about 70 % of them in the 30 largest', () => {
    const atRisk = atRiskOfEach(sizes, parameterValues());
    expect(sum(atRisk) / (0.0031 * 5_500_000)).toBeGreaterThan(0.95);
    expect(sum(atRisk) / (0.0031 * 5_500_000)).toBeLessThan(1.05);
    expect(sum(atRisk.slice(-30)) / sum(atRisk)).toBeCloseTo(0.68, 2);
    expect(Math.min(...atRisk)).toBe(1);
  });

  it('has equal shares at risk without the exponent, up to rounding', () => {
    const atRisk = atRiskOfEach(sizes, parameterValues({ 'at-risk-size-exponent': 0 }));
    sizes.forEach((size, k) => {
      expect(Math.abs(atRisk[k]! - Math.max(1, size * 0.0031))).toBeLessThanOrEqual(0.5);
    });
  });

  it('can have the last divided into districts, with the same people', () => {
    expect(withDistricts([1, 2, 30], 15)).toEqual([1, 2, ...Array.from({ length: 15 }, () => 2)]);
  });
});
