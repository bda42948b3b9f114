import { describe, expect, it } from 'vitest';
import { ORGANISATION_MODELS } from '../../../engine/model/index.ts';
import { z } from '../../support/arms.ts';
import { intervention } from '../../support/cohort.ts';
import { ALL, arm, organised, pairOf } from './support.ts';

/**
 * Everybody leaves in good time, nobody is followed by anyone, nothing but time decides about first
 * contact.
 */
const ALONE = { 'coordinator-at-exit': 0, 'appointment-usual': 0, 'contact-loss': 0 };

describe('where nothing is said about organisation', () => {
  it('nothing differs from an organisation that says nothing', () => {
    const said = pairOf(organised(null));
    expect(said.arm.digests).toEqual(said.base.digests);
    const empty = pairOf([]);
    expect(empty.arm.digests).toEqual(empty.base.digests);
  });
});

describe.each(ORGANISATION_MODELS)('%s', (model) => {
  it('has no effect under neutral assumptions, whatever fails besides', () => {
    const timeline = [{ kind: 'reorganisation', week: 8, end: null, share: 1, model: null }] as const;
    const neutral = pairOf(organised(model, ALL), { assumptions: 'neutral' }, 4);
    expect(neutral.arm.digests).toEqual(neutral.base.digests);
    const moved = pairOf(organised(model, ALL), { assumptions: 'neutral', timeline }, 4);
    expect(moved.arm.digests).toEqual(neutral.base.digests);
  });

  it('has an effect otherwise', () => {
    const pair = pairOf(organised(model), {}, 4);
    expect(pair.arm.digests).not.toEqual(pair.base.digests);
  });
});

describe('a purchaser gate', () => {
  it('lets nobody without a coordinator make contact before the decision, unless it was applied for inside', () => {
    const overrides = { ...ALONE, 'good-notice-share': 0, 'gate-decision-wait': 6, 'gate-refused-share': 0 };
    const gate = pairOf(organised('purchaser-gate'), { overrides });
    expect(gate.arm.weeks('in-contact', 1, 5)).toBe(0);
    expect(gate.arm.weeks('in-contact', 6)).toBeGreaterThan(0);
    expect(gate.base.weeks('in-contact', 1)).toBeGreaterThan(0);
    const known = { ...overrides, 'good-notice-share': 1, 'no-notice-share': 0, 'application-lead': 6 };
    const inTime = pairOf(organised('purchaser-gate'), { fromPrison: 1, overrides: known });
    expect(inTime.arm.of('days-to-first-contact')).toEqual(inTime.base.of('days-to-first-contact'));
  });

  it('delays first contact, appointments and coordinators; refusals delay more', () => {
    const { base, arm: gate } = pairOf(organised('purchaser-gate'));
    expect(z(gate.of('days-to-first-contact'), base.of('days-to-first-contact'))).toBeGreaterThan(3);
    expect(z(gate.of('appointment-at-exit'), base.of('appointment-at-exit'))).toBeLessThan(-3);
    const refusing = pairOf(organised('purchaser-gate'), { overrides: { 'gate-refused-share': 0.6 } }).arm;
    expect(z(refusing.of('days-to-first-contact'), gate.of('days-to-first-contact'))).toBeGreaterThan(3);
    const scheme = { interventions: [intervention('coordinator')] };
    const slow = pairOf(organised('purchaser-gate'), scheme);
    const without = 'weeks-without-coordinator';
    expect(z(slow.arm.of(without), slow.base.of(without))).toBeGreaterThan(3);
  });

  it('gives nobody the usual coordinator before the decision, but a place in the line for one', () => {
    const applied = {
      'good-notice-share': 0,
      'gate-decision-wait': 6,
      'gate-refused-share': 0,
      'return-to-prison': 0,
      admission: 0,
    };
    const overrides = { ...applied, 'coordinator-at-exit': 0.5, 'coordinator-wait': 6 };
    const { base, arm: gate } = pairOf(organised('purchaser-gate'), { overrides });
    expect(base.weeks('with-coordinator', 1)).toBeGreaterThan(0);
    expect(gate.weeks('with-coordinator', 0, 5)).toBe(0);
    expect(gate.weeks('with-coordinator', 30) / base.weeks('with-coordinator', 30)).toBeCloseTo(1, 1);
  });

  it('does not stand before those whom a FACT team follows', () => {
    const team = intervention('fact-team', { coverage: 1, uptake: 1 });
    const options = {
      interventions: [team],
      overrides: { ...ALONE, 'mental-disorder-share': 1, 'gate-decision-wait': 8 },
    };
    const followed = pairOf(organised('purchaser-gate'), options);
    expect(followed.arm.of('days-to-first-contact')).toEqual(followed.base.of('days-to-first-contact'));
    const alone = pairOf(organised('purchaser-gate'), { ...options, interventions: [] });
    expect(alone.arm.weeks('in-contact', 1, 3)).toBeLessThan(alone.base.weeks('in-contact', 1, 3));
  });
});

