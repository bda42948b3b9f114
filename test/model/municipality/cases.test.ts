import { describe, expect, it } from 'vitest';
import { intervention } from '../../support/cohort.ts';
import { municipality, runPlace, seriesOf } from '../../support/municipality.ts';

const WEEKS = 312;
const SETTLED = 104;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean number of people with a coordinator, once it has settled. */
const followed = (weeksHeld: number) => {
  const scheme = intervention('coordinator', { weeksHeld, coverage: 1, uptake: 1, turnoverPerYear: 0 });
  const input = municipality({
    place: { size: 2000, burnIn: 0, arrivalsPerYear: 100 },
    weeks: WEEKS,
    interventions: [scheme],
    // Nobody has a coordinator but by the scheme.
    overrides: { 'coordinator-at-exit': 0 },
  });
  return mean(seriesOf(runPlace(input), 'with-coordinator').slice(SETTLED));
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
