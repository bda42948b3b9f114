import { kitGainFor } from '../rates.ts';
import type { World } from '../world.ts';
import { inForce } from './offer.ts';

/** Above this share the balance of gain and loss would need more than weekly hand-outs to everyone. */
const MOST_OWNERSHIP = 0.9;

/** Share of owners once the programme has worked through; never below the base. */
function programmeOwnership(world: World): number {
  const base = world.rates.p['kit-ownership'];
  const offer = world.policy.communityKits;
  return offer === null ? base : Math.max(base, Math.min(MOST_OWNERSHIP, offer.share));
}

/**
 * 2 Naloxone in the community. The share of people at risk (and so of witnesses) who hold a kit rises from the base
 * towards the arm's share; never below the base.
 */
export function communityOwnership(world: World): number {
  const offer = world.policy.communityKits;
  if (offer === null || !inForce(offer, world.week)) return world.rates.p['kit-ownership'];
  return programmeOwnership(world);
}

/** Weekly hazard of gaining a kit: in balance with loss at the ownership in force. */
export function kitGainHazard(world: World): number {
  return kitGainFor(world.rates.p['kit-loss'], communityOwnership(world));
}

/** Highest weekly hazard of gaining a kit in this arm. */
export function mostKitGain(world: World): number {
  return kitGainFor(world.rates.p['kit-loss'], programmeOwnership(world));
}
