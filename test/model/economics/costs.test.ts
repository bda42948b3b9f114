import { describe, expect, it } from 'vitest';
import { Followed } from '../../../engine/model/economics/followed.ts';
import {
  INTERVENTION_KINDS,
  type Intervention,
  type InterventionKind,
  type OutcomeId,
  parameterValues,
} from '../../../engine/model/index.ts';
import { cohort, intervention, type Overrides, runCohort } from '../../support/cohort.ts';

const SERVICES = [
  'costs-institutions',
  'costs-lar',
  'costs-housing',
  'costs-support',
  'costs-interventions',
  'costs-emergency',
] as const satisfies readonly OutcomeId[];
const YEAR = 52.18;
const UNDISCOUNTED: Overrides = { 'discount-rate': 0 };
const p = parameterValues();

interface Arm {
  readonly interventions?: readonly Intervention[];
  readonly overrides?: Overrides;
  readonly assumptions?: 'base' | 'neutral';
}

const run = ({ interventions = [], overrides = {}, assumptions = 'base' }: Arm = {}, replicates = 3) =>
  runCohort(
    cohort({
      size: 300,
      weeks: 60,
      interventions,
      assumptions,
      overrides: { ...UNDISCOUNTED, ...overrides },
    }),
    replicates,
  );

describe('costs', () => {
  it.each(['base', 'neutral'] as const)('are the sum of the services with %s assumptions', (assumptions) => {
    const everything = INTERVENTION_KINDS.map((kind) => intervention(kind, { unitCost: 1000 }));
    for (const interventions of [[], everything]) {
      const { of } = run({ interventions, assumptions, overrides: { 'discount-rate': 0.04 } });
      of('costs').forEach((total, k) => {
        const parts = SERVICES.map((service) => of(service)[k]!);
        expect(parts.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(total, 3);
        for (const cost of parts) expect(cost).toBeGreaterThan(0);
      });
    }
  });

  it('are person-weeks times prices', () => {
    const base = run();
    const day =
      p['prison-high-security-share'] * p['prison-day-cost-high'] +
      (1 - p['prison-high-security-share']) * p['prison-day-cost-low'];
    const institutions =
      base.weeks('in-prison', 1, 60) * 7 * day * p['price-rise-2020'] +
      base.weeks('in-inpatient', 1, 60) * 7 * p['inpatient-day-cost'] * p['price-rise-2008'];
    expect(base.sum('costs-institutions') / institutions).toBeCloseTo(1, 12);
    const larYears = base.weeks('in-lar', 1, 60) / YEAR;
    expect(base.sum('costs-lar') / (larYears * p['lar-year-cost'] * p['price-rise-2009'])).toBeCloseTo(1, 12);
    const rooms = base.weeks('temporary-housing', 1, 60) * p['temporary-housing-week-cost'];
    expect(base.sum('costs-housing') / rooms).toBeCloseTo(1, 12);
    const places = base.weeks('with-coordinator', 1, 60) / YEAR;
    expect(base.sum('costs-support') / ((places * p['coordinator-post-cost']) / 15)).toBeCloseTo(1, 12);
  });

  it('of a coordinator rise as the caseload falls', () => {
    const coordinator = run({ interventions: [intervention('coordinator', { caseload: 10 })] });
    const places = coordinator.weeks('with-coordinator', 1, 60) / YEAR;
    expect(coordinator.sum('costs-support') / ((places * p['coordinator-post-cost']) / 10)).toBeCloseTo(
      1,
      12,
    );
  });

  it('count less the later they come: all of a year ahead by the rate', () => {
    const late = { 'discount-rate': 0.04, 'return-to-prison': 0 };
    const [now, discounted] = [run({ overrides: { 'return-to-prison': 0 } }), run({ overrides: late })];
    const ratio = discounted.sum('costs') / now.sum('costs');
    expect(ratio).toBeLessThan(1);
    expect(ratio).toBeGreaterThan(1.04 ** (-60 / YEAR));
  });

  it('of emergency care are those of the overdoses that an ambulance comes to', () => {
    const nobody = run({ overrides: { 'ambulance-called-private': 0, 'ambulance-called-public': 0 } }, 10);
    expect(nobody.sum('overdose-deaths')).toBeGreaterThan(0);
    expect(nobody.sum('costs-emergency')).toBe(nobody.sum('overdose-deaths') * p['ambulance-cost']);
    const some = run({}, 10);
    const attended =
      (some.sum('costs-emergency') - some.sum('overdose-deaths') * p['ambulance-cost']) /
      (p['ambulance-cost'] + p['emergency-visit-share'] * p['emergency-visit-cost']);
    expect(attended).toBeCloseTo(Math.round(attended), 6);
    expect(attended).toBeGreaterThan(0);
    expect(attended).toBeLessThan(some.sum('nonfatal-overdoses'));
  });

  it('of naloxone are those of the kits handed out', () => {
    const naloxone = run({ interventions: [intervention('naloxone-at-exit')] });
    expect(naloxone.sum('kits-handed-out')).toBeGreaterThan(0);
    expect(naloxone.sum('costs-interventions')).toBe(
      naloxone.sum('kits-handed-out') * p['naloxone-kit-cost'],
    );
  });

  it('of the bereaved are those of the hours with them', () => {
    const arm = run({ interventions: [intervention('bereaved-follow-up')] }, 10);
    const kits = arm.sum('kits-handed-out') * p['naloxone-kit-cost'];
    const hour = p['coordinator-post-cost'] / p['hours-per-post'];
    expect(arm.sum('follow-up-hours')).toBeGreaterThan(0);
    expect(arm.sum('costs-interventions')).toBeCloseTo(kits + arm.sum('follow-up-hours') * hour, 3);
  });
});

describe('a unit cost', () => {
  it.each(INTERVENTION_KINDS)(
    'of %s is charged for each person whom it alone reaches, and for nothing else',
    (kind) => {
      const overrides: Overrides = { 'overdose-hazard': 0.02 };
      const timeline =
        kind === 'supply-alert' ? ([{ kind: 'supply-shock', week: 5, end: 9, factor: 2 }] as const) : [];
      const arm = (unitCost: number | null) =>
        runCohort(
          cohort({
            size: 300,
            weeks: 60,
            timeline,
            interventions: [intervention(kind, { unitCost })],
            overrides: { ...UNDISCOUNTED, ...overrides },
          }),
          2,
        );
      const [free, priced] = [arm(null), arm(1234)];
      expect(free.sum('persons-reached')).toBeGreaterThan(0);
      const charged = priced.sum('costs-interventions') - free.sum('costs-interventions');
      expect(charged).toBeCloseTo(1234 * free.sum('persons-reached'), 3);
      expect(priced.sum('costs') - free.sum('costs')).toBeCloseTo(charged, 3);
      expect(priced.digests).toEqual(free.digests);
    },
  );

  it('is charged once for each kind that reaches a person', () => {
    const kinds = ['peer-worker', 'early-notice'] as const;
    const overrides: Overrides = { 'return-to-prison': 0, admission: 0 };
    const priced = (some: readonly InterventionKind[]) =>
      run({ overrides, interventions: some.map((kind) => intervention(kind, { unitCost: 1 })) });
    const alone = kinds.map((kind) => priced([kind]).sum('persons-reached'));
    const both = priced(kinds);
    const kits = both.sum('kits-handed-out') * p['naloxone-kit-cost'];
    expect(both.sum('costs-interventions') - kits).toBe(alone[0]! + alone[1]!);
    expect(both.sum('persons-reached')).toBeLessThan(alone[0]! + alone[1]!);
  });
});

describe('the follow-up of Housing First', () => {
  const arm = (housingFirst: boolean, overrides: Overrides = {}) =>
    run({ interventions: [intervention('housing-at-exit', { housingFirst })], overrides });

  it('costs from the move until the horizon, or death', () => {
    const none: Overrides = { 'overdose-hazard': 0, 'other-death': 0, 'return-to-prison': 0, admission: 0 };
    const followed = arm(true, none);
    const rooms = followed.weeks('temporary-housing', 1, 60) * p['temporary-housing-week-cost'];
    const years = (followed.sum('persons-reached') * 60) / YEAR;
    expect(followed.sum('costs-housing') - rooms).toBeCloseTo(years * p['housing-first-year-cost'], 2);
    const deadly = arm(true, { ...none, 'other-death': 0.003 });
    const lived =
      (deadly.sum('costs-housing') -
        deadly.weeks('temporary-housing', 1, 60) * p['temporary-housing-week-cost']) /
      p['housing-first-year-cost'];
    expect(lived).toBeLessThan((deadly.sum('persons-reached') * 60) / YEAR);
    expect(lived).toBeGreaterThan(0.7 * years);
  });

  it('is no part of a flat alone', () => {
    const flat = arm(false);
    expect(flat.sum('persons-reached')).toBeGreaterThan(0);
    expect(flat.sum('costs-housing')).toBeCloseTo(
      flat.weeks('temporary-housing', 1, 60) * p['temporary-housing-week-cost'],
      3,
    );
  });

  it('is counted week by week from its changes, asked for in any order', () => {
    const followed = new Followed(5);
    for (let replicate = 0; replicate < 2; replicate++) {
      followed.reset();
      followed.change(0, 1);
      followed.change(0, 1);
      followed.change(2, -1);
      followed.change(4, 1);
      expect([5, 0, 1, 2, 3, 4].map((week) => followed.in(week))).toEqual([2, 2, 2, 1, 1, 2]);
    }
  });
});
