import { describe, expect, it } from 'vitest';
import { warmUpOf } from '../../engine/stats/index.ts';

const WEEKS = 1040;
const series = (at: (week: number) => number) => Float64Array.from({ length: WEEKS }, (_, week) => at(week));

/** Numbers between -1 and 1 that look like chance, always the same. */
function noise(week: number): number {
  let x = Math.imul(week + 1, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  return ((x ^ (x >>> 13)) >>> 0) / 2 ** 31 - 1;
}

describe('the warm-up of a series', () => {
  it('ends where a step has been taken, but for the share of a year that the band allows', () => {
    // Of 52 weeks one may still lie 100 below, as 100/52 is within 2, and two may not.
    expect(
      warmUpOf(
        series((week) => (week < 200 ? 0 : 100)),
        2,
      ),
    ).toEqual({ length: 199, steady: true });
    expect(
      warmUpOf(
        series((week) => (week < 200 ? 200 : 100)),
        2,
      ),
    ).toEqual({ length: 199, steady: true });
    expect(
      warmUpOf(
        series((week) => (week < 200 ? 0 : 100)),
        0.5,
      ),
    ).toEqual({ length: 200, steady: true });
  });

  it.each([10, 40, 80])('ends where exponential decay over %i weeks has come within the band', (weeks) => {
    const decay = Math.exp(-1 / weeks);
    const yearFrom = (week: number) => (100 * decay ** week * (1 - decay ** 52)) / (1 - decay) / 52;
    const half = WEEKS / 2;
    const longRun = (100 * decay ** half * (1 - decay ** half)) / (1 - decay) / half;
    const { length, steady } = warmUpOf(
      series((week) => 50 + 100 * decay ** week),
      2,
    );
    expect(yearFrom(length) - longRun).toBeLessThanOrEqual(2);
    expect(yearFrom(length - 1) - longRun).toBeGreaterThan(2);
    expect(steady).toBe(true);
  });

  it('may be as short as one value', () => {
    expect(
      warmUpOf(
        series((week) => (week < 1 ? 0 : 1000)),
        2,
      ).length,
    ).toBe(1);
  });

  it('is nothing for noise, however wide, as long as its yearly means are within the band', () => {
    expect(warmUpOf(series(noise), 0.3)).toEqual({ length: 0, steady: true });
    expect(
      warmUpOf(
        series(() => 7),
        1e-9,
      ),
    ).toEqual({ length: 0, steady: true });
  });

  it('is not over in a series that drifts until its end', () => {
    const { length, steady } = warmUpOf(
      series((week) => 0.05 * week),
      2,
    );
    expect(steady).toBe(false);
    expect(length).toBe(WEEKS / 2);
    expect(
      warmUpOf(
        series((week) => 0.005 * week),
        2,
      ).steady,
    ).toBe(true);
  });
});
