import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { ModelRun } from '../../engine/model/index.ts';
import { fatalityInRoom, isSupervised } from '../../engine/model/interventions/consumption-room.ts';
import { overdose } from '../../engine/model/overdose/event.ts';
import { chainOf, fatalityOf, isAmbulanceCalled } from '../../engine/model/overdose/fatality.ts';
import { PURPOSE } from '../../engine/model/purposes.ts';
import { SETTING, setting, TALLY, USE, use } from '../../engine/model/states.ts';
import type { World } from '../../engine/model/world.ts';
import { cohort, intervention, type Overrides } from '../support/cohort.ts';

const WEEK = 60;
const SIZE = 400;

/** Persons of a cohort, all in the community and in active use, in week 60. */
function world(overrides: Overrides = {}, ties = false): World {
  const interventions = [intervention('consumption-room'), intervention('next-day-contact')];
  const run = new ModelRun(cohort({ size: SIZE, weeks: 80, overrides, interventions, ties }));
  run.run(replicateKey(masterKey('event'), 0));
  const { world } = run.simulation;
  const { population } = world;
  population.beginWeek(WEEK);
  for (let person = 0; person < SIZE; person++) {
    population.move(person, setting, SETTING.community);
    population.move(person, use, USE.active);
    world.lastOverdose[person] = 0;
    world.exitWeek[person] = WEEK - 100;
  }
  return world;
}

const count = ({ population }: World, id: keyof typeof TALLY): number => population.tallies[TALLY[id]]!;

/** What the tallies have more after a person's overdose. */
function firedFor(one: World, person: number, offset = 0) {
  const before = one.population.tallies.slice();
  overdose.fire(one, person, offset);
  return (id: keyof typeof TALLY): number => count(one, id) - before[TALLY[id]]!;
}

