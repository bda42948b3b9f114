import { describe, expect, it } from 'vitest';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  type InterventionKind,
  type OutcomeId,
} from '../../engine/model/index.ts';
import { cohort, intervention, type Overrides, runCohort } from '../support/cohort.ts';

const REPLICATES = 40;
/** Five times the overdoses of the base, so that short runs have something to compare. */
const MANY_OVERDOSES: Overrides = { 'overdose-hazard': 0.02 };

function pair(interventions: readonly Intervention[], overrides: Overrides = {}, fromPrison = 0.5) {
  const options = { size: 1000, weeks: 30, fromPrison, overrides };
  return {
    base: runCohort(cohort(options), REPLICATES),
    arm: runCohort(cohort({ ...options, interventions }), REPLICATES),
  };
}

/** Paired mean difference in standard errors. */
function z(arm: readonly number[], base: readonly number[]): number {
  const differences = arm.map((value, k) => value - base[k]!);
  const mean = differences.reduce((a, b) => a + b, 0) / differences.length;
  const variance = differences.reduce((a, d) => a + (d - mean) ** 2, 0) / (differences.length - 1);
  return variance === 0
    ? Math.sign(mean) * Number.POSITIVE_INFINITY || 0
    : mean / Math.sqrt(variance / differences.length);
}

/** What each intervention must move, and in which direction. */
const MOVES: { readonly [K in InterventionKind]: readonly (readonly [OutcomeId, 1 | -1])[] } = {
  'naloxone-at-exit': [
    ['overdose-deaths', -1],
    ['kits-used', 1],
    ['kits-handed-out', 1],
  ],
  'naloxone-in-community': [
    ['overdose-deaths', -1],
    ['kits-used', 1],
    ['kit-weeks', 1],
  ],
  coordinator: [
    ['days-to-first-contact', -1],
    ['weeks-without-coordinator', -1],
    ['contact-within-30-days', 1],
    ['own-home-weeks', 1],
    ['lar-weeks', 1],
  ],
  'appointment-in-hand': [
    ['appointment-at-exit', 1],
    ['contact-within-7-days', 1],
    ['days-to-first-contact', -1],
  ],
  'early-notice': [
    ['appointment-at-exit', 1],
    ['days-to-first-contact', -1],
  ],
  'lar-before-exit': [
    ['lar-weeks', 1],
    ['overdose-deaths', -1],
    ['overdose-deaths-weeks-1-4', -1],
    ['nonfatal-overdoses', -1],
  ],
  'housing-at-exit': [
    ['own-home-weeks', 1],
    ['homeless-weeks', -1],
    ['temporary-housing-weeks', -1],
    ['nonfatal-overdoses', -1],
  ],
  'denser-contact': [
    ['days-to-first-contact', -1],
    ['contact-within-30-days', 1],
  ],
};

describe.each(INTERVENTION_KINDS)('%s', (kind) => {
  const { base, arm } = pair([INTERVENTION_DEFAULTS[kind]], MANY_OVERDOSES);

  it.each(MOVES[kind])('moves %s in the right direction', (outcome, sign) => {
    expect(z(arm.of(outcome), base.of(outcome)) * sign).toBeGreaterThan(3);
  });

  it('reaches people', () => {
    expect(Math.min(...arm.of('persons-reached'))).toBeGreaterThan(0);
    expect(base.sum('persons-reached')).toBe(0);
  });

  it('changes nothing at all with coverage 0', () => {
    const nobody = { ...INTERVENTION_DEFAULTS[kind], coverage: 0 };
    // A scheme's own turnover holds for every coordinator; keep the usual one here.
    const { arm: empty } = pair(
      [kind === 'coordinator' ? ({ ...nobody, turnoverPerYear: 0.2 } as Intervention) : nobody],
      MANY_OVERDOSES,
    );
    expect(empty.digests).toEqual(base.digests);
  });

  it('changes nothing before it starts', () => {
    const late = { ...INTERVENTION_DEFAULTS[kind], start: 10 };
    const run = (interventions: readonly Intervention[]) =>
      runCohort(cohort({ size: 400, weeks: 9, interventions }), 10).digests;
    expect(run([late])).toEqual(run([]));
  });

  it('is for those who leave the institution it names', () => {
    const { base: released, arm: nobody } = pair(
      [{ ...INTERVENTION_DEFAULTS[kind], from: 'inpatient', end: 1 }],
      {},
      1,
    );
    if (kind === 'naloxone-in-community')
      return expect(nobody.sum('kit-weeks')).toBeGreaterThan(released.sum('kit-weeks'));
    expect(nobody.digests).toEqual(released.digests);
  });
});

