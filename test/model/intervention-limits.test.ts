import { describe, expect, it } from 'vitest';
import { INTERVENTION_DEFAULTS, type Intervention, OUTCOME_IDS } from '../../engine/model/index.ts';
import { pair, REPLICATES, z } from '../support/arms.ts';
import { cohort, intervention, type Overrides, runCohort } from '../support/cohort.ts';

/** Five times the overdoses of the base, so that short runs have something to compare. */
const MANY: Overrides = { 'overdose-hazard': 0.02 };

describe('what an intervention must not move', () => {
  it('naloxone changes neither housing, LAR nor contact among people who survive either way', () => {
    const { base, arm } = pair({
      interventions: [intervention('naloxone-at-exit')],
      overrides: { 'fatality-without-help': 0, 'fatality-with-naloxone': 0 },
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
    const { base, arm } = pair({ interventions: [intervention('coordinator')], overrides: unlinked });
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
    const { base, arm } = pair({
      interventions: [intervention('early-notice')],
      overrides: { 'appointment-usual': 0 },
    });
    expect(arm.digests).toEqual(base.digests);
  });

  it('follow-up of the bereaved moves no overdose, in any replicate', () => {
    const { base, arm } = pair({ interventions: [intervention('bereaved-follow-up')], overrides: MANY });
    expect(arm.digests).toEqual(base.digests);
    const work = [
      'persons-reached',
      'bereaved-followed-up',
      'follow-up-hours',
      'costs',
      'costs-interventions',
    ];
    for (const id of OUTCOME_IDS) {
      if (work.includes(id)) continue;
      expect(arm.of(id), id).toEqual(base.of(id));
    }
  });

  it('an individual plan alone changes nothing', () => {
    const plan = intervention('responsibility-group', { meetings: false });
    const { base, arm } = pair({ interventions: [plan], overrides: MANY });
    expect(arm.digests).toEqual(base.digests);
    expect(arm.sum('persons-reached')).toBeGreaterThan(0);
  });

  it('a consumption room moves neither overdoses, use nor contact among people who survive either way', () => {
    const { base, arm } = pair({
      interventions: [intervention('consumption-room')],
      overrides: { 'fatality-without-help': 0, 'fatality-with-naloxone': 0, 'consumption-room-fatality': 0 },
    });
    for (const id of ['nonfatal-overdoses', 'relapses', 'lar-weeks', 'days-to-first-contact'] as const) {
      expect(arm.of(id)).toEqual(base.of(id));
    }
    expect(arm.sum('supervised-overdoses')).toBeGreaterThan(0);
  });

  it('next-day contact and FACT move overdoses only through linkage, contact and LAR: without these they are identical', () => {
    const overrides: Overrides = {
      ...MANY,
      'linkage-ratio': 1,
      'follow-up-linkage-share': 0,
      'relapse-contact-ratio': 1,
      'next-day-lar-ratio': 1,
      'fact-stay-ratio': 1,
      'motivation-half-life': 520,
      'lar-referral': 0,
    };
    for (const kind of ['next-day-contact', 'fact-team', 'peer-worker'] as const) {
      const { base, arm } = pair({ interventions: [intervention(kind)], overrides });
      expect(arm.digests).not.toEqual(base.digests);
      for (const id of ['overdose-deaths', 'nonfatal-overdoses', 'own-home-weeks', 'relapses'] as const) {
        expect(arm.of(id), kind).toEqual(base.of(id));
      }
    }
  });

  it('an alert changes nothing without a shock', () => {
    const { base, arm } = pair({ interventions: [intervention('supply-alert')], overrides: MANY });
    expect(arm.of('overdose-deaths')).toEqual(base.of('overdose-deaths'));
    expect(arm.digests).toEqual(base.digests);
    expect(arm.sum('persons-reached')).toBe(0);
  });

  it('a benzodiazepine plan changes nothing where nobody is in LAR', () => {
    const overrides: Overrides = { ...MANY, 'opioid-primary-share': 0 };
    const { base, arm } = pair({ interventions: [intervention('benzodiazepine-plan')], overrides });
    expect(arm.digests).toEqual(base.digests);
  });

  it('low-threshold LAR and intake capacity reach nobody whose main drug is a stimulant', () => {
    const overrides: Overrides = { 'opioid-primary-share': 0 };
    for (const kind of ['low-threshold-lar', 'lar-intake-capacity'] as const) {
      const { base, arm } = pair({ interventions: [intervention(kind)], overrides });
      expect(arm.digests).toEqual(base.digests);
    }
  });
});

describe('neutral assumptions', () => {
  it('leave naloxone and LAR with their effects, and housing with the studied one', () => {
    const run = (interventions: readonly Intervention[]) =>
      runCohort(cohort({ assumptions: 'neutral', interventions, overrides: MANY }), REPLICATES);
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

  it.each([
    'low-threshold-lar',
    'peer-worker',
    'responsibility-group',
    'switch-campaign',
    'benzodiazepine-plan',
    'supply-alert',
  ] as const)('leave nothing of %s, which rests on assumption alone', (kind) => {
    const timeline = [{ kind: 'supply-shock', week: 5, end: 25, factor: 3 }] as const;
    const { base, arm } = pair({
      interventions: [intervention(kind)],
      assumptions: 'neutral',
      overrides: MANY,
      timeline,
    });
    expect(arm.digests).toEqual(base.digests);
  });

  it('leave of retention in treatment the homes that are waited for, and nothing else', () => {
    const retention = (mostExtraWeeks: number) =>
      pair({
        interventions: [intervention('retention-in-treatment', { mostExtraWeeks })],
        assumptions: 'neutral',
      });
    expect(retention(0).arm.digests).toEqual(retention(0).base.digests);
    expect(z(retention(8).arm.of('own-home-weeks'), retention(8).base.of('own-home-weeks'))).toBeGreaterThan(
      3,
    );
  });
});
