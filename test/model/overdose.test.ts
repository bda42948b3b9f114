import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../engine/model/index.ts';
import { type CohortResult, cohort, type Overrides, runCohort } from '../support/cohort.ts';

/**
 * Everyone tolerant, alike and in the same circumstances, so that the chain of an overdose has a
 * closed form.
 */
const ALIKE: Overrides = {
  'tolerance-peak': 0,
  'private-shift-own-home': 0,
  'private-shift-homeless': 0,
  'witnessed-network-shift': 0,
  'overdose-hazard': 0.05,
  'kit-loss': 0,
};

/** Share of overdoses that were fatal, with its standard error. */
function fatality(result: CohortResult): { share: number; error: number } {
  const deaths = result.sum('overdose-deaths');
  const overdoses = deaths + result.sum('nonfatal-overdoses');
  const share = deaths / overdoses;
  return { share, error: Math.sqrt((share * (1 - share)) / overdoses) };
}

/**
 * Fatality when a kit is used in `used` of the witnessed overdoses in each place; from the tree of
 * the model's description.
 */
function expected(overrides: Overrides, used: { private: number; public: number }): number {
  const p = parameterValues(overrides);
  const inPlace = (place: 'private' | 'public') => {
    const helped =
      p[`ambulance-called-${place}`] * p['ambulance-fatality-ratio'] + 1 - p[`ambulance-called-${place}`];
    const witnessed =
      used[place] * p['fatality-with-naloxone'] + (1 - used[place]) * helped * p['fatality-without-help'];
    const alone = p['fatality-without-help'] * p['unwitnessed-fatality-ratio'];
    return p[`witnessed-${place}`] * witnessed + (1 - p[`witnessed-${place}`]) * alone;
  };
  return p['private-share'] * inPlace('private') + (1 - p['private-share']) * inPlace('public');
}

describe('the chain of an overdose', () => {
  const run = (overrides: Overrides) =>
    fatality(
      runCohort(
        cohort({ size: 40_000, fromPrison: 1, weeks: 3, overrides: { ...ALIKE, ...overrides } }),
        4,
        'chain',
      ),
    );

  it('has the fatality of its tree without naloxone', () => {
    const { share, error } = run({ 'kit-used-at-hand': 0 });
    expect(Math.abs(share - expected(ALIKE, { private: 0, public: 0 }))).toBeLessThan(4 * error);
  });

  it('has the fatality of its tree when an own or a witness’s kit is at hand', () => {
    const overrides: Overrides = {
      'kit-ownership': 0.5,
      'kit-at-hand-private': 0.8,
      'kit-at-hand-public': 0.3,
      'kit-used-at-hand': 1,
    };
    const either = (atHand: number) => 1 - (1 - 0.5 * atHand) ** 2;
    const tree = expected(ALIKE, { private: either(0.8), public: either(0.3) });
    const { share, error } = run(overrides);
    expect(Math.abs(share - tree)).toBeLessThan(4 * error);
    // Far from the tree without naloxone, so the test can tell the two apart.
    expect(expected(ALIKE, { private: 0, public: 0 }) - tree).toBeGreaterThan(5 * error);
  });

  it('can be deadlier for those whom nobody sees: 0.10 alone, 0.05 seen without help', () => {
    const overrides: Overrides = {
      'kit-used-at-hand': 0,
      'fatality-without-help': 0.05,
      'unwitnessed-fatality-ratio': 2,
    };
    const tree = expected({ ...ALIKE, ...overrides }, { private: 0, public: 0 });
    const { share, error } = run(overrides);
    expect(Math.abs(share - tree)).toBeLessThan(4 * error);
    const same = expected({ ...ALIKE, 'fatality-without-help': 0.05 }, { private: 0, public: 0 });
    expect(tree - same).toBeGreaterThan(10 * error);
  });

  it('uses naloxone in about a quarter of witnessed overdoses at base coverage (p27)', () => {
    const result = runCohort(cohort({ size: 40_000, fromPrison: 1, weeks: 26 }), 3, 'p27');
    const overdoses = result.sum('overdose-deaths') + result.sum('nonfatal-overdoses');
    const p = parameterValues();
    const witnessed =
      p['private-share'] * p['witnessed-private'] + (1 - p['private-share']) * p['witnessed-public'];
    expect(result.sum('kits-used') / (overdoses * witnessed)).toBeGreaterThan(0.2);
    expect(result.sum('kits-used') / (overdoses * witnessed)).toBeLessThan(0.3);
  });
});