describe('an overdose', () => {
  it('can happen to who uses outside, and to anybody inside an institution', () => {
    const state = (where: number, what: number) => ({ of: (of: unknown) => (of === setting ? where : what) });
    expect(overdose.when(state(SETTING.community, USE.active) as never)).toBe(true);
    expect(overdose.when(state(SETTING.community, USE.abstinent) as never)).toBe(false);
    expect(overdose.when(state(SETTING.prison, USE.abstinent) as never)).toBe(true);
    expect(overdose.when(state(SETTING['dead-overdose'], USE.active) as never)).toBe(false);
    expect(overdose.width).toBe(128);
  });

  it('kills by the chain, or by the room, and is counted so; a survivor is at a raised hazard', () => {
    const one = world({
      'fatality-without-help': 0.6,
      'consumption-room-share': 0.5,
      'consumption-room-fatality': 0.3,
    });
    const { population, rates } = one;
    const seen = { deaths: 0, supervised: 0, ambulances: 0, stops: 0 };
    for (let person = 0; person < SIZE; person++) {
      const supervised = isSupervised(one, person);
      const fatality = supervised ? fatalityInRoom(one) : fatalityOf(rates.p, chainOf(one, person));
      const dies = population.uniform(person, PURPOSE.survival) < fatality;
      const ambulance = !supervised && isAmbulanceCalled(one, person);
      const stops =
        population.uniform(person, PURPOSE.stopAfterOverdose) < rates.p['stop-use-after-overdose'];
      const more = firedFor(one, person);
      expect(more('supervised-overdoses')).toBe(supervised ? 1 : 0);
      expect(more('overdose-deaths')).toBe(dies ? 1 : 0);
      expect(more('nonfatal-overdoses')).toBe(dies ? 0 : 1);
      expect(population.state(person, setting)).toBe(dies ? SETTING['dead-overdose'] : SETTING.community);
      expect(one.lastOverdose[person]).toBe(dies ? 0 : WEEK);
      expect(more('ambulance-attended')).toBe(!dies && ambulance ? 1 : 0);
      if (!dies) expect(population.state(person, use)).toBe(stops ? USE.abstinent : USE.active);
      if (!dies && stops) expect(one.deficitSince[person]).toBe(WEEK);
      seen.deaths += Number(dies);
      seen.supervised += Number(supervised);
      seen.ambulances += Number(!dies && ambulance);
      seen.stops += Number(!dies && stops);
    }
    for (const [name, times] of Object.entries(seen)) expect(times, name).toBeGreaterThan(5);
  });

  it('of who does not use leaves them as they are', () => {
    const one = world({ 'fatality-without-help': 0, 'stop-use-after-overdose': 1 });
    one.population.move(0, setting, SETTING.prison);
    one.population.move(0, use, USE.abstinent);
    const since = one.deficitSince[0];
    firedFor(one, 0);
    expect(one.population.state(0, use)).toBe(USE.abstinent);
    expect(one.deficitSince[0]).toBe(since);
  });

  it('is not fatal, and stops nobody, at the very number of its probability', () => {
    const first = world();
    const u = (person: number, purpose: number) => first.population.uniform(person, purpose);
    const alone = (overrides: Overrides) =>
      world({
        'tolerance-peak': 0,
        'consumption-room-share': 0,
        'witnessed-private': 0,
        'witnessed-public': 0,
        'witnessed-network-shift': 0,
        'unwitnessed-fatality-ratio': 1,
        ...overrides,
      });
    const survives = alone({ 'fatality-without-help': u(3, PURPOSE.survival) });
    expect(firedFor(survives, 3)('overdose-deaths')).toBe(0);
    const goesOn = alone({
      'fatality-without-help': 0,
      'stop-use-after-overdose': u(3, PURPOSE.stopAfterOverdose),
    });
    firedFor(goesOn, 3);
    expect(goesOn.population.state(3, use)).toBe(USE.active);
  });

  it.each([
    [0, null],
    [1, 'overdose-deaths-exit-week-1'],
    [2, 'overdose-deaths-exit-week-2'],
    [3, 'overdose-deaths-exit-weeks-3-4'],
    [4, 'overdose-deaths-exit-weeks-3-4'],
    [5, 'overdose-deaths-exit-weeks-5-26'],
    [26, 'overdose-deaths-exit-weeks-5-26'],
    [27, null],
  ] as const)('that is fatal %i weeks after an exit is counted as %s', (weeks, id) => {
    const all = [
      'overdose-deaths-exit-week-1',
      'overdose-deaths-exit-week-2',
      'overdose-deaths-exit-weeks-3-4',
      'overdose-deaths-exit-weeks-5-26',
    ] as const;
    for (const where of [SETTING.community, SETTING.prison]) {
      const one = world({
        'fatality-without-help': 1,
        'unwitnessed-fatality-ratio': 1,
        'witnessed-private': 0,
        'witnessed-public': 0,
        'witnessed-network-shift': 0,
        'consumption-room-share': 0,
      });
      one.exitWeek[7] = WEEK - weeks;
      one.population.move(7, setting, where);
      const more = firedFor(one, 7);
      expect(more('overdose-deaths')).toBe(1);
      for (const tally of all)
        expect(more(tally), tally).toBe(tally === id && where === SETTING.community ? 1 : 0);
    }
  });

  it('is told to who watches, before it happens and after it', () => {
    const one = world({ 'fatality-without-help': 1 });
    const told: unknown[] = [];
    const deaths = () => count(one, 'overdose-deaths') + count(one, 'nonfatal-overdoses');
    const before = deaths();
    one.watcher.listen({
      beforeOverdoses: () => told.push('overdoses'),
      beforeOverdose: (person, offset) => told.push(['before', person, offset, deaths() - before]),
      beforeOtherDeath: () => told.push('other'),
      afterEvent: () => told.push(['after', deaths() - before]),
    });
    overdose.fire(one, 5, 123);
    expect(told).toEqual([
      ['before', 5, 123, 0],
      ['after', 1],
    ]);
  });

  it('tells nobody where nobody watches', () => {
    const one = world();
    let told = 0;
    one.watcher.listen({
      beforeOverdoses: () => told++,
      beforeOverdose: () => told++,
      beforeOtherDeath: () => told++,
      afterEvent: () => told++,
    });
    one.watcher.isOn = false;
    overdose.fire(one, 5, 0);
    expect(told).toBe(0);
  });
});
