import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { ModelRun, parameterValues } from '../../engine/model/index.ts';
import { communityOwnership } from '../../engine/model/interventions/naloxone-in-community.ts';
import {
  type Chain,
  caseFatality,
  chainOf,
  fatalityOf,
  isAmbulanceCalled,
  isNaloxoneUsed,
  isPrivate,
  isWitnessed,
} from '../../engine/model/overdose/fatality.ts';
import { PURPOSE } from '../../engine/model/purposes.ts';
import {
  HOUSING,
  housing,
  KIT,
  kit,
  NETWORK,
  network,
  SETTING,
  setting,
  TALLY,
} from '../../engine/model/states.ts';
import { holdsKit } from '../../engine/model/ties/kits.ts';
import { STRANGER, witnessOf } from '../../engine/model/ties/witness.ts';
import { TRAIT } from '../../engine/model/world.ts';
import { cohort, intervention, type Overrides } from '../support/cohort.ts';

const P = parameterValues();
const CHAIN: Chain = {
  witnessed: true,
  called: false,
  ownKit: false,
  theirKit: false,
  used: false,
  tolerance: 1,
};

/** Persons of a cohort after some weeks, with different luck each. */
function worldWith(overrides: Overrides = {}, size = 400) {
  const run = new ModelRun(cohort({ size, weeks: 5, overrides }));
  run.run(replicateKey(masterKey('chain'), 0));
  return run.simulation.world;
}

const everyone = (size = 400) => Array.from({ length: size }, (_, person) => person);

describe('the probability that an overdose is fatal', () => {
  const alone = P['fatality-without-help'];

  it('follows the chain link by link', () => {
    expect(fatalityOf(P, CHAIN)).toBe(alone);
    expect(fatalityOf(P, { ...CHAIN, called: true })).toBeCloseTo(alone * P['ambulance-fatality-ratio'], 15);
    const odd = { ...P, 'unwitnessed-fatality-ratio': 1.5 };
    expect(fatalityOf(odd, { ...CHAIN, witnessed: false, called: true })).toBeCloseTo(alone * 1.5, 15);
    for (const kits of [{ ownKit: true }, { theirKit: true }])
      expect(fatalityOf(P, { ...CHAIN, ...kits, used: true })).toBe(P['fatality-with-naloxone']);
    expect(fatalityOf(P, { ...CHAIN, ownKit: true })).toBe(alone);
  });

  it('is not made higher by naloxone, and never above 1', () => {
    const worse = { ...P, 'fatality-with-naloxone': 0.9 };
    expect(fatalityOf(worse, { ...CHAIN, ownKit: true, used: true })).toBe(alone);
    expect(fatalityOf(P, { ...CHAIN, tolerance: 1.5 })).toBeCloseTo(1.5 * alone, 15);
    expect(fatalityOf(P, { ...CHAIN, tolerance: 1000 })).toBe(1);
  });
});

describe('naloxone is used', () => {
  it('where somebody is there, a kit is at hand, and it is used', () => {
    const yes = { ...CHAIN, ownKit: true, used: true };
    expect(isNaloxoneUsed(yes)).toBe(true);
    expect(isNaloxoneUsed({ ...yes, ownKit: false, theirKit: true })).toBe(true);
    expect(isNaloxoneUsed({ ...yes, theirKit: true })).toBe(true);
    expect(isNaloxoneUsed({ ...yes, witnessed: false })).toBe(false);
    expect(isNaloxoneUsed({ ...yes, ownKit: false })).toBe(false);
    expect(isNaloxoneUsed({ ...yes, used: false })).toBe(false);
  });
});