describe('what an intervention must not move', () => {
  it('naloxone changes neither housing, LAR nor contact among people who survive either way', () => {
    const { base, arm } = pair([intervention('naloxone-at-exit')], {
      'fatality-without-help': 0,
      'fatality-with-naloxone': 0,
    });
    for (const outcome of [
      'overdose-deaths',
      'nonfatal-overdoses',
      'lar-weeks',
      'homeless-weeks',
      'relapses',
      'days-to-first-contact',
    ] as const) {
      expect(arm.of(outcome)).toEqual(base.of(outcome));
    }
    expect(arm.sum('kits-used')).toBeGreaterThan(base.sum('kits-used'));
  });

  it('a coordinator moves overdoses only through linkage: without linkage they are identical', () => {
    const unlinked: Overrides = {
      'linkage-ratio': 1,
      'missed-appointment-coordinator-ratio': 1,
      'coordinator-contact-loss-ratio': 1,
    };
    const { base, arm } = pair([intervention('coordinator')], unlinked);
    expect(arm.sum('weeks-without-coordinator')).toBeLessThan(base.sum('weeks-without-coordinator'));
    for (const outcome of [
      'overdose-deaths',
      'nonfatal-overdoses',
      'lar-weeks',
      'own-home-weeks',
      'relapses',
    ] as const) {
      expect(arm.of(outcome)).toEqual(base.of(outcome));
    }
  });

  it('early notice alone changes nothing when nothing is prepared', () => {
    const { base, arm } = pair([intervention('early-notice')], { 'appointment-usual': 0 });
    expect(arm.digests).toEqual(base.digests);
  });
});

describe('the discharge bundle', () => {
  const bundle = [
    intervention('naloxone-at-exit'),
    intervention('appointment-in-hand'),
    intervention('housing-at-exit'),
  ];

  it('is missed by exits without notice', () => {
    const { base, arm } = pair(bundle, { 'good-notice-share': 0, 'no-notice-share': 1 });
    expect(arm.digests).toEqual(base.digests);
  });

  it('is missed by those who drop out of treatment', () => {
    const { base, arm } = pair(bundle, { 'drop-out-share': 1, 'return-to-prison': 0 }, 0);
    expect(arm.digests).toEqual(base.digests);
  });

  it('reaches more with early notice', () => {
    const { arm: alone } = pair(bundle);
    const { arm: noticed } = pair([...bundle, intervention('early-notice')]);
    expect(z(noticed.of('appointment-at-exit'), alone.of('appointment-at-exit'))).toBeGreaterThan(3);
  });
});

describe('capacity', () => {
  it('of posts × caseload cuts the share of exits that a coordinator scheme reaches', () => {
    const reached = (posts: number) => {
      const scheme = intervention('coordinator', {
        posts,
        caseload: 20,
        weeksHeld: 52.18,
        coverage: 1,
        uptake: 1,
      });
      const input = cohort({ size: 1000, weeks: 1, exitsPerYear: 400, interventions: [scheme] });
      return runCohort(input, 20).sum('persons-reached') / 20_000;
    };
    expect(reached(5)).toBeCloseTo(100 / 400, 1);
    expect(reached(10)).toBeCloseTo(200 / 400, 1);
    expect(reached(40)).toBe(1);
  });

  it('a larger caseload makes contacts fewer and what they link to slower', () => {
    const homes = (caseload: number) => pair([intervention('coordinator', { caseload })]).arm;
    expect(z(homes(15).of('days-to-first-contact'), homes(60).of('days-to-first-contact'))).toBeLessThan(-3);
  });
});

describe('neutral assumptions', () => {
  it('leave naloxone and LAR with their effects, and housing with the studied one', () => {
    const run = (interventions: readonly Intervention[]) =>
      runCohort(cohort({ assumptions: 'neutral', interventions, overrides: MANY_OVERDOSES }), REPLICATES);
    const base = run([]);
    for (const kind of ['naloxone-in-community', 'lar-before-exit'] as const) {
      expect(
        z(run([INTERVENTION_DEFAULTS[kind]]).of('overdose-deaths'), base.of('overdose-deaths')),
      ).toBeLessThan(-3);
    }
    expect(
      z(
        run([INTERVENTION_DEFAULTS['housing-at-exit']]).of('nonfatal-overdoses'),
        base.of('nonfatal-overdoses'),
      ),
    ).toBeLessThan(-3);
  });
});

describe('a supply shock', () => {
  it('raises overdoses from its week on, and nothing before', () => {
    const calm = runCohort(cohort({ weeks: 30 }), REPLICATES);
    const shocked = runCohort(
      cohort({ weeks: 30, timeline: [{ kind: 'supply-shock', week: 10, end: 20, factor: 3 }] }),
      REPLICATES,
    );
    expect(shocked.weeks('nonfatal-overdoses', 1, 9)).toBe(calm.weeks('nonfatal-overdoses', 1, 9));
    const ratio = shocked.weeks('nonfatal-overdoses', 10, 19) / calm.weeks('nonfatal-overdoses', 10, 19);
    expect(ratio).toBeGreaterThan(2.3);
    expect(ratio).toBeLessThan(3.6);
  });
});
