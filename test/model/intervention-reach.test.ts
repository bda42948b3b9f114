import { describe, expect, it } from 'vitest';
import { pair, z } from '../support/arms.ts';
import { cohort, intervention, runCohort } from '../support/cohort.ts';

describe('the discharge bundle', () => {
  const bundle = [
    intervention('naloxone-at-exit'),
    intervention('appointment-in-hand'),
    intervention('housing-at-exit'),
  ];

  it('is missed by exits without notice', () => {
    const { base, arm } = pair({
      interventions: bundle,
      overrides: { 'good-notice-share': 0, 'no-notice-share': 1 },
    });
    expect(arm.digests).toEqual(base.digests);
  });

  it('is missed by those who drop out of treatment', () => {
    const { base, arm } = pair({
      interventions: bundle,
      overrides: { 'drop-out-share': 1, 'return-to-prison': 0 },
      fromPrison: 0,
    });
    expect(arm.digests).toEqual(base.digests);
  });

  it('reaches more with early notice', () => {
    const { arm: alone } = pair({ interventions: bundle });
    const { arm: noticed } = pair({ interventions: [...bundle, intervention('early-notice')] });
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
    const homes = (caseload: number) =>
      pair({ interventions: [intervention('coordinator', { caseload })] }).arm;
    expect(z(homes(15).of('days-to-first-contact'), homes(60).of('days-to-first-contact'))).toBeLessThan(-3);
  });
});

describe('services that take people on at the exit', () => {
  it.each(['peer-worker', 'fact-team', 'responsibility-group', 'activity-support'] as const)(
    '%s: do not take on those who left before it began',
    (kind) => {
      // With neither return nor admission there is no later exit.
      const overrides = { 'return-to-prison': 0, admission: 0 };
      const late = pair({ interventions: [intervention(kind, { start: 5 })], overrides, replicates: 5 });
      expect(late.arm.digests).toEqual(late.base.digests);
      const prompt = pair({ interventions: [intervention(kind)], overrides, replicates: 5 });
      expect(prompt.arm.digests).not.toEqual(prompt.base.digests);
    },
  );
});

describe('next-day contact', () => {
  const contacts = (fields: { delayDays?: number }, overrides = {}) =>
    pair({
      interventions: [intervention('next-day-contact', fields)],
      overrides: { 'overdose-hazard': 0.02, ...overrides },
    }).arm.sum('next-day-contacts');

  it('follows only overdoses that an ambulance, or the staff of a room, attended', () => {
    expect(contacts({}, { 'ambulance-called-private': 0, 'ambulance-called-public': 0 })).toBe(0);
  });

  it('reaches half as many after a further half-life of delay', () => {
    expect(contacts({ delayDays: 8 }) / contacts({ delayDays: 1 })).toBeCloseTo(0.5, 1);
  });
});
