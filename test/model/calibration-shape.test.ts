import { describe, expect, it } from 'vitest';
import { cohort, type Overrides, runCohort } from '../support/cohort.ts';

/**
 * The shape that the evidence implies before any fitting (docs/explanation/model.md). "About" is
 * read as ten per cent; three Monte-Carlo standard errors come on top.
 */
const ABOUT = 0.1;
const WITHOUT_LAR: Overrides = { 'lar-at-release': 0, 'lar-referral': 0 };

function expectAbout(found: number, relativeError: number, target: number): void {
  expect(Math.abs(found / target - 1)).toBeLessThan(ABOUT + 3 * relativeError);
}

describe('a cohort released from prison without LAR, nothing fitted', () => {
  const size = 100_000;
  const replicates = 4;
  const released = runCohort(
    cohort({ size, fromPrison: 1, weeks: 26, overrides: WITHOUT_LAR }),
    replicates,
    'shape',
  );
  const perWeek = (from: number, to: number) => released.weeks('overdose-deaths', from, to) / (to - from + 1);
  const relativeError = (deaths: number) => 1 / Math.sqrt(deaths);
  const first = perWeek(1, 1);

  it('has an overdose death probability of about 3.3e-3 in the first week', () => {
    expectAbout(first / (size * replicates), relativeError(first), 3.3e-3);
  });

  it.each([
    [2, 2, 0.4],
    [3, 4, 0.2],
    [5, 26, 0.13],
  ])('in weeks %i-%i falls to the published share of the first week', (from, to, share) => {
    const deaths = perWeek(from, to) * (to - from + 1);
    expectAbout(perWeek(from, to) / first, Math.hypot(relativeError(deaths), relativeError(first)), share);
  });
});

describe('overdose mortality in the long run', () => {
  /** Overdose deaths per 100 person-years in the community, years 3 and 4. */
  function longRun(overrides: Overrides) {
    const result = runCohort(cohort({ size: 25_000, fromPrison: 1, weeks: 208, overrides }), 3, 'long-run');
    const deaths = result.weeks('overdose-deaths', 105, 208);
    return {
      rate: (deaths / result.weeks('in-community', 105, 208)) * 5218,
      relativeError: 1 / Math.sqrt(deaths),
    };
  }

  it('is about 2.0 per 100 person-years without LAR', () => {
    const { rate, relativeError } = longRun(WITHOUT_LAR);
    expectAbout(rate, relativeError, 2);
  });

  it('is 0.4 to 0.5 per 100 person-years for people who stay in LAR and outside institutions', () => {
    const { rate, relativeError } = longRun({
      'lar-at-release': 1,
      'opioid-primary-share': 1,
      'lar-exit-first-year': 0,
      'lar-exit-later': 0,
      'return-to-prison': 0,
      admission: 0,
    });
    expect(rate).toBeGreaterThan(0.4 * (1 - 3 * relativeError));
    expect(rate).toBeLessThan(0.5 * (1 + 3 * relativeError));
  });
});

describe('after inpatient treatment', () => {
  it('about 37 % have relapsed by 13 weeks, as in Central Norway', () => {
    const size = 40_000;
    // People followed in that study were not readmitted, imprisoned or in LAR.
    const overrides: Overrides = {
      'lar-at-discharge': 0,
      'lar-referral': 0,
      'stop-use': 0,
      'return-to-prison': 0,
      admission: 0,
    };
    const result = runCohort(cohort({ size, fromPrison: 0, weeks: 13, overrides }), 1, 'inpatient');
    const relapsed = result.sum('relapses') / size;
    expectAbout(relapsed, Math.sqrt((1 - relapsed) / (size * relapsed)), 0.37);
  });
});
