import type { i32 } from '../../kernel/index.ts';
import { communityOwnership } from '../interventions/naloxone-in-community.ts';
import type { ParameterValues } from '../parameters/registry.ts';
import { PURPOSE } from '../purposes.ts';
import { toleranceFactor } from '../rates.ts';
import { HOUSING, housing, KIT, kit, NETWORK, network, SETTING, setting, TALLY } from '../states.ts';
import { holdsKit, spendKit } from '../ties/kits.ts';
import { STRANGER, witnessOf } from '../ties/witness.ts';
import { deficitAtUse } from '../tolerance.ts';
import { TRAIT, type World } from '../world.ts';

const MOST_WITNESSED = 0.97;

/**
 * Does the overdose happen in a private place? p21, higher with an own home and lower without any
 * home.
 */
export function isPrivate(world: World, person: i32): boolean {
  const { population, rates } = world;
  const home = population.state(person, housing);
  let share = rates.p['private-share'];
  if (home === HOUSING.suitable || home === HOUSING.exposed) share += rates.p['private-shift-own-home'];
  if (home === HOUSING.homeless) share += rates.p['private-shift-homeless'];
  return population.uniform(person, PURPOSE.place) < share;
}

/** Is anyone present? p22 by place, higher with a network and lower without one. */
export function isWitnessed(world: World, person: i32, inPrivate: boolean): boolean {
  const { population, rates } = world;
  const shift = rates.p['witnessed-network-shift'];
  const company = population.state(person, network) !== NETWORK.none;
  const usual = inPrivate ? rates.p['witnessed-private'] : rates.p['witnessed-public'];
  const share = usual + (company ? shift : -shift);
  return population.uniform(person, PURPOSE.witnessed) < Math.min(MOST_WITNESSED, Math.max(0, share));
}

/**
 * The links between an overdose and a death, as drawn for this person and week. Each link has its
 * own draw. So a link has a value even where an earlier link failed.
 */
export interface Chain {
  /** Was anyone present? */
  readonly witnessed: boolean;
  /** Would a witness call 113? */
  readonly called: boolean;
  /** Was the person's own kit at hand? */
  readonly ownKit: boolean;
  /** Was a kit of the witness at hand? */
  readonly theirKit: boolean;
  /** Would a kit at hand be used? */
  readonly used: boolean;
  /** Factor of lost tolerance on the case fatality, at least 1. */
  readonly tolerance: number;
}

/** Probability that the witness holds a kit. For a tie it is known: 0 or 1. */
function ownershipOf(world: World, witness: number): number {
  if (witness === STRANGER) return communityOwnership(world);
  return holdsKit(world, witness) ? 1 : 0;
}

/**
 * The chain of the overdose that the person has now. Calling this changes nothing.
 *
 * A kit of the person or of the witness must be at hand, by place, and must then be used. A tie who
 * is the witness has a kit or not. A stranger holds a kit as often as people in the community do.
 * Without ties, more kits never turn a yes into a no, because each link has its own draw.
 *
 * Inside an institution no kit is at hand. The staff respond, and their effect is part of p20, a
 * ratio of deaths.
 */
export function chainOf(world: World, person: i32): Chain {
  const { population, rates } = world;
  const { p } = rates;
  const inPrivate = isPrivate(world, person);
  const outside = population.state(person, setting) === SETTING.community;
  const atHandThere = inPrivate ? p['kit-at-hand-private'] : p['kit-at-hand-public'];
  const atHand = outside ? atHandThere : 0;
  const card = world.has(person, TRAIT.overdoseCard) ? p['overdose-card-use-gain'] : 0;
  const ownership = ownershipOf(world, witnessOf(world, person));
  return {
    witnessed: isWitnessed(world, person, inPrivate),
    called: isCalled(world, person, inPrivate),
    ownKit: holdsKit(world, person) && population.uniform(person, PURPOSE.ownKitAtHand) < atHand,
    theirKit: population.uniform(person, PURPOSE.witnessKit) < ownership * atHand,
    used: population.uniform(person, PURPOSE.kitUsed) < p['kit-used-at-hand'] + card,
    tolerance: toleranceFactor(rates.fatalityExponent, deficitAtUse(world, person)),
  };
}

/** Is naloxone used? */
export const isNaloxoneUsed = ({ witnessed, ownKit, theirKit, used }: Chain): boolean =>
  witnessed && (ownKit || theirKit) && used;

/** Removes the kit that is used; the person's own is used first. Writes: kit, tally kits-used. */
function useKit(world: World, person: i32, { ownKit }: Chain): void {
  const { population } = world;
  if (ownKit) population.move(person, kit, KIT.no);
  else {
    const witness = witnessOf(world, person);
    if (witness !== STRANGER) spendKit(world, witness);
  }
  population.tally(TALLY['kits-used']);
}

/** Is 113 called, if there is a witness? p23 by place. */
function isCalled(world: World, person: i32, inPrivate: boolean): boolean {
  const { p } = world.rates;
  const called = inPrivate ? p['ambulance-called-private'] : p['ambulance-called-public'];
  return world.population.uniform(person, PURPOSE.ambulance) < called;
}

/**
 * Is the present overdose witnessed, and is 113 called? Uses the same draws as
 * {@link caseFatality}.
 */
export function isAmbulanceCalled(world: World, person: i32): boolean {
  const inPrivate = isPrivate(world, person);
  return isWitnessed(world, person, inPrivate) && isCalled(world, person, inPrivate);
}

/**
 * Case fatality of an overdose with this chain.
 *
 * Witnessed and a kit used: p26. Otherwise, witnessed and 113 called (p23 by place): p24·p25.
 * Otherwise, witnessed: p24. Unwitnessed: p24 times unwitnessed-fatality-ratio, 1 in the base
 * values. Each is multiplied by exp((1 - p5)·p3·d) and is at most 1. Naloxone does not change
 * whether 113 is called.
 */
export function fatalityOf(p: ParameterValues, chain: Chain): number {
  let fatality = p['fatality-without-help'];
  if (!chain.witnessed) {
    fatality *= p['unwitnessed-fatality-ratio'];
  } else {
    if (chain.called) fatality *= p['ambulance-fatality-ratio'];
    if (isNaloxoneUsed(chain)) fatality = Math.min(fatality, p['fatality-with-naloxone']);
  }
  return Math.min(1, fatality * chain.tolerance);
}

/** Case fatality of the overdose that the person has now. Removes the kit that is used in it. */
export function caseFatality(world: World, person: i32): number {
  const chain = chainOf(world, person);
  if (isNaloxoneUsed(chain)) useKit(world, person, chain);
  return fatalityOf(world.rates.p, chain);
}
