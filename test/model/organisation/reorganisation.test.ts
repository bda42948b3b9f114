import { describe, expect, it } from 'vitest';
import type { OrganisationModel, TimelineEvent } from '../../../engine/model/index.ts';
import { compilePolicy } from '../../../engine/model/interventions/compile-policy.ts';
import { compileOrganisation } from '../../../engine/model/organisation/index.ts';
import { z } from '../../support/arms.ts';
import { cohort, intervention, runCohort } from '../../support/cohort.ts';
import { arm, organised } from './support.ts';

const reorganisation = (fields: {
  readonly week?: number;
  readonly end?: number | null;
  readonly share?: number;
  readonly model?: OrganisationModel | null;
}): TimelineEvent => ({ kind: 'reorganisation', week: 10, end: 20, share: 1, model: null, ...fields });

const run = (
  timeline: readonly TimelineEvent[],
  options: Parameters<typeof cohort>[0] = {},
  replicates = 12,
) => runCohort(cohort({ size: 1000, weeks: 30, ...options, timeline }), replicates);

describe('a reorganisation', () => {
  it('changes nothing before its week', () => {
    const event = reorganisation({ model: 'two-silos' });
    const interventions = [intervention('coordinator'), intervention('naloxone-in-community')];
    const calm = run([], { weeks: 9, interventions }, 4);
    expect(run([event], { weeks: 9, interventions }, 4).digests).toEqual(calm.digests);
    expect(run([event], { interventions }, 4).digests).not.toEqual(run([], { interventions }, 4).digests);
  });

  it('costs contact and coordinator in proportion to the share that it hits, and ends', () => {
    const overrides = { 'coordinator-at-exit': 0.8, 'reorganisation-loss': 0.05 };
    const calm = run([], { overrides });
    const half = run([reorganisation({ share: 0.5 })], { overrides });
    const whole = run([reorganisation({})], { overrides });
    for (const series of ['in-contact', 'with-coordinator'] as const) {
      expect(half.weeks(series, 9)).toBe(calm.weeks(series, 9));
      expect(half.weeks(series, 19)).toBeLessThan(0.95 * calm.weeks(series, 19));
      expect(whole.weeks(series, 19)).toBeLessThan(0.95 * half.weeks(series, 19));
      // Afterwards people find their way back.
      const rest = (week: number) => whole.weeks(series, week) / calm.weeks(series, week);
      expect(rest(30)).toBeGreaterThan(rest(19) + 0.02);
    }
  });

  it('loses people at the stated hazard', () => {
    const stays = { 'return-to-prison': 0, admission: 0, 'overdose-hazard': 0, 'other-death': 0 };
    const overrides = {
      ...stays,
      'coordinator-at-exit': 1,
      'coordinator-turnover': 0,
      'coordinator-wait': 520,
      'reorganisation-loss': 0.05,
    };
    const hit = run([reorganisation({})], { overrides });
    const left = hit.weeks('with-coordinator', 19) / hit.weeks('with-coordinator', 9);
    // Ten weeks at 0.05: exp(-0.5) = 0.607, and a few found another.
    expect(left).toBeGreaterThan(0.59);
    expect(left).toBeLessThan(0.63);
  });

  it('fades municipal interventions that are not anchored, and no others', () => {
    const shares = (kind: 'naloxone-in-community' | 'naloxone-at-exit', anchoring: number) => {
      const interventions = [intervention(kind, { anchoring })];
      const policy = compilePolicy(
        cohort({ weeks: 60, interventions, timeline: [reorganisation({ end: 50 })] }),
      );
      return policy[kind]!.shares;
    };
    const loose = shares('naloxone-in-community', 0);
    expect(loose[10]).toBe(loose[0]);
    expect(loose[42]! / loose[0]!).toBeCloseTo(0.5 + 0.5 / 16, 10);
    expect(loose[50]).toBe(loose[0]);
    expect(shares('naloxone-in-community', 1)[42]).toBeGreaterThan(0.89 * loose[0]!);
    expect([...new Set(shares('naloxone-at-exit', 0))]).toHaveLength(1);
  });

  it('changes how help is organised from its week on', () => {
    const input = {
      ...arm(organised('open-door'), { weeks: 40 }),
      timeline: [
        reorganisation({ model: 'purchaser-gate' }),
        reorganisation({ week: 25, model: 'two-silos' }),
      ],
    };
    const models = compileOrganisation(input, 1)!.rules.map(({ model }) => model);
    expect([models[9], models[10], models[24], models[25], models[40]]).toEqual([
      'open-door',
      'purchaser-gate',
      'purchaser-gate',
      'two-silos',
      'two-silos',
    ]);
    const later = [...organised('open-door'), { from: 15, model: null, failurePoints: {} }];
    const again = compileOrganisation({ ...input, organisation: later }, 1)!.rules;
    expect([again[14]!.model, again[15]!.model, again[25]!.model]).toEqual([
      'purchaser-gate',
      null,
      'two-silos',
    ]);
  });

  it('to a purchaser gate makes those wait who have lost contact', () => {
    // Nobody loses contact but by the event, so that nobody else applies anew.
    const overrides = {
      'reorganisation-loss': 0.08,
      'gate-decision-wait': 10,
      'coordinator-at-exit': 0,
      'contact-loss': 0,
      admission: 0,
      'return-to-prison': 0,
    };
    const open = run([reorganisation({ end: 14 })], { overrides });
    const gate = run([reorganisation({ end: 14, model: 'purchaser-gate' })], { overrides });
    expect(gate.weeks('in-contact', 22)).toBeLessThan(0.97 * open.weeks('in-contact', 22));
  });
});

describe('a consumption room that opens', () => {
  const opens = (fields: { week?: number; end?: number | null; coverage?: number }): TimelineEvent => ({
    kind: 'consumption-room-opens',
    week: 0,
    end: null,
    coverage: 1,
    ...fields,
  });
  const overrides = { 'overdose-hazard': 0.02, 'consumption-room-share': 0.3 };

  it('works as the intervention does, without being one', () => {
    const event = run([opens({ coverage: 0.6 })], { overrides });
    const room = run([], { overrides, interventions: [intervention('consumption-room', { coverage: 0.6 })] });
    expect(event.digests).toEqual(room.digests);
    expect(event.sum('persons-reached')).toBe(0);
    expect(room.sum('persons-reached')).toBeGreaterThan(0);
  });

  it('acts in its weeks only', () => {
    const closed = run([], { overrides });
    const open = run([opens({ week: 10, end: 20 })], { overrides });
    expect(z(open.of('overdose-deaths'), closed.of('overdose-deaths'))).toBeLessThan(-3);
    expect(open.weeks('overdose-deaths', 1, 9)).toBe(closed.weeks('overdose-deaths', 1, 9));
    const never = run([opens({ week: 20, end: 30, coverage: 0 })], { overrides }, 4);
    expect(never.digests).toEqual(run([], { overrides }, 4).digests);
  });

  it('beside a room with the same hours changes nothing', () => {
    const interventions = [intervention('consumption-room', { coverage: 0.6 })];
    const both = run([opens({ coverage: 0.6 })], { overrides, interventions }, 4);
    expect(both.digests).toEqual(run([], { overrides, interventions }, 4).digests);
  });
});
