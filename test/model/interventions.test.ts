import { describe, expect, it } from 'vitest';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  type InterventionKind,
  type OutcomeId,
} from '../../engine/model/index.ts';
import { type Comparison, pair, z } from '../support/arms.ts';
import type { Overrides } from '../support/cohort.ts';

/** Five times the overdoses of the base, so that short runs have something to compare. */
const MANY_OVERDOSES: Overrides = { 'overdose-hazard': 0.02 };
/** Replicates where runs are compared person by person. */
const FEW = 5;

/** An outcome that must move in this direction, and by which factor at least and at most. */
type Move = readonly [outcome: OutcomeId, sign: 1 | -1, least?: number, most?: number];

/**
 * What each intervention must move. Where a size can be worked out beforehand, or is bounded by
 * reason, it is given.
 */
const MOVES: { readonly [K in InterventionKind]: readonly Move[] } = {
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
  'low-threshold-lar': [
    ['lar-starts', 1, 1.3, 2.2],
    ['lar-weeks', 1],
    ['nonfatal-overdoses', -1],
  ],
  'lar-intake-capacity': [
    ['lar-starts', 1, 1.1, 1.6],
    ['lar-weeks', 1],
  ],
  'activity-support': [
    ['activity-weeks', 1, 1.02, 1.15],
    ['nonfatal-overdoses', -1],
  ],
  'peer-worker': [
    ['days-to-first-contact', -1, 0.95, 1],
    ['contact-within-7-days', 1, 1.03, 1.15],
    ['active-use-weeks', -1],
  ],
  'responsibility-group': [
    ['own-home-weeks', 1, 1, 1.05],
    ['admissions', 1, 1.02, 1.15],
    ['lar-starts', 1],
    ['active-use-weeks', -1],
  ],
  'switch-campaign': [
    // Half are reached; on average after 15 of 30 weeks 7 % of them have changed, which lowers
    // their hazard by two thirds.
    ['nonfatal-overdoses', -1, 0.96, 0.995],
    ['overdose-deaths', -1, 0.95, 0.995],
  ],
  'consumption-room': [
    // 7 % of overdoses when injecting, which are nine in ten.
    ['overdose-deaths', -1, 0.92, 0.97],
    ['supervised-overdoses', 1],
    ['kits-used', -1],
  ],
  'next-day-contact': [
    ['next-day-contacts', 1],
    ['days-to-first-contact', -1, 0.95, 1],
    ['contact-within-30-days', 1],
    ['contact-within-7-days', 1],
  ],
  'fact-team': [
    ['days-to-first-contact', -1, 0.9, 1],
    ['own-home-weeks', 1],
    ['lar-starts', 1],
    ['nonfatal-overdoses', -1],
  ],
  'retention-in-treatment': [
    ['appointment-at-exit', 1, 1.01, 1.1],
    ['relapses', -1, 0.9, 0.99],
    ['homeless-weeks', -1, 0.8, 0.99],
    ['own-home-weeks', 1, 1.01, 1.2],
  ],
  'benzodiazepine-plan': [
    ['nonfatal-overdoses', -1, 0.97, 0.998],
    ['overdose-deaths', -1],
  ],
  'bereaved-follow-up': [
    // From 32 % of deaths to 80 %, independently.
    ['bereaved-followed-up', 1, 2.2, 3.2],
    ['follow-up-hours', 1],
  ],
  'supply-alert': [
    // Half are warned and have a tenth less, in 20 of 30 weeks with three times the hazard.
    ['nonfatal-overdoses', -1, 0.95, 0.99],
    ['overdose-deaths', -1],
  ],
};

/** Base and timeline in which a kind has something to do. */
const SHOCK = { kind: 'supply-shock', week: 5, end: 25, factor: 3 } as const;
const within = (kind: InterventionKind): Comparison => ({
  overrides: { ...MANY_OVERDOSES, 'lar-referral': 0.005 },
  timeline: kind === 'supply-alert' ? [SHOCK] : [],
});

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe.each(INTERVENTION_KINDS)('%s', (kind) => {
  const circumstances = within(kind);
  const { base, arm } = pair({ ...circumstances, interventions: [INTERVENTION_DEFAULTS[kind]] });
  const digests = (one: Intervention, comparison: Comparison = {}) => {
    const found = pair({ ...circumstances, replicates: FEW, ...comparison, interventions: [one] });
    return { base: found.base.digests, arm: found.arm.digests };
  };

  const moves = MOVES[kind].map(([id, sign, least, most]) => ({ id, sign, least, most }));

  it.each(moves)(
    'moves $id in the right direction, and about as far as it should',
    ({ id, sign, least, most }) => {
      expect(z(arm.of(id), base.of(id)) * sign).toBeGreaterThan(3);
      if (least === undefined || most === undefined) return;
      const factor = mean(arm.of(id)) / mean(base.of(id));
      expect(factor).toBeGreaterThan(least);
      expect(factor).toBeLessThan(most);
    },
  );

  it('reaches people', () => {
    expect(Math.min(...arm.of('persons-reached'))).toBeGreaterThan(0);
    expect(base.sum('persons-reached')).toBe(0);
  });

  it('changes nothing at all with coverage 0', () => {
    const nobody = { ...INTERVENTION_DEFAULTS[kind], coverage: 0 };
    // A scheme's own turnover holds for every coordinator; keep the usual one here.
    const found = digests(
      kind === 'coordinator' ? ({ ...nobody, turnoverPerYear: 0.2 } as Intervention) : nobody,
    );
    expect(found.arm).toEqual(found.base);
  });

  it('changes nothing before it starts', () => {
    const found = digests({ ...INTERVENTION_DEFAULTS[kind], start: 10 }, { weeks: 9 });
    expect(found.arm).toEqual(found.base);
  });

  it('is for those who leave the institution it names', () => {
    const elsewhere: Intervention = { ...INTERVENTION_DEFAULTS[kind], from: 'inpatient' };
    // Nobody leaves treatment where all leave prison and nobody is admitted.
    const prison = { fromPrison: 1, overrides: { ...MANY_OVERDOSES, admission: 0 } };
    const found = digests(elsewhere, prison);
    if (kind === 'naloxone-in-community') expect(found.arm).not.toEqual(found.base);
    else expect(found.arm).toEqual(found.base);
  });
});
