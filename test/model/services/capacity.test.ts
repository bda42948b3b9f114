import { describe, expect, it } from 'vitest';
import { replicateKey } from '../../../engine/kernel/index.ts';
import { z } from '../../support/arms.ts';
import { intervention } from '../../support/cohort.ts';
import {
  MASTER,
  REPLICATES,
  results,
  runTown,
  SCARCE,
  type SomeServices,
  servicesOf,
  town,
  watch,
} from './town.ts';

describe('interventions with a capacity', () => {
  it('take on as many persons a year as they have capacity for', () => {
    for (const perYear of [5, 15]) {
      const scheme = intervention('naloxone-at-exit', { capacityPerYear: perYear });
      const kits = runTown(
        town({ interventions: [scheme], overrides: { 'no-notice-share': 0 } }),
        REPLICATES,
      );
      const reached = kits.sum('persons-reached') / REPLICATES;
      expect(reached).toBeLessThanOrEqual(2 * perYear + 1);
      expect(reached).toBeGreaterThan(perYear);
    }
  });

  it('add posts: as far as they go, until the money ends', () => {
    const services: SomeServices = { coordinator: { posts: 0.2, caseload: 15 } };
    const scheme = intervention('coordinator', { posts: 1, caseload: 15, weeksHeld: 260, anchoring: 0 });
    const base = results({ services }).of('weeks-without-coordinator');
    const arm = results({ services, interventions: [scheme] }).of('weeks-without-coordinator');
    const ends = [{ kind: 'funding-ends', week: 20, intervention: 'coordinator' }] as const;
    const half = results({ services, interventions: [scheme], timeline: ends });
    expect(z(arm, base)).toBeLessThan(-3);
    expect(z(half.of('weeks-without-coordinator'), arm)).toBeGreaterThan(3);
    expect(z(half.of('weeks-without-coordinator'), base)).toBeLessThan(-3);
  });

  it('add places and intake from the week in which they start, and not before', () => {
    const interventions = [
      intervention('coordinator', { posts: 2, start: 30 }),
      intervention('lar-intake-capacity', { capacityPerYear: 50, start: 30 }),
    ];
    const rows = (arm: readonly ReturnType<typeof intervention>[]) => {
      const weeks: number[][] = [];
      watch(town({ services: SCARCE, interventions: arm }), replicateKey(MASTER, 1), (world, own) => {
        const counts = own.queues.flatMap(({ queue, record }) => [queue.size, record.in(world.week, 'used')]);
        weeks.push([...counts, ...world.population.occupancy]);
      });
      return weeks;
    };
    const before = 60 + 29;
    const [base, arm] = [rows([]), rows(interventions)];
    expect(arm.slice(0, before)).toEqual(base.slice(0, before));
    expect(arm.slice(before)).not.toEqual(base.slice(before));
  });
});

describe('a vacated post', () => {
  it('takes the coordinator from people in the arm’s posts only, and returns them to the queue', () => {
    const services: SomeServices = { coordinator: { posts: 1, caseload: 15 } };
    const scheme = intervention('coordinator', { posts: 1, caseload: 15 });
    const timeline = [
      { kind: 'post-vacated', week: 26, end: 60, intervention: 'coordinator', share: 0.7 },
    ] as const;
    const kept = results({ services, interventions: [scheme] });
    const lost = results({ services, interventions: [scheme], timeline });
    expect(z(lost.of('weeks-without-coordinator'), kept.of('weeks-without-coordinator'))).toBeGreaterThan(3);
    expect(z(lost.of('coordinator-queue'), kept.of('coordinator-queue'))).toBeGreaterThan(3);
    // Without a scheme nothing is vacated.
    const none = runTown(town({ services }), 3);
    expect(runTown(town({ services, timeline }), 3).digests).toEqual(none.digests);
  });
});

describe('under neutral assumptions', () => {
  it('nobody gives up waiting, and a drop-in adds nothing', () => {
    const options = { assumptions: 'neutral' as const };
    const without = runTown(town(options), 4);
    expect(runTown(town({ ...options, services: { dropIn: { hoursPerWeek: 40 } } }), 4).digests).toEqual(
      without.digests,
    );
    const world = watch(town({ ...options, services: SCARCE }), replicateKey(MASTER, 0), () => {});
    expect(world.rates.queueLeave).toBe(0);
    expect(servicesOf(world).posts?.record.total('served', 0)).toBeGreaterThan(0);
  });
});