describe('two silos', () => {
  it('refuse people with a concurrent mental disorder, and nobody else', () => {
    const nobody = pairOf(organised('two-silos'), { overrides: { 'mental-disorder-share': 0 } }, 4);
    expect(nobody.arm.digests).toEqual(nobody.base.digests);
    const { base, arm: silos } = pairOf(organised('two-silos'), {
      overrides: { 'mental-disorder-share': 1 },
    });
    expect(z(silos.of('days-to-first-contact'), base.of('days-to-first-contact'))).toBeGreaterThan(3);
  });

  it('both refuse the square of the share that one does', () => {
    const overrides = {
      ...ALONE,
      'good-notice-share': 0,
      'mental-disorder-share': 1,
      'silo-refused-share': 0.5,
      'silo-refusal-wait': 10,
      'first-contact': 0.15,
    };
    const { base, arm: silos } = pairOf(organised('two-silos'), { overrides });
    const early = silos.weeks('in-contact', 9) / base.weeks('in-contact', 9);
    expect(early).toBeGreaterThan(0.45);
    expect(early).toBeLessThan(0.55);
    // Those refused once come in from week 10 on; a quarter was refused by both and is still
    // outside in week 19.
    const later = silos.weeks('in-contact', 19) / base.weeks('in-contact', 19);
    expect(later).toBeGreaterThan(0.6);
    expect(later).toBeLessThan(0.78);
  });
});

describe('an open door', () => {
  it('lets people come by themselves, and loses fewer', () => {
    const { base, arm: open } = pairOf(organised('open-door'));
    expect(z(open.of('contact-within-7-days'), base.of('contact-within-7-days'))).toBeGreaterThan(3);
    expect(z(open.of('days-to-first-contact'), base.of('days-to-first-contact'))).toBeLessThan(-3);
    const same = { 'drop-in-share': 0, 'open-door-contact-loss-ratio': 0.3 };
    const kept = pairOf(organised('open-door'), { overrides: same });
    expect(kept.arm.weeks('in-contact', 30)).toBeGreaterThan(1.03 * kept.base.weeks('in-contact', 30));
    expect(kept.arm.of('contact-within-7-days')).toEqual(kept.base.of('contact-within-7-days'));
  });
});

describe('what is said about organisation', () => {
  it('begins with its week', () => {
    const periods = [{ from: 12, model: 'purchaser-gate', failurePoints: ALL }] as const;
    const before = pairOf(periods, { weeks: 11 }, 4);
    expect(before.arm.digests).toEqual(before.base.digests);
    const after = pairOf(periods, { weeks: 30 }, 4);
    expect(after.arm.digests).not.toEqual(after.base.digests);
  });

  it('gives replicates that do not depend on the one before', () => {
    const input = arm(organised('purchaser-gate', ALL));
    expect(pairOf(input.organisation, {}, 3).arm.digests).toEqual(
      pairOf(input.organisation, {}, 3).arm.digests,
    );
  });
});
