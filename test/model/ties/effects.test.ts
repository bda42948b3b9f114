import { describe, expect, it } from 'vitest';
import type { Intervention, OutcomeId } from '../../../engine/model/index.ts';
import { z } from '../../support/arms.ts';
import { type CohortResult, cohort, intervention, type Overrides, runCohort } from '../../support/cohort.ts';

const MANY_OVERDOSES: Overrides = { 'overdose-hazard': 0.02 };
/**
 * Half of those who leave are in treatment for long and return to a network: many in recovery, much
 * company.
 */
const COMPANY: Overrides = { ...MANY_OVERDOSES, 'network-at-exit': 0.9 };
const NEUTRAL: Overrides = { 'relapse-exposure-ratio': 1, 'relapse-bereavement-ratio': 1 };
const FEW = 5;
const MANY = 20;

interface Arm {
  readonly overrides?: Overrides;
  readonly ties?: boolean;
  readonly interventions?: readonly Intervention[];
  readonly weeks?: number;
}

const kept = new Map<string, CohortResult>();

/** Runs an arm; what was run before is kept. */
function run(arm: Arm, replicates = FEW): CohortResult {
  const { overrides = MANY_OVERDOSES, ties = true, interventions = [], weeks = 30 } = arm;
  const options = { size: 1000, weeks, overrides, ties, interventions };
  const name = JSON.stringify([options, replicates]);
  const result = kept.get(name) ?? runCohort(cohort(options), replicates, 'ties');
  kept.set(name, result);
  return result;
}

const OVERDOSES: readonly OutcomeId[] = [
  'overdose-deaths',
  'nonfatal-overdoses',
  'overdose-deaths-weeks-1-4',
];

function expectSame(one: CohortResult, other: CohortResult, outcomes: readonly OutcomeId[]): void {
  expect(one.digests).toEqual(other.digests);
  for (const id of outcomes) expect(one.of(id)).toEqual(other.of(id));
}

describe('without ties', () => {
  const off = run({ ties: false });

  it('the course is that of a cohort in which nobody has one', () => {
    expectSame(run({ overrides: { ...MANY_OVERDOSES, 'ties-mean': 0 } }), off, [
      ...OVERDOSES,
      'kits-used',
      'kit-weeks',
      'relapses',
      'bereaved-persons',
    ]);
  });

  it('nobody loses one, and no tie’s kit is used', () => {
    expect(off.sum('bereaved-ties')).toBe(0);
    expect(off.sum('kits-used-by-tie')).toBe(0);
  });
});

describe('ties', () => {
  it('change nothing where relapse is not affected and no kit is used', () => {
    const overrides = { ...COMPANY, ...NEUTRAL, 'kit-used-at-hand': 0 };
    const on = run({ overrides });
    expectSame(on, run({ overrides, ties: false }), [...OVERDOSES, 'relapses']);
    expect(on.sum('bereaved-ties')).toBeGreaterThan(0);
  });

  it('hold as many kits as strangers do: about as many are used', () => {
    const overrides = { ...MANY_OVERDOSES, ...NEUTRAL };
    const on = run({ overrides }, MANY);
    const off = run({ overrides, ties: false }, MANY);
    const ratio = on.sum('kits-used') / off.sum('kits-used');
    expect(ratio).toBeGreaterThan(0.93);
    expect(ratio).toBeLessThan(1.02);
    expect(on.sum('kits-used-by-tie') / on.sum('kits-used')).toBeGreaterThan(0.1);
  });

  it('that use drugs make relapse more frequent', () => {
    const arm = run({ overrides: { ...COMPANY, ...NEUTRAL, 'relapse-exposure-ratio': 2 } }, MANY);
    const base = run({ overrides: { ...COMPANY, ...NEUTRAL } }, MANY);
    expect(z(arm.of('relapses'), base.of('relapses'))).toBeGreaterThan(5);
    // Nobody's hazard is more than doubled.
    expect(arm.sum('relapses')).toBeLessThan(2 * base.sum('relapses'));
  });

  it('that are lost make relapse more frequent, for so many weeks', () => {
    const lossy = { ...COMPANY, ...NEUTRAL, 'overdose-hazard': 0.06, 'fatality-without-help': 0.2 };
    const bereaved = { ...lossy, 'relapse-bereavement-ratio': 3 };
    const base = run({ overrides: lossy }, MANY);
    const short = run({ overrides: { ...bereaved, 'bereavement-weeks': 4 } }, MANY);
    const long = run({ overrides: bereaved }, MANY);
    expect(z(short.of('relapses'), base.of('relapses'))).toBeGreaterThan(3);
    expect(z(long.of('relapses'), short.of('relapses'))).toBeGreaterThan(3);
    expectSame(
      run({ overrides: { ...bereaved, 'bereavement-weeks': 0 } }),
      run({ overrides: lossy }),
      OVERDOSES,
    );
  });
});

describe('with ties too, an arm', () => {
  const base = run({});

  it('that is the base has its course', () => {
    const again = runCohort(base.input, FEW, 'ties');
    expectSame(again, base, OVERDOSES);
  });

  it('that follows up the bereaved leaves overdoses as they are', () => {
    const arm = run({ interventions: [intervention('bereaved-follow-up')] });
    expectSame(arm, base, [...OVERDOSES, 'relapses', 'bereaved-ties', 'kits-used-by-tie']);
    expect(arm.sum('bereaved-followed-up')).toBeGreaterThan(base.sum('bereaved-followed-up'));
  });

  it('that starts in a week takes the course of the base until then', () => {
    const later = [intervention('naloxone-in-community', { start: 10 })];
    expectSame(run({ interventions: later, weeks: 9 }), run({ weeks: 9 }), OVERDOSES);
    expect(run({ interventions: later }).digests).not.toEqual(base.digests);
  });

  it('with more kits has fewer deaths', () => {
    const many = run({ interventions: [intervention('naloxone-in-community')] }, MANY);
    expect(z(many.of('overdose-deaths'), run({}, MANY).of('overdose-deaths'))).toBeLessThan(-3);
    expect(many.sum('kits-used-by-tie')).toBeGreaterThan(run({}, MANY).sum('kits-used-by-tie'));
  });
});
