import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import type { OutcomeId } from '../../../engine/model/index.ts';
import { z } from '../../support/arms.ts';
import { cohort, runCohort } from '../../support/cohort.ts';
import {
  REPLICATES,
  results,
  runTown,
  SCARCE,
  type SomeServices,
  shift,
  town,
  waitingIn,
  watch,
} from './town.ts';

/**
 * How far an outcome moves when one part of scarce services changes, in standard errors of the
 * paired difference.
 */
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
          const waiting = own.posts === null ? new Map<number, number>() : waitingIn(own.posts.queue);
          for (let person = 0; person < world.population.size; person++) {
            const joined = waiting.get(person);
            if (joined !== undefined) {
              if (world.weeksOut(person) <= 4) since.set(person, joined);
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