describe('the links', () => {
  it('a private place: more often with an own home, less often without any', () => {
    const overrides = { 'private-share': 0.5, 'private-shift-own-home': 0.2, 'private-shift-homeless': -0.3 };
    const world = worldWith(overrides);
    const { population } = world;
    const shares: Readonly<Record<string, number>> = { suitable: 0.7, exposed: 0.7, homeless: 0.2 };
    for (const [name, state] of Object.entries(HOUSING)) {
      for (const person of everyone()) {
        population.move(person, housing, state);
        const share = shares[name] ?? 0.5;
        expect(isPrivate(world, person), name).toBe(population.uniform(person, PURPOSE.place) < share);
      }
    }
  });

  it('a witness: by place, more with a network, never more than 97 %', () => {
    const overrides = {
      'witnessed-private': 0.4,
      'witnessed-public': 0.9,
      'witnessed-network-shift': 0.3,
    };
    const world = worldWith(overrides);
    const { population } = world;
    for (const person of everyone()) {
      const u = population.uniform(person, PURPOSE.witnessed);
      for (const [name, state] of Object.entries(NETWORK)) {
        population.move(person, network, state);
        const lonely = state === NETWORK.none;
        expect(isWitnessed(world, person, true), name).toBe(u < (lonely ? 0.4 - 0.3 : 0.4 + 0.3));
        expect(isWitnessed(world, person, false), name).toBe(u < (lonely ? 0.9 - 0.3 : 0.97));
      }
    }
    const never = worldWith({ 'witnessed-private': 0.1, 'witnessed-network-shift': 0.3 });
    for (const person of everyone()) {
      never.population.move(person, network, NETWORK.none);
      expect(isWitnessed(never, person, true)).toBe(false);
    }
  });

  it('a call for an ambulance, by place, if somebody is there', () => {
    const world = worldWith({ 'ambulance-called-private': 0.3, 'ambulance-called-public': 0.8 });
    for (const person of everyone()) {
      const inPrivate = isPrivate(world, person);
      const called = world.population.uniform(person, PURPOSE.ambulance) < (inPrivate ? 0.3 : 0.8);
      expect(chainOf(world, person).called).toBe(called);
      expect(isAmbulanceCalled(world, person)).toBe(called && isWitnessed(world, person, inPrivate));
    }
  });

  it('kits: at hand by place and never inside an institution; the card makes them used more often', () => {
    const overrides = {
      'kit-at-hand-private': 0.7,
      'kit-at-hand-public': 0.4,
      'kit-used-at-hand': 0.5,
      'overdose-card-use-gain': 0.25,
    };
    const world = worldWith(overrides);
    const { population } = world;
    for (const person of everyone()) {
      const atHand = isPrivate(world, person) ? 0.7 : 0.4;
      population.move(person, setting, SETTING.community);
      population.move(person, kit, KIT.yes);
      const own = population.uniform(person, PURPOSE.ownKitAtHand) < atHand;
      expect(chainOf(world, person).ownKit).toBe(own);
      const card = world.has(person, TRAIT.overdoseCard) ? 0.25 : 0;
      expect(chainOf(world, person).used).toBe(population.uniform(person, PURPOSE.kitUsed) < 0.5 + card);
      population.move(person, kit, KIT.no);
      expect(chainOf(world, person).ownKit).toBe(false);
      population.move(person, kit, KIT.yes);
      population.move(person, setting, SETTING.prison);
      expect(chainOf(world, person)).toMatchObject({ ownKit: false, theirKit: false });
    }
  });

  it('a kit that is used is gone and is counted, one that is not used stays', () => {
    const world = worldWith({ 'kit-used-at-hand': 0.6, 'kit-at-hand-private': 0.9 });
    const { population } = world;
    let used = 0;
    for (const person of everyone()) {
      population.move(person, setting, SETTING.community);
      population.move(person, kit, KIT.yes);
      const chain = chainOf(world, person);
      const before = population.tallies[TALLY['kits-used']]!;
      expect(caseFatality(world, person)).toBe(fatalityOf(world.rates.p, chain));
      const spent = isNaloxoneUsed(chain);
      expect(population.tallies[TALLY['kits-used']]! - before).toBe(spent ? 1 : 0);
      expect(population.state(person, kit)).toBe(spent && chain.ownKit ? KIT.no : KIT.yes);
      if (spent) used++;
    }
    expect(used).toBeGreaterThan(20);
    expect(population.tallies[TALLY['kits-used-by-tie']]).toBe(0);
  });

  it('none holds at the very number of its probability', () => {
    const first = worldWith({}, 20);
    const u = (purpose: number) => first.population.uniform(4, purpose);
    const shifts = {
      'private-shift-own-home': 0,
      'private-shift-homeless': 0,
      'witnessed-network-shift': 0,
      'overdose-card-use-gain': 0,
    };
    const at = (overrides: Overrides) => {
      const world = worldWith({ ...shifts, ...overrides }, 20);
      world.population.move(4, setting, SETTING.community);
      world.population.move(4, kit, KIT.yes);
      return world;
    };
    const place = at({ 'private-share': u(PURPOSE.place) });
    expect(isPrivate(place, 4)).toBe(false);
    const witness = u(PURPOSE.witnessed);
    expect(isWitnessed(at({ 'witnessed-private': witness }), 4, true)).toBe(false);
    const call = u(PURPOSE.ambulance);
    const called = at({ 'ambulance-called-private': call, 'ambulance-called-public': call });
    expect(chainOf(called, 4).called).toBe(false);
    const hand = u(PURPOSE.ownKitAtHand);
    const held = at({ 'kit-at-hand-private': hand, 'kit-at-hand-public': hand });
    expect(chainOf(held, 4).ownKit).toBe(false);
    expect(chainOf(at({ 'kit-used-at-hand': u(PURPOSE.kitUsed) }), 4).used).toBe(false);
  });
});

