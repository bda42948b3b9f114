import { expect, it } from 'vitest';
import { jackknife } from '../../bench/measure/jackknife.ts';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';

const REPLICATES = 50;

it('the jackknife covers the mean of uniform numbers about 95 times in 100', () => {
  const runs = 400;
  let covered = 0;
  for (let run = 0; run < runs; run++) {
    const key = replicateKey(masterKey('jackknife'), run);
    const values = Array.from({ length: REPLICATES }, (_, k) => uniform(key, k, 0, 16));
    const mean = (replicates: readonly number[]) =>
      replicates.reduce((sum, k) => sum + values[k]!, 0) / replicates.length;
    const { median, low, high } = jackknife(mean, REPLICATES);
    expect(low).toBeLessThan(median);
    expect(high).toBeGreaterThan(median);
    if (low <= 0.5 && 0.5 <= high) covered++;
  }
  // Three standard errors of a share of 0.95 among 400.
  expect(Math.abs(covered / runs - 0.95)).toBeLessThan(3 * Math.sqrt((0.95 * 0.05) / runs));
});

it('the jackknife of a constant has no width', () => {
  const { median, low, high } = jackknife(() => 7, REPLICATES);
  expect(median).toBe(7);
  expect(high - low).toBeCloseTo(0, 10);
});
