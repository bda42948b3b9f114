import { describe, expect, it } from 'vitest';
import { WEEKS_PER_YEAR } from '../../../engine/model/rates.ts';
import { intervention } from '../../support/cohort.ts';
import { municipality, runPlace, seriesOf } from '../../support/municipality.ts';

const WEEKS = 520;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean number of people with a coordinator, after a year in which it settles. */
const followed = (weeksHeld: number) => {
  const scheme = intervention('coordinator', { weeksHeld, coverage: 1, uptake: 1, turnoverPerYear: 0 });
  const input = municipality({ place: { size: 2000, burnIn: 0 }, weeks: WEEKS, interventions: [scheme] });
  return mean(seriesOf(runPlace(input), 'with-coordinator').slice(WEEKS_PER_YEAR));
};

describe('a coordinator’s case in a municipality', () => {
  it('may be as short as a few weeks', () => {
    expect(followed(4)).toBeGreaterThan(0);
  });

  it('lasts so long on average that the number followed grows with it', () => {
    const [short, long] = [followed(10), followed(40)];
    expect(long / short).toBeGreaterThan(2.5);
    expect(long / short).toBeLessThan(4.5);
  });
});