describe('a witness who is a tie', () => {
  const at = { 'kit-at-hand-private': 0.8, 'kit-at-hand-public': 0.8, 'kit-used-at-hand': 0.9 };
  const known = (kits: number) => {
    const run = new ModelRun(
      cohort({ size: 400, weeks: 5, ties: true, overrides: { ...at, 'ties-mean': 4 } }),
    );
    run.run(replicateKey(masterKey('ties'), 0));
    const { world } = run.simulation;
    for (const person of everyone()) {
      world.population.move(person, setting, SETTING.community);
      world.population.move(person, network, NETWORK['drug-using']);
      world.population.move(person, kit, kits);
    }
    const withTie = everyone().filter((person) => witnessOf(world, person) !== STRANGER);
    expect(withTie.length).toBeGreaterThan(50);
    return { world, withTie };
  };

  it('has a kit or has none', () => {
    const full = known(KIT.yes);
    for (const person of full.withTie) {
      const u = full.world.population.uniform(person, PURPOSE.witnessKit);
      expect(chainOf(full.world, person).theirKit).toBe(u < 0.8);
    }
    const empty = known(KIT.no);
    for (const person of empty.withTie) expect(chainOf(empty.world, person).theirKit).toBe(false);
  });

  it('gives up the kit that is used, unless the person’s own is', () => {
    const { world, withTie } = known(KIT.yes);
    const { population } = world;
    let spent = 0;
    for (const person of withTie) {
      const witness = witnessOf(world, person);
      if (!holdsKit(world, witness)) continue;
      population.move(person, kit, person % 2 === 0 ? KIT.yes : KIT.no);
      const chain = chainOf(world, person);
      caseFatality(world, person);
      const used = isNaloxoneUsed(chain);
      expect(holdsKit(world, witness)).toBe(!(used && !chain.ownKit));
      if (used && !chain.ownKit) spent++;
    }
    expect(spent).toBeGreaterThan(5);
  });

  it('that is nobody holds a kit as often as people in the community do', () => {
    const world = worldWith(at);
    const share = communityOwnership(world) * 0.8;
    expect(share).toBeGreaterThan(0.01);
    for (const person of everyone()) {
      world.population.move(person, setting, SETTING.community);
      const u = world.population.uniform(person, PURPOSE.witnessKit);
      expect(chainOf(world, person).theirKit).toBe(u < share);
    }
  });
});

describe('an overdose card', () => {
  it('makes a kit at hand used more often', () => {
    const overrides = { 'kit-used-at-hand': 0.4, 'overdose-card-use-gain': 0.3 };
    const interventions = [intervention('appointment-in-hand', { coverage: 0.5, uptake: 1 })];
    const run = new ModelRun(cohort({ size: 400, weeks: 5, overrides, interventions }));
    run.run(replicateKey(masterKey('card'), 0));
    const { world } = run.simulation;
    const holders = everyone().filter((person) => world.has(person, TRAIT.overdoseCard));
    expect(holders.length).toBeGreaterThan(50);
    expect(holders.length).toBeLessThan(350);
    for (const person of everyone()) {
      const share = holders.includes(person) ? 0.4 + 0.3 : 0.4;
      const u = world.population.uniform(person, PURPOSE.kitUsed);
      expect(chainOf(world, person).used).toBe(u < share);
    }
  });
});
