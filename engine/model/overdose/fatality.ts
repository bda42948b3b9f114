import { communityOwnership } from '../interventions/naloxone-in-community.ts';
import { PURPOSE } from '../purposes.ts';
import { toleranceFactor } from '../rates.ts';
import { HOUSING, housing, KIT, kit, NETWORK, network, TALLY } from '../states.ts';
import { holdsKit, spendKit } from '../ties/kits.ts';
import { STRANGER, witnessOf } from '../ties/witness.ts';
import { deficitAtUse } from '../tolerance.ts';
import { TRAIT, type World } from '../world.ts';

const MOST_WITNESSED = 0.97;

/** Does the overdose happen in a private place? p21, more often for those with an own home, less for those without any. */
export function isPrivate(world: World, person: number): boolean {
  const { population, rates } = world;
  const home = population.state(person, housing);
  let share = rates.p['private-share'];
  if (home === HOUSING.suitable || home === HOUSING.exposed) share += rates.p['private-shift-own-home'];
  if (home === HOUSING.homeless) share += rates.p['private-shift-homeless'];
  return population.uniform(person, PURPOSE.place) < share;
}

/** Is anyone there? p22 by place, shifted up with a network and down without one. */
export function isWitnessed(world: World, person: number, inPrivate: boolean): boolean {
  const { population, rates } = world;
  const shift = rates.p['witnessed-network-shift'];
  const company = population.state(person, network) !== NETWORK.none;
  const share = rates.p[inPrivate ? 'witnessed-private' : 'witnessed-public'] + (company ? shift : -shift);
  return population.uniform(person, PURPOSE.witnessed) < Math.min(MOST_WITNESSED, Math.max(0, share));
}

/** How likely the witness is to hold a kit: known for a tie. */
function ownershipOf(world: World, witness: number): number {
  if (witness === STRANGER) return communityOwnership(world);
  return holdsKit(world, witness) ? 1 : 0;
}

/**
 * Is naloxone used? The person's own kit or the witness's must be at hand, by place, and then be used. A kit that is used is gone; the own one is
 * used first. A tie who is the witness has a kit or not; strangers hold kits as often as people in the community do. Without ties, more kits never
 * turn a yes into a no: each link has its own draw.
 */
function isNaloxoneUsed(world: World, person: number, inPrivate: boolean): boolean {
  const { population, rates } = world;
  const atHand = rates.p[inPrivate ? 'kit-at-hand-private' : 'kit-at-hand-public'];
  const own = holdsKit(world, person) && population.uniform(person, PURPOSE.ownKitAtHand) < atHand;
  const witness = witnessOf(world, person);
  const theirs = population.uniform(person, PURPOSE.witnessKit) < ownershipOf(world, witness) * atHand;
  if (!own && !theirs) return false;
  const card = world.has(person, TRAIT.overdoseCard) ? rates.p['overdose-card-use-gain'] : 0;
  if (population.uniform(person, PURPOSE.kitUsed) >= rates.p['kit-used-at-hand'] + card) return false;
  if (own) population.move(person, kit, KIT.no);
  else if (witness !== STRANGER) spendKit(world, witness);
  population.tally(TALLY['kits-used']);
  return true;
}

/** Is 113 called, if someone is there? p23 by place. */
function isCalled(world: World, person: number, inPrivate: boolean): boolean {
  const called = world.rates.p[inPrivate ? 'ambulance-called-private' : 'ambulance-called-public'];
  return world.population.uniform(person, PURPOSE.ambulance) < called;
}

/** Is the overdose that the person has now witnessed, and 113 called? The same draws as in {@link caseFatality}. */
export function isAmbulanceCalled(world: World, person: number): boolean {
  const inPrivate = isPrivate(world, person);
  return isWitnessed(world, person, inPrivate) && isCalled(world, person, inPrivate);
}

/**
 * Probability that this overdose is fatal.
 *
 * Witnessed and a kit used: p26. Else, witnessed and 113 called (p23 by place): p24·p25. Else p24. All times exp((1 - p5)·p3·d), at most 1.
 * Naloxone does not change whether 113 is called.
 */
export function caseFatality(world: World, person: number): number {
  const { rates } = world;
  const { p } = rates;
  const inPrivate = isPrivate(world, person);
  let fatality = p['fatality-without-help'];
  if (isWitnessed(world, person, inPrivate)) {
    if (isCalled(world, person, inPrivate)) fatality *= p['ambulance-fatality-ratio'];
    if (isNaloxoneUsed(world, person, inPrivate)) fatality = Math.min(fatality, p['fatality-with-naloxone']);
  }
  return Math.min(1, fatality * toleranceFactor(rates.fatalityExponent, deficitAtUse(world, person)));
}
