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

  /** The mean of some values, added up anew. */
  const mean = (values: Float64Array, from: number, to: number) =>
    values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);

  it('is that of its definition in series of any length', () => {
    for (let length = 208; length < 216; length++) {
      const half = Math.floor(length / 2);
      const quarters = Math.floor((3 * length) / 4);
      const values = Float64Array.from({ length }, (_, week) => 90 * 0.98 ** week + 20 * noise(week));
      const longRun = mean(values, half, length);
      const last = Math.abs(mean(values, half, quarters) - mean(values, quarters, length));
      expect(warmUpOf(values, last * (1 + 1e-9)).steady).toBe(true);
      expect(warmUpOf(values, last * (1 - 1e-9)).steady).toBe(false);
      // The band that the year from week 60 on just fits into.
      const band = Math.abs(mean(values, 60, 112) - longRun);
      const outside = Array.from({ length: half }, (_, week) => week).filter(
        (week) => Math.abs(mean(values, week, week + 52) - longRun) > band * (1 + 1e-9),
      );
      expect(warmUpOf(values, band * (1 + 1e-9)).length).toBe(outside.at(-1)! + 1);
    }
  });

  it('counts what lies on the edge of the band as within', () => {
    // Quarters of 52 weeks: 0, 0, 4, 8; the long run is 6, the last two quarters differ by 4.
    const steps = Float64Array.from({ length: 208 }, (_, week) => [0, 0, 4, 8][Math.floor(week / 52)]!);
    expect(warmUpOf(steps, 4).steady).toBe(true);
    expect(warmUpOf(steps, 3.75).steady).toBe(false);
    // The year from week 104 on has mean 4, the year from week 91 on 3.
    expect(warmUpOf(steps, 3).length).toBe(91);
    expect(warmUpOf(steps, 2.75).length).toBe(95);
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
