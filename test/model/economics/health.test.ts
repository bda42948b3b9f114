import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey, stateOf } from '../../../engine/kernel/index.ts';
import { discountFactors } from '../../../engine/model/economics/discount.ts';
import { ModelRun, parameterValues } from '../../../engine/model/index.ts';
import { LAR, lar, ROUTE, route, SETTING, setting, USE, use } from '../../../engine/model/states.ts';
import { cohort, intervention, type Overrides, runCohort } from '../../support/cohort.ts';

const YEAR = 52.18;
const SIZE = 60;
const WEEKS = 80;
/**
 * Nobody dies, and everybody stays where week 0 finds them: in the community, outside LAR,
 * abstinent.
 */
const STILL: Overrides = {
  'overdose-hazard': 0,
  'other-death': 0,
  'return-to-prison': 0,
  admission: 0,
  'lar-at-release': 0,
  'lar-at-discharge': 0,
  'lar-referral': 0,
  'active-after-prison': 0,
  'relapse-after-prison': 0,
  'relapse-after-completion': 0,
  'relapse-after-drop-out': 0,
  'injecting-to-other-route': 0,
  'other-route-to-injecting': 0,
  'stop-use': 0,
  'lar-exit-first-year': 0,
  'lar-exit-later': 0,
};
const INJECTING: Overrides = { 'active-after-prison': 1, 'injecting-share': 1 };
const IN_LAR: Overrides = {
  'opioid-primary-share': 1,
  'lar-at-release': 1,
  'active-after-prison-lar': 0,
  'relapse-lar-ratio': 0,
};

/** Sum of (1 + rate)^(-w / 52.18), w = 1..weeks, as a geometric series. */
function annuity(rate: number, weeks: number): number {
  const q = (1 + rate) ** (-1 / YEAR);
  return (q * (1 - q ** weeks)) / (1 - q);
}

const still = (overrides: Overrides = {}) =>
  runCohort(cohort({ size: SIZE, weeks: WEEKS, fromPrison: 1, overrides: { ...STILL, ...overrides } }), 1);

describe('discounting', () => {
  it('lowers what lies a year ahead by the rate, and every week by the same factor', () => {
    const factors = discountFactors(0.04, 3000);
    expect(factors[0]).toBe(1);
    // 2609 weeks are 50 years of 52.18 weeks.
    expect(factors[2609]).toBeCloseTo(1.04 ** -50, 12);
    for (const week of [1, 7, 500]) expect(factors[week]).toBeCloseTo(factors[1]! ** week, 12);
    expect([...discountFactors(0, 5)]).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('years of life', () => {
  it('are exactly persons times weeks over 52.18 when nobody dies', () => {
    expect(still().of('life-years')).toEqual([(SIZE * WEEKS) / YEAR]);
  });

  it('count less by the closed form when discounted, and as much at rate 0', () => {
    const { of } = still();
    expect(of('life-years-discounted')[0]).toBeCloseTo((SIZE * annuity(0.04, WEEKS)) / YEAR, 9);
    const none = still({ 'discount-rate': 0 });
    expect(none.of('life-years-discounted')).toEqual(none.of('life-years'));
    expect(none.of('qalys-discounted')).toEqual(none.of('qalys'));
  });

  it('stop at death', () => {
    const run = runCohort(cohort({ size: 200, weeks: 50, overrides: { 'other-death': 0.002 } }), 3);
    const alive = run.weeks('alive', 1, 50);
    expect(alive).toBeLessThan(3 * 200 * 50);
    expect(run.sum('life-years')).toBeCloseTo(alive / YEAR, 9);
  });
});

describe('quality of life', () => {
  const p = parameterValues();
  const larAbstinent =
    p['lar-buprenorphine-share'] * p['utility-buprenorphine'] +
    (1 - p['lar-buprenorphine-share']) * p['utility-methadone'];

  it.each([
    ['abstinent', {}, p['utility-abstinent']],
    ['injecting', INJECTING, p['utility-use-injecting']],
    ['using without injecting', { ...INJECTING, 'injecting-share': 0 }, p['utility-use-other']],
    ['in LAR and abstinent', IN_LAR, larAbstinent],
  ] as const)('of people who stay %s is that of their state', (_, overrides, weight) => {
    const run = still(overrides);
    const years = (SIZE * WEEKS) / YEAR;
    expect(run.of('qalys')[0]).toBeCloseTo(years * p['utility-general'] * weight, 9);
    expect(run.of('qalys-discounted')[0]).toBeCloseTo(
      ((SIZE * annuity(0.04, WEEKS)) / YEAR) * p['utility-general'] * weight,
      9,
    );
  });

  it('is lower in prison', () => {
    const back = { 'return-to-prison': 0.03, 'prison-stay-median': 400, 'prison-stay-spread': 0.01 };
    const [inside, outside] = [still(back), still({ ...back, 'utility-prison': 1 })];
    const prisonYears = inside.weeks('in-prison', 1, WEEKS) / YEAR;
    expect(prisonYears).toBeGreaterThan(5);
    expect(outside.of('qalys')[0]! - inside.of('qalys')[0]!).toBeCloseTo(
      prisonYears * p['utility-general'] * p['utility-abstinent'] * (1 - p['utility-prison']),
      9,
    );
  });
});

describe('the joint counts of a run', () => {
  const run = new ModelRun(
    cohort({ size: 400, weeks: 60, interventions: [intervention('low-threshold-lar')] }),
  );
  run.run(replicateKey(masterKey('joint'), 3));
  const { population, joint, occupancy } = run.simulation;
  const codes = population.joint.length;

  it('have the weekly counts of each dimension as their margins', () => {
    for (const dimension of [setting, use, route, lar]) {
      for (let week = 0; week <= 60; week++) {
        const margin = new Array<number>(dimension.states.length).fill(0);
        for (let code = 0; code < codes; code++) {
          const count = joint[week * codes + code]!;
          if (count !== 0) margin[stateOf(code, dimension)]! += count;
        }
        const row = week * population.occupancy.length + dimension.offset;
        expect(margin).toEqual([...occupancy.subarray(row, row + margin.length)]);
      }
    }
  });

  it('agree in the last week with a look at every person', () => {
    const matches = (...states: readonly number[]) =>
      [...population.code].filter((code) =>
        [setting, use, route, lar].every((dimension, d) => stateOf(code, dimension) === states[d]),
      ).length;
    const at = (s: number, u: number, r: number, l: number) =>
      joint[60 * codes + ((s << setting.shift) | (u << use.shift) | (r << route.shift) | (l << lar.shift))];
    for (const r of [ROUTE.injecting, ROUTE.other]) {
      for (const l of [LAR.none, LAR['in-treatment']]) {
        const found = matches(SETTING.community, USE.active, r, l);
        expect(found).toBeGreaterThan(0);
        expect(at(SETTING.community, USE.active, r, l)).toBe(found);
      }
    }
  });
});
