import { describe, expect, it } from 'vitest';
import { WEEKS_PER_YEAR } from '../../../engine/model/calendar.ts';
import { arrivalsTable } from '../../../engine/model/municipality/arrivals-table.ts';

/** Poisson probabilities by their definition, in logarithms. */
function poisson(mean: number, n: number): number {
  let log = -mean + n * Math.log(mean);
  for (let k = 2; k <= n; k++) log -= Math.log(k);
  return Math.exp(log);
}

describe('the number of arrivals in a week', () => {
  it.each([0.01, 0.5, 1, 3.7, 40, 600, 5000])('has the Poisson probabilities of a mean of %d', (mean) => {
    const table = arrivalsTable(mean * WEEKS_PER_YEAR);
    let before = 0;
    let most = 0;
    table.forEach((sum, n) => {
      most = Math.max(most, Math.abs(sum - before - poisson(mean, n)));
      before = sum;
    });
    expect(most).toBeLessThan(1e-10);
    expect(table.at(-1)).toBe(1);
  });

  it('is none without arrivals', () => {
    expect([...arrivalsTable(0)]).toEqual([1]);
  });
});
