import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import { Population } from '../../../engine/kernel/population.ts';
import { assembleWorld } from '../../../engine/model/assemble-world.ts';
import { caseFatality, isWitnessed } from '../../../engine/model/overdose/fatality.ts';
import {
  dimensions,
  KIT,
  kit,
  NETWORK,
  network,
  SETTING,
  setting,
  TALLIES,
  TALLY,
  USE,
  use,
} from '../../../engine/model/states.ts';
import { bereaveTies } from '../../../engine/model/ties/bereavement.ts';
import { exposureFactor } from '../../../engine/model/ties/exposure.ts';
import { takeSpentKits } from '../../../engine/model/ties/kits.ts';
import { STRANGER, witnessOf } from '../../../engine/model/ties/witness.ts';
import type { World } from '../../../engine/model/world.ts';
import { cohort, type Overrides } from '../../support/cohort.ts';

/**
 * Every overdose is seen, every kit at hand and used, nobody owns one but those who are given one
 * here; 113 is never called.
 */
const CERTAIN: Overrides = {
  'witnessed-private': 1,
  'witnessed-public': 1,
  'witnessed-network-shift': 0,
  'kit-ownership': 0,
  'kit-at-hand-private': 1,
  'kit-at-hand-public': 1,
  'kit-used-at-hand': 1,
  'ambulance-called-private': 0,
  'ambulance-called-public': 0,
  'tolerance-peak': 0,
  'ties-mean': 5,
  'relapse-exposure-ratio': 2,
  'bereavement-weeks': 3,
};
const WITHOUT_HELP = 0.0588;
const WITH_NALOXONE = 0.0085;

/**
 * Persons in the community who all know each other and have a network, in a week in which an
 * overdose of each would be seen.
 */
function friends(persons: number): World {
  const population = new Population(persons, 20, Object.values(dimensions), TALLIES.length);
  const world = assembleWorld(population, cohort({ size: persons, overrides: CERTAIN, ties: true }));
  for (let replicate = 0; ; replicate++) {
    population.reset(replicateKey(masterKey('friends'), replicate));
    for (let person = 0; person < persons; person++) {
      population.move(person, setting, SETTING.community);
      population.move(person, network, NETWORK.supportive);
    }
    world.ties!.reset();
    world.ties!.build();
    population.beginWeek(1);
    const everybody = Array.from({ length: persons }, (_, person) => person);
    const allTied = everybody.every((person) => world.ties!.count(person) === persons - 1);
    // The chance of being seen is at most 0.97.
    const allSeen = everybody.every((person) => [true, false].every((at) => isWitnessed(world, person, at)));
    if (allTied && allSeen) return world;
  }
}

describe('the witness of an overdose', () => {
  it('is one of the ties at hand, each now and then', () => {
    const world = friends(4);
    const found = new Set<number>();
    for (let week = 1; week <= 60; week++) {
      world.population.beginWeek(week);
      found.add(witnessOf(world, 0));
    }
    expect([...found].toSorted()).toEqual([1, 2, 3]);
  });

  it('is not a tie who is away or has no network', () => {
    const world = friends(3);
    world.population.move(1, setting, SETTING.prison);
    for (let week = 1; week <= 20; week++) {
      world.population.beginWeek(week);
      expect(witnessOf(world, 0)).toBe(2);
    }
    world.population.move(2, network, NETWORK.none);
    expect(witnessOf(world, 0)).toBe(STRANGER);
  });

  it('is a stranger for a person who has no network or is in an institution', () => {
    const world = friends(2);
    expect(witnessOf(world, 0)).toBe(1);
    world.population.move(0, network, NETWORK.none);
    expect(witnessOf(world, 0)).toBe(STRANGER);
    world.population.move(0, network, NETWORK['drug-using']);
    world.population.move(0, setting, SETTING.inpatient);
    expect(witnessOf(world, 0)).toBe(STRANGER);
  });
});

describe('the kit of the witness', () => {
  it('saves, once, and is gone in the next week', () => {
    const world = friends(2);
    const { population } = world;
    expect(caseFatality(world, 0)).toBe(WITHOUT_HELP);
    population.move(1, kit, KIT.yes);
    expect(caseFatality(world, 0)).toBe(WITH_NALOXONE);
    expect(population.tallies[TALLY['kits-used-by-tie']]).toBe(1);
    expect(population.tallies[TALLY['kits-used']]).toBe(1);
    // The state of the witness stays as it is within the week, but the kit is used.
    expect(population.state(1, kit)).toBe(KIT.yes);
    expect(caseFatality(world, 0)).toBe(WITHOUT_HELP);
    takeSpentKits(world);
    expect(population.state(1, kit)).toBe(KIT.no);
    expect(population.touched.has(1)).toBe(true);
  });

  it('does not serve its owner once it is used', () => {
    const world = friends(2);
    world.population.move(1, kit, KIT.yes);
    expect(caseFatality(world, 0)).toBe(WITH_NALOXONE);
    expect(caseFatality(world, 1)).toBe(WITHOUT_HELP);
    const unused = friends(2);
    unused.population.move(1, kit, KIT.yes);
    expect(caseFatality(unused, 1)).toBe(WITH_NALOXONE);
  });

  it('stays where it is when the person has one', () => {
    const world = friends(2);
    world.population.move(0, kit, KIT.yes);
    world.population.move(1, kit, KIT.yes);
    expect(caseFatality(world, 0)).toBe(WITH_NALOXONE);
    expect(world.population.state(0, kit)).toBe(KIT.no);
    expect(world.ties!.kitsSpent.size).toBe(0);
    expect(world.population.tallies[TALLY['kits-used-by-tie']]).toBe(0);
  });
});

describe('exposure', () => {
  it('is the share of the ties at hand who are in active use', () => {
    const world = friends(5);
    expect(exposureFactor.of(world, 0)).toBe(1);
    world.population.move(1, use, USE.active);
    expect(exposureFactor.of(world, 0)).toBe(1.25);
    world.population.move(2, setting, SETTING.prison);
    world.population.move(3, network, NETWORK.none);
    expect(exposureFactor.of(world, 0)).toBe(1.5);
    world.population.move(4, setting, SETTING.prison);
    expect(exposureFactor.of(world, 0)).toBe(2);
    world.population.move(0, network, NETWORK.none);
    expect(exposureFactor.of(world, 0)).toBe(1);
  });
});

describe('bereavement', () => {
  it('meets the ties at hand, for so many weeks after the death', () => {
    const world = friends(4);
    world.population.move(3, setting, SETTING.inpatient);
    bereaveTies(world, 0);
    const { bereaved } = world.ties!;
    expect([0, 1, 2, 3].map((person) => bereaved.has(person))).toEqual([false, true, true, false]);
    expect(world.population.tallies[TALLY['bereaved-ties']]).toBe(2);
  });
});
