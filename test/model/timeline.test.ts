import { describe, expect, it } from 'vitest';
import type { Intervention, TimelineEvent } from '../../engine/model/index.ts';
import { compilePolicy } from '../../engine/model/interventions/compile-policy.ts';
import { postsFilled, vacatedLoss } from '../../engine/model/interventions/vacated-post.ts';
import { pair, REPLICATES, z } from '../support/arms.ts';
import { cohort, intervention, runCohort } from '../support/cohort.ts';

describe('a supply shock', () => {
  it('raises overdoses from its week on, and nothing before', () => {
    const calm = runCohort(cohort({ weeks: 30 }), REPLICATES);
    const shocked = runCohort(
      cohort({ weeks: 30, timeline: [{ kind: 'supply-shock', week: 10, end: 20, factor: 3 }] }),
      REPLICATES,
    );
    expect(shocked.weeks('nonfatal-overdoses', 1, 9)).toBe(calm.weeks('nonfatal-overdoses', 1, 9));
    const ratio = shocked.weeks('nonfatal-overdoses', 10, 19) / calm.weeks('nonfatal-overdoses', 10, 19);
    expect(ratio).toBeGreaterThan(2.3);
    expect(ratio).toBeLessThan(3.6);
  });
});

/** Share of people that naloxone in the community reaches, by week. */
function reach(timeline: readonly TimelineEvent[], anchoring = 0.5): Float64Array {
  const interventions = [intervention('naloxone-in-community', { anchoring })];
  return compilePolicy(cohort({ weeks: 300, interventions, timeline }))['naloxone-in-community']!.shares;
}

describe('when the funding of an intervention ends', () => {
  const ends: TimelineEvent = { kind: 'funding-ends', week: 10, intervention: 'naloxone-in-community' };

  it('its reach halves with the half-life of its anchoring, from that week on', () => {
    const whole = reach([])[0]!;
    for (const [anchoring, halfLife] of [
      [0, 8],
      [1, 104],
      [0.5, Math.sqrt(8 * 104)],
    ] as const) {
      const fading = reach([ends], anchoring);
      expect(fading[9]).toBe(whole);
      const steps = Math.floor((300 - 10) / halfLife);
      const week = 10 + Math.round(steps * halfLife);
      expect(fading[week]! / whole).toBeCloseTo(2 ** (-(week - 10) / halfLife), 10);
    }
  });

  it('less is left of it, and of a firmly anchored one more', () => {
    const kits = (timeline: readonly TimelineEvent[], anchoring: number) =>
      pair({ interventions: [intervention('naloxone-in-community', { anchoring })], timeline, weeks: 60 })
        .arm;
    const funded = kits([], 0).of('kit-weeks');
    const loose = kits([ends], 0).of('kit-weeks');
    const firm = kits([ends], 1).of('kit-weeks');
    expect(z(loose, firm)).toBeLessThan(-3);
    expect(z(firm, funded)).toBeLessThan(-3);
  });

  it('nothing changes before that week, nor in an arm without it', () => {
    const interventions = [intervention('naloxone-in-community')];
    const early = (timeline: readonly TimelineEvent[]) =>
      pair({ interventions, timeline, weeks: 9 }).arm.digests;
    expect(early([ends])).toEqual(early([]));
    const base = (timeline: readonly TimelineEvent[]) =>
      pair({ timeline, weeks: 40, replicates: 5 }).base.digests;
    expect(base([ends])).toEqual(base([]));
  });

  it('a service in the community loses people and gains nobody else', () => {
    const campaign: Intervention = intervention('switch-campaign', { anchoring: 0 });
    const stop: TimelineEvent = { kind: 'funding-ends', week: 5, intervention: 'switch-campaign' };
    const run = (timeline: readonly TimelineEvent[]) =>
      pair({ interventions: [campaign], timeline, overrides: { 'overdose-hazard': 0.02 } }).arm;
    expect(z(run([stop]).of('nonfatal-overdoses'), run([]).of('nonfatal-overdoses'))).toBeGreaterThan(3);
  });
});

describe('when a post is vacated', () => {
  const vacated = (
    intervention: 'coordinator' | 'naloxone-in-community',
    share: number,
    end: number | null,
  ) => ({ kind: 'post-vacated', week: 10, end, intervention, share }) as const;

  it('the share that depends on it fades, and comes back when the post is filled', () => {
    const fading = reach([vacated('naloxone-in-community', 0.5, 50)], 0);
    const whole = fading[0]!;
    expect(fading[49]! / whole).toBeCloseTo(0.5 + 0.5 * 2 ** (-39 / 8), 10);
    expect(fading[50]).toBe(whole);
  });

  it('the share of people who have a coordinator in that post lose theirs over the weeks of notice', () => {
    // Nobody is assigned anew, leaves, or dies in these weeks but by the event.
    const overrides = {
      'coordinator-wait': 520,
      'return-to-prison': 0,
      admission: 0,
      'overdose-hazard': 0,
      'other-death': 0,
    };
    const interventions = [intervention('coordinator', { turnoverPerYear: 0 })];
    const { arm } = pair({ interventions, overrides, timeline: [vacated('coordinator', 0.5, null)] });
    const before = arm.weeks('with-coordinator', 9);
    const after = arm.weeks('with-coordinator', 23);
    expect(after / before).toBeGreaterThan(0.47);
    expect(after / before).toBeLessThan(0.55);
  });

  it('those who wait are assigned one more slowly until it is filled again', () => {
    const overrides = {
      'coordinator-at-exit': 0,
      'return-to-prison': 0,
      admission: 0,
      'good-notice-share': 0,
    };
    const waiting = (timeline: readonly TimelineEvent[]) => {
      const { arm } = pair({
        interventions: [intervention('coordinator', { turnoverPerYear: 0 })],
        overrides,
        timeline,
      });
      return { inWeek: (week: number) => arm.weeks('with-coordinator', week) };
    };
    const filled = waiting([]);
    const empty = waiting([{ ...vacated('coordinator', 0.7, null), week: 0 }]);
    expect(empty.inWeek(4) / filled.inWeek(4)).toBeLessThan(0.4);
    expect(empty.inWeek(4)).toBeGreaterThan(0);
  });

  it('posts vacated twice at the same time are the larger share, not more than there are', () => {
    const input = (timeline: readonly TimelineEvent[]) =>
      cohort({ weeks: 40, interventions: [intervention('coordinator')], timeline });
    const both = input([vacated('coordinator', 0.7, 30), vacated('coordinator', 0.6, null)]);
    const larger = input([vacated('coordinator', 0.7, 30)]);
    expect(vacatedLoss(both)).toEqual(vacatedLoss(larger));
    expect([...postsFilled(both).slice(8, 12)]).toEqual([1, 1, 1 - 0.7, 1 - 0.7]);
    expect([...postsFilled(both).slice(29, 32)]).toEqual([1 - 0.7, 1 - 0.6, 1 - 0.6]);
  });

  it('nothing happens in an arm without a coordinator scheme', () => {
    const run = (timeline: readonly TimelineEvent[]) => pair({ timeline, replicates: 5 }).base.digests;
    expect(run([vacated('coordinator', 0.7, null)])).toEqual(run([]));
  });
});
