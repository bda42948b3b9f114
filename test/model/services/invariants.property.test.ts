import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replicateKey } from '../../../engine/kernel/index.ts';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  type ModelInput,
  type TimelineEvent,
} from '../../../engine/model/index.ts';
import { onSimulationClock } from '../../../engine/model/municipality/clock.ts';
import { municipalityModel } from '../../../engine/model/municipality/model.ts';
import { slotsFor } from '../../../engine/model/municipality/slots.ts';
import type { Homes } from '../../../engine/model/services/homes.ts';
import type { Service } from '../../../engine/model/services/service.ts';
import type { Services } from '../../../engine/model/services/services.ts';
import {
  ACTIVITY,
  activity,
  COORDINATOR,
  coordinator,
  HOUSING,
  housing,
  LAR,
  lar,
  SETTING,
  setting,
} from '../../../engine/model/states.ts';
import type { World } from '../../../engine/model/world.ts';
import { kernelRun } from '../../support/courses.ts';
import { referenceRun } from '../../support/reference.ts';
import { MASTER, servicesOf, town, waitingIn, watch } from './town.ts';

const WEEKS = 50;
const few = fc.nat(6);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
const rate = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

const services = fc.record({
  order: fc.constantFrom('arrival' as const, 'exits-first' as const),
  coordinator: fc.record({ posts: orNull(rate), caseload: fc.constantFrom(8, 15, 30) }),
  lar: fc.record({ places: orNull(fc.integer({ min: 20, max: 50 })), intakePerWeek: orNull(rate) }),
  housing: fc.record({ homes: orNull(few), temporary: orNull(fc.nat(20)), staffed: few, housingFirst: few }),
  activity: fc.record({ places: orNull(few), ips: few }),
  fact: fc.record({ places: few }),
  bereaved: fc.record({ hoursPerWeek: orNull(rate) }),
  nextDay: fc.record({ visitsPerWeek: rate }),
  naloxone: fc.record({ kitsPerWeek: orNull(rate) }),
});

const interventions: fc.Arbitrary<Intervention[]> = fc
  .subarray([...INTERVENTION_KINDS], { maxLength: 5 })
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind) =>
        fc
          .record({
            start: fc.nat(20),
            capacityPerYear: orNull(fc.nat(30)),
            end: orNull(fc.integer({ min: 25, max: 45 })),
          })
          .map((fields): Intervention => withPosts({ ...INTERVENTION_DEFAULTS[kind], ...fields })),
      ),
    ),
  );

const withPosts = (one: Intervention): Intervention =>
  one.kind === 'coordinator' ? { ...one, posts: 1, caseload: 10 } : one;

const timeline = fc.subarray<TimelineEvent>([
  { kind: 'post-vacated', week: 15, end: 30, intervention: 'coordinator', share: 0.5 },
  { kind: 'funding-ends', week: 20, intervention: 'coordinator' },
]);

const input: fc.Arbitrary<ModelInput> = fc
  .record({ services, interventions, timeline, ties: fc.boolean() })
  .map((options) => town({ ...options, size: 90, burnIn: 20, weeks: WEEKS }));

const everybody = (world: World) => Array.from({ length: world.population.size }, (_, person) => person);

/**
 * Nobody new is taken on where there is no room; places that were cut are given up as they fall
 * free.
 */
function faultsOfRoom(world: World, own: Services, usedBefore: Map<Service, number>): string[] {
  const faults = own.queues.flatMap((service, k) => {
    const used = service.used();
    const most = Math.max(service.capacity(), usedBefore.get(service) ?? used);
    usedBefore.set(service, used);
    return used > most ? [`service ${k} has ${used} of ${most} places taken`] : [];
  });
  const temporary = world.population.occupancy[housing.offset + HOUSING.temporary]!;
  return temporary > own.temporaryPlaces ? [...faults, 'too many in temporary accommodation'] : faults;
}