describe('overdose mortality inside institutions', () => {
  it('has nothing to do with kits: neither the own one nor a witness’s is at hand', () => {
    // Everybody goes back to prison within weeks, for good.
    const overrides: Overrides = {
      'return-to-prison': 0.03,
      'prison-stay-median': 520,
      'prison-stay-spread': 0,
      'institution-overdose-ratio': 2,
      'overdose-hazard': 0.05,
      'kit-at-hand-private': 1,
      'kit-at-hand-public': 1,
      'kit-used-at-hand': 1,
      'witnessed-private': 1,
      admission: 0,
    };
    const inside = (ownership: number) =>
      runCohort(
        cohort({
          size: 500,
          fromPrison: 1,
          weeks: 400,
          overrides: { ...overrides, 'kit-ownership': ownership, 'kit-loss': 0 },
        }),
        2,
        'kits inside',
      );
    const [none, most] = [inside(0), inside(0.9)];
    expect(none.weeks('in-community', 300, 400)).toBe(0);
    expect(most.weeks('in-community', 300, 400)).toBe(0);
    const fatalityOf = (result: CohortResult) => {
      const deaths = result.weeks('overdose-deaths', 300, 400);
      return deaths / (deaths + result.weeks('nonfatal-overdoses', 300, 400));
    };
    expect(none.weeks('in-prison', 300)).toBeGreaterThan(0);
    // With kits it would be two fifths.
    expect(fatalityOf(most) / fatalityOf(none)).toBeGreaterThan(0.8);
  });

  it('is about a tenth of what it is outside', () => {
    const long: Overrides = {
      'prison-stay-median': 520,
      'prison-stay-spread': 0,
      admission: 0,
      'lar-at-release': 0,
      'lar-referral': 0,
    };
    const rate = (overrides: Overrides, place: 'in-prison' | 'in-community') => {
      const result = runCohort(cohort({ size: 40_000, fromPrison: 1, weeks: 260, overrides }), 1, 'inside');
      const deaths = result.weeks('overdose-deaths', 157, 260);
      return { rate: (deaths / result.weeks(place, 157, 260)) * 5218, deaths };
    };
    const inside = rate({ ...long, 'return-to-prison': 0.03 }, 'in-prison');
    const outside = rate({ ...long, 'return-to-prison': 0 }, 'in-community');
    const slack = 3 / Math.sqrt(inside.deaths);
    expect(inside.rate / outside.rate).toBeGreaterThan(0.08 * (1 - slack));
    expect(inside.rate / outside.rate).toBeLessThan(0.15 * (1 + slack));
  });
});

describe('tolerance', () => {
  it('lost in the stay makes the first weeks more dangerous, and only those', () => {
    const options = { size: 50_000, fromPrison: 1, weeks: 26 };
    const lost = runCohort(cohort({ ...options, overrides: { 'lar-at-release': 0 } }), 2, 'tolerance');
    const kept = runCohort(
      cohort({
        ...options,
        overrides: {
          'lar-at-release': 0,
          'tolerance-loss-half-life': 20,
          'prison-stay-median': 1,
          'prison-stay-spread': 0,
        },
      }),
      2,
      'tolerance',
    );
    const ratio = (from: number, to: number) =>
      lost.weeks('overdose-deaths', from, to) / kept.weeks('overdose-deaths', from, to);
    expect(ratio(1, 1)).toBeGreaterThan(6);
    expect(ratio(20, 26)).toBeLessThan(2);
  });
});
