import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import type { OutcomeId } from '../../../engine/model/index.ts';
import { z } from '../../support/arms.ts';
import { cohort, intervention, runCohort } from '../../support/cohort.ts';
import {
  MASTER,
  runTown,
  SCARCE,
  type SomeServices,
  servicesOf,
  type TownOptions,
  town,
  watch,
} from './town.ts';

const REPLICATES = 16;

type Result = ReturnType<typeof runTown>;
const known = new Map<string, Result>();

/** Replicates of an arm, run once and kept. */
function results(options: TownOptions): Result {
  const name = JSON.stringify(options);
  const result = known.get(name) ?? runTown(town(options), REPLICATES);
  known.set(name, result);
  return result;
}

/** Paired difference in standard errors, over the replicates in which both values are defined. */
function shift(arm: Result, base: Result, id: OutcomeId): number {
  const [ours, theirs] = [arm.of(id), base.of(id)];
  const both = ours.flatMap((value, k) => (Number.isNaN(value + theirs[k]!) ? [] : [k]));
  expect(both.length).toBeGreaterThan(REPLICATES / 2);
  return z(
    both.map((k) => ours[k]!),
    both.map((k) => theirs[k]!),
  );
}

/** How far an outcome moves when one part of scarce services changes, in standard errors of the paired difference. */
function moves(change: SomeServices, ids: readonly OutcomeId[], scarce: SomeServices = SCARCE): number[] {
  const base = results({ services: scarce });
  const arm = results({ services: { ...scarce, ...change } });
  return ids.map((id) => shift(arm, base, id));
}

describe('more of a service', () => {
  it('posts: more people with a coordinator, a shorter queue', () => {
    const [weeks, queue, wait] = moves({ coordinator: { posts: 2, caseload: 15 } }, [
      'weeks-without-coordinator',
      'coordinator-queue',
      'coordinator-wait-weeks',
    ]);
    expect(weeks).toBeLessThan(-3);
    expect(queue).toBeLessThan(-3);
    expect(wait).toBeLessThan(-3);
  });

  it('a smaller caseload on the same posts: fewer people followed', () => {
    const [weeks, caseload] = moves({ coordinator: { posts: 0.6, caseload: 10 } }, [
      'weeks-without-coordinator',
      'caseload',
    ]);
    expect(weeks).toBeGreaterThan(3);
    expect(caseload).toBeLessThan(-3);
  });

  it('LAR intake: more in LAR, a shorter wait, a greater share served', () => {
    const [weeks, wait, share] = moves({ lar: { places: null, intakePerWeek: 2 } }, [
      'lar-weeks',
      'lar-wait-weeks',
      'lar-served-share',
    ]);
    expect(weeks).toBeGreaterThan(3);
    expect(wait).toBeLessThan(-2);
    expect(share).toBeGreaterThan(3);
  });

  it('homes: more weeks in an own home, a shorter queue', () => {
    const [weeks, queue] = moves({ housing: { ...SCARCE.housing, homes: 30 } }, [
      'own-home-weeks',
      'housing-queue',
    ]);
    expect(weeks).toBeGreaterThan(3);
    expect(queue).toBeLessThan(-3);
  });

  it('Housing First places and staffed housing: more weeks in an own home', () => {
    expect(
      moves({ housing: { ...SCARCE.housing, housingFirst: 12 } }, ['own-home-weeks'])[0],
    ).toBeGreaterThan(3);
    expect(moves({ housing: { ...SCARCE.housing, staffed: 12 } }, ['own-home-weeks'])[0]).toBeGreaterThan(2);
  });

  it('temporary places: fewer weeks without a home', () => {
    expect(moves({ housing: { ...SCARCE.housing, temporary: 40 } }, ['homeless-weeks'])[0]).toBeLessThan(-3);
  });

  it('activity places, and IPS places: more weeks in activity', () => {
    expect(moves({ activity: { places: 25, ips: 4 } }, ['activity-weeks'])[0]).toBeGreaterThan(3);
    expect(
      moves({ activity: { places: null, ips: 60 } }, ['activity-weeks'], { activity: { places: null } })[0],
    ).toBeGreaterThan(2);
  });

  it('FACT places, and a drop-in: contact comes sooner', () => {
    expect(moves({ fact: { places: 60 } }, ['days-to-first-contact'])[0]).toBeLessThan(-2);
    expect(moves({ dropIn: { hoursPerWeek: 40 } }, ['days-to-first-contact'])[0]).toBeLessThan(-2);
  });

  it('consumption room hours and places: more supervised overdoses', () => {
    const overrides = { 'consumption-room-share': 0.5 };
    const supervised = (hoursPerWeek: number, places: number) =>
      results({ overrides, services: { consumptionRoom: { hoursPerWeek, places } } }).of(
        'supervised-overdoses',
      );
    expect(supervised(0, 5).every((count) => count === 0)).toBe(true);
    expect(z(supervised(40, 30), supervised(10, 30))).toBeGreaterThan(3);
    expect(z(supervised(40, 30), supervised(40, 1))).toBeGreaterThan(3);
  });

  it('next-day visits: more contacts, never more than visits', () => {
    const visits = (visitsPerWeek: number) =>
      results({ services: { nextDay: { visitsPerWeek } } }).of('next-day-contacts');
    expect(visits(0).every((count) => count === 0)).toBe(true);
    const few = visits(0.1);
    expect(few.every((count) => count <= 0.1 * 104 + 1)).toBe(true);
    expect(z(visits(5), few)).toBeGreaterThan(3);
  });

  it('naloxone points and kits: more kits, never more than there are', () => {
    const kits = (naloxone: SomeServices['naloxone']) => results({ services: { naloxone: naloxone ?? {} } });
    const scarce = kits({ kitsPerWeek: 0.5 });
    expect(scarce.of('kits-handed-out').every((count) => count <= 0.5 * 104 + 1)).toBe(true);
    const usual = kits({});
    expect(z(usual.of('kit-weeks'), scarce.of('kit-weeks'))).toBeGreaterThan(3);
    const points = kits({ points: 2, hoursPerWeek: 40 });
    expect(z(points.of('kit-weeks'), usual.of('kit-weeks'))).toBeGreaterThan(3);
  });
});

