import { describe, expect, it } from 'vitest';
import { FAILURE_POINTS, type FailurePoint, type OutcomeId } from '../../../engine/model/index.ts';
import { z } from '../../support/arms.ts';
import { intervention, type Overrides } from '../../support/cohort.ts';
import { organised, pairOf } from './support.ts';

/** What each failing must move, and in which direction. */
const MOVES: Readonly<Record<FailurePoint, readonly (readonly [OutcomeId, 1 | -1])[]>> = {
  'little-user-involvement': [
    ['lar-starts', -1],
    ['days-to-first-contact', 1],
    ['contact-within-7-days', -1],
  ],
  'no-adapted-housing': [
    ['own-home-weeks', -1],
    ['homeless-weeks', 1],
  ],
  'no-adapted-activity': [['activity-weeks', -1]],
  'no-dual-competence': [
    ['days-to-first-contact', 1],
    ['contact-within-30-days', -1],
    ['own-home-weeks', -1],
  ],
  'weak-municipal-cooperation': [
    ['weeks-without-coordinator', 1],
    ['own-home-weeks', -1],
  ],
  'no-specialist-cooperation': [
    ['appointment-at-exit', -1],
    ['admissions', -1],
    ['lar-starts', -1],
  ],
};

/** In which no link is too rare to be seen in a short run. */
const overrides: Overrides = { 'coordinator-at-exit': 0.5, 'lar-referral': 0.008, 'activity-entry': 0.015 };

describe.each(FAILURE_POINTS)('%s', (point) => {
  const { base, arm } = pairOf(organised(null, { [point]: 1 }), { overrides }, 20);

  it.each(MOVES[point])('moves %s', (id, sign) => {
    expect(z(arm.of(id), base.of(id)) * sign).toBeGreaterThan(3);
  });

  it('is in between where it fails by half, and nothing where it does not', () => {
    const half = pairOf(organised(null, { [point]: 0.5 }), { overrides }, 20).arm;
    const [id, sign] = MOVES[point][0]!;
    expect(z(half.of(id), base.of(id)) * sign).toBeGreaterThan(2);
    expect(z(arm.of(id), half.of(id)) * sign).toBeGreaterThan(2);
    const none = pairOf(organised(null, { [point]: 0 }), { overrides }, 20).arm;
    expect(none.digests).toEqual(base.digests);
  });
});

describe('what a failing leaves alone', () => {
  const same = (point: FailurePoint, options: Parameters<typeof pairOf>[1]) => {
    const pair = pairOf(organised(null, { [point]: 1 }), options, 4);
    return [pair.arm.digests, pair.base.digests];
  };

  it('no dual competence: people without a mental disorder, and those whom a FACT team follows', () => {
    const [arm, base] = same('no-dual-competence', { overrides: { 'mental-disorder-share': 0 } });
    expect(arm).toEqual(base);
    const team = intervention('fact-team', { coverage: 1, uptake: 1 });
    const [followed, before] = same('no-dual-competence', {
      interventions: [team],
      overrides: { 'mental-disorder-share': 1 },
    });
    expect(followed).toEqual(before);
  });

  it('no cooperation with specialist services: how a release from prison is prepared', () => {
    const pair = pairOf(organised(null, { 'no-specialist-cooperation': 1 }), {
      fromPrison: 1,
      overrides: { admission: 0 },
    });
    expect(pair.arm.of('appointment-at-exit')).toEqual(pair.base.of('appointment-at-exit'));
  });

  it('no adapted housing: a home that Housing First finds', () => {
    const options = {
      interventions: [intervention('housing-at-exit', { housingFirst: true, coverage: 1, uptake: 1 })],
      overrides: { 'good-notice-share': 1, 'no-notice-share': 0, 'drop-out-share': 0, 'own-home-at-exit': 0 },
    };
    const pair = pairOf(organised(null, { 'no-adapted-housing': 1 }), options, 4);
    expect(pair.arm.of('own-home-weeks')).toEqual(pair.base.of('own-home-weeks'));
  });
});
