import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import type { TimelineEvent } from '../../engine/model/index.ts';
import { cohortModel } from '../../engine/model/release-cohort/model.ts';
import { cohort, intervention, type Overrides } from '../support/cohort.ts';
import { kernelRun } from '../support/courses.ts';
import { referenceRun } from '../support/reference.ts';

const WEEKS = 60;

/**
 * Runs a cohort in the kernel, which stops when a hazard exceeds the bound that it was given
 * earlier, and in the reference simulator, which knows of no bounds.
 */
function expectWithinBounds(
  overrides: Overrides,
  interventions: Parameters<typeof intervention>[0][],
  end: number | null,
  timeline: TimelineEvent[] = [],
): void {
  const arm = cohort({
    size: 400,
    weeks: WEEKS,
    overrides: { 'overdose-hazard': 0.05, 'fatality-without-help': 0.01, ...overrides },
    interventions: interventions.map((kind) => intervention(kind, { end })),
    timeline,
  });
  const key = replicateKey(masterKey('bound'), 0);
  const course = kernelRun(cohortModel(arm), 400, WEEKS, key);
  expect(course).toEqual(referenceRun(cohortModel(arm), 400, WEEKS, key));
}

describe('the overdose hazard stays within its bound', () => {
  it('when the factor of a recent overdose rises with the weeks', () => {
    expectWithinBounds({ 'recent-overdose-ratio': 1, 'recent-overdose-late-ratio': 10 }, [], null);
  });

  it('when LAR protects most in its first weeks, or its end does', () => {
    expectWithinBounds({ 'lar-start-ratio': 0, 'lar-referral': 0.01, 'lar-overdose-ratio': 1 }, [], null);
    expectWithinBounds({ 'lar-stop-ratio': 0, 'lar-exit-later': 0.03 }, [], null);
  });

  it('when a benzodiazepine plan ends or fades', () => {
    const overrides: Overrides = {
      'lar-at-release': 1,
      'lar-overdose-ratio': 1,
      'benzodiazepine-plan-kept': 1,
    };
    expectWithinBounds(overrides, ['benzodiazepine-plan'], 20);
    const fades: TimelineEvent = { kind: 'funding-ends', week: 10, intervention: 'benzodiazepine-plan' };
    expectWithinBounds(overrides, ['benzodiazepine-plan'], null, [fades]);
  });

  it('when an alert ends before its shock', () => {
    const shock: TimelineEvent = { kind: 'supply-shock', week: 5, end: 40, factor: 3 };
    expectWithinBounds({ 'supply-alert-ratio': 0 }, ['supply-alert'], 20, [shock]);
  });
});