describe('follow-up of the bereaved with few hours', () => {
  it('makes them wait, and changes nobody’s risk', () => {
    const services = (hoursPerWeek: number | null) => ({ bereaved: { hoursPerWeek } });
    const overrides = { 'overdose-hazard': 0.02, 'bereaved-followed-usual': 1 };
    const all = results({ overrides, services: services(null) });
    const few = results({ overrides, services: services(0.5) });
    expect(few.of('overdose-deaths')).toEqual(all.of('overdose-deaths'));
    expect(few.of('nonfatal-overdoses')).toEqual(all.of('nonfatal-overdoses'));
    expect(few.sum('bereaved-persons')).toBe(all.sum('bereaved-persons'));
    expect(few.sum('bereaved-followed-up')).toBeLessThan(all.sum('bereaved-followed-up'));
    const waits = few.of('bereaved-wait-weeks').filter((weeks) => !Number.isNaN(weeks));
    expect(waits.length).toBeGreaterThan(REPLICATES / 2);
    expect(waits.reduce((a, b) => a + b, 0) / waits.length).toBeGreaterThan(4);
  });
});

describe('services without a limit', () => {
  it('do what services with far too many places do', () => {
    // An eviction bars people from municipal homes alone.
    const overrides = { 'barred-weeks': 0 };
    const plenty: SomeServices = {
      housing: { homes: 10_000, temporary: 10_000 },
      activity: { places: 10_000 },
    };
    const unlimited = runTown(town({ overrides }), 5);
    expect(runTown(town({ overrides, services: plenty }), 5).digests).toEqual(unlimited.digests);
    expect(unlimited.of('housing-queue').every(Number.isNaN)).toBe(true);
  });

  it('are those of the release cohort, where nobody stands in a queue', () => {
    const result = runCohort(cohort({ size: 100, weeks: 10 }), 2);
    for (const id of ['coordinator-queue', 'lar-wait-weeks', 'caseload', 'waiting-weeks'] as const) {
      expect(result.of(id).every(Number.isNaN)).toBe(true);
    }
  });
});

describe('order', () => {
  it('exits first: people just out of an institution wait less for a coordinator', () => {
    const mean = (order: 'arrival' | 'exits-first') => {
      let waited = 0;
      let served = 0;
      const master = masterKey('order');
      for (let k = 0; k < 20; k++) {
        const services = { ...SCARCE, order } as const;
        const overrides = { 'coordinator-turnover': 1 };
        const since = new Map<number, number>();
        watch(town({ services, overrides }), replicateKey(master, k), (world, own) => {
          const queue = own.posts?.queue;
          for (let person = 0; person < world.population.size; person++) {
            if (queue?.has(person)) {
              if (world.weeksOut(person) <= 4) since.set(person, queue.since(person));
            } else if (since.has(person)) {
              waited += world.week - (since.get(person) ?? 0);
              served++;
              since.delete(person);
            }
          }
        });
      }
      return waited / served;
    };
    expect(mean('exits-first')).toBeLessThan(0.8 * mean('arrival'));
  });
});

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
