import { kitGainFor } from '../rates.ts';
import type { World } from '../world.ts';
import { shareIn } from './offer.ts';

/** Above this share the balance of gain and loss would need more than weekly hand-outs to everyone. */
const MOST_OWNERSHIP = 0.9;

/**
 * Highest hazard per week that the slot holds: 1 - exp(-h) is 24/128 at h = 0.2076. Only where kits are lost much faster than usual would nearly everybody's
 * owning one need more.
 */
const MOST_GAIN = 0.2076;

/** Share of owners when the programme reaches this share of people; never below the base. */
const ownership = (world: World, reached: number): number =>
  Math.max(world.rates.p['kit-ownership'], Math.min(MOST_OWNERSHIP, reached));

/**
 * 2 Naloxone in the community. The share of people at risk (and so of witnesses) who hold a kit rises from the base
 * towards the arm's share; never below the base.
 */
export const communityOwnership = (world: World): number =>
  ownership(world, shareIn(world.policy.communityKits, world.week));

/** Weekly hazard of gaining a kit: in balance with loss at the ownership in force, at most 0.2076. */
export function kitGainHazard(world: World): number {
  return gainFor(world, communityOwnership(world));
}

const gainFor = (world: World, owners: number): number =>
  Math.min(MOST_GAIN, withPoints(world, kitGainFor(world.rates.p['kit-loss'], owners)));

/** Naloxone points of a municipality make people fetch kits sooner; of two ways to a kit the quicker counts. Parameter: naloxone-point-ratio. */
const withPoints = ({ rates, services }: World, hazard: number): number =>
  services === null ? hazard : Math.max(hazard, rates.kitGain * services.naloxonePoints);

/** Highest weekly hazard of gaining a kit in this arm. */
export function mostKitGain(world: World): number {
  return gainFor(world, ownership(world, world.policy.communityKits?.share ?? 0));
}