/** Who waits for a service is not served by it, and is somebody whom it is for. */
function faultsOfPerson(world: World, own: Services, person: number): string[] {
  const { population } = world;
  const here = population.state(person, setting) <= SETTING.community;
  const outside = population.state(person, setting) === SETTING.community;
  const faults: string[] = [];
  const demand = (good: boolean, fault: string) => {
    if (!good) faults.push(`${fault}: person ${person} in week ${world.week}`);
  };
  const waits = own.queues.some(({ queue }) => queue.has(person));
  demand(here || !waits, 'waits, and is dead or gone');
  if (own.posts !== null) {
    const waiting = population.state(person, coordinator) === COORDINATOR.waiting;
    demand(
      queueOf(own.posts).has(person) === waiting,
      'waits for a coordinator without standing in the queue',
    );
  }
  if (own.lar !== null) {
    const waiting = population.state(person, lar) === LAR.waiting;
    demand(queueOf(own.lar).has(person) === waiting, 'waits for LAR without standing in the queue');
    demand(outside || !waiting, 'waits for LAR in an institution');
  }
  if (own.activity !== null && queueOf(own.activity).has(person)) {
    demand(
      outside && population.state(person, activity) === ACTIVITY.none,
      'waits for an activity and has one',
    );
  }
  for (const team of [own.fact, own.ips]) {
    if (team === null || !team.follows(person)) continue;
    demand(here && !queueOf(team).has(person), 'is followed, and waits or is gone');
  }
  demand(outside || !own.ips?.follows(person), 'has an IPS place in an institution');
  const home = outside ? population.state(person, housing) : world.heldHousing(person);
  const stocks = [own.homes, own.staffed].filter((stock): stock is Homes => stock !== null);
  const held = stocks.filter((stock) => stock.isTenant(person));
  demand(held.length <= 1, 'has two homes');
  demand(held.length === 0 || home === HOUSING.suitable, 'holds a home and lives elsewhere');
  const waitsForHome = stocks.some((stock) => queueOf(stock).has(person));
  demand(
    !waitsForHome || home === HOUSING.temporary || home === HOUSING.homeless,
    'waits for a home and has one',
  );
  return faults;
}

const queueOf = (service: { readonly record: unknown }) => (service as Service).queue;

/**
 * Whoever came is served, has left or waits; and the person-weeks in the queue are the sum of
 * everybody's wait (Little's law, exactly).
 */
function expectBalance(world: World, own: Services): void {
  for (const { queue, record } of own.queues) {
    const total = (field: Parameters<typeof record.total>[0]) => record.total(field, 0);
    expect(total('requests')).toBe(total('served') + total('declined') + total('left') + queue.size);
    let waitsSoFar = 0;
    for (const since of waitingIn(queue).values()) waitsSoFar += world.week - since + 1;
    expect(waitingIn(queue).size).toBe(queue.size);
    expect(total('queue')).toBe(total('waited') + total('waitedInVain') + waitsSoFar);
  }
}

describe('services of a municipality', { timeout: 120_000 }, () => {
  it('never hold more than their places, and nobody in two places', () => {
    let served = 0;
    fc.assert(
      fc.property(input, fc.nat(1000), (arm, k) => {
        const usedBefore = new Map<Service, number>();
        const faults: string[] = [];
        const world = watch(arm, replicateKey(MASTER, k), (seen, own) => {
          if (seen.week === 1) usedBefore.clear();
          faults.push(...faultsOfRoom(seen, own, usedBefore));
          for (const person of everybody(seen)) faults.push(...faultsOfPerson(seen, own, person));
        });
        expect(faults).toEqual([]);
        const own = servicesOf(world);
        expectBalance(world, own);
        served += own.queues.reduce((sum, { record }) => sum + record.total('served', 0), 0);
      }),
      { numRuns: 25, seed: 3 },
    );
    expect(served).toBeGreaterThan(100);
  });

  it('take the course of the reference simulator', () => {
    fc.assert(
      fc.property(input, fc.nat(1000), (arm, k) => {
        const clocked = onSimulationClock(arm);
        const size = slotsFor(clocked);
        const key = replicateKey(MASTER, k);
        const course = kernelRun(municipalityModel(clocked), size, clocked.weeks, key);
        expect(course).toEqual(referenceRun(municipalityModel(clocked), size, clocked.weeks, key));
      }),
      { numRuns: 8, seed: 4 },
    );
  });
});
