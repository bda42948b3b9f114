import { kitGainFor } from '../rates.ts';
import type { World } from '../world.ts';
import { inForce } from './offer.ts';

/**
 * 2 Naloxone in the community. The share of people at risk (and so of witnesses) who hold a kit rises from the base
 * towards the arm's share; never below the base.
 */
export function communityOwnership(world: World): number {
  const base = world.rates.p['kit-ownership'];
  const offer = world.policy.communityKits;
  if (offer === null || !inForce(offer, world.week)) return base;
  return Math.min(MOST_OWNERSHIP, Math.max(base, offer.share));
}

/** Above this share the balance of gain and loss would need more than weekly hand-outs to everyone. */
const MOST_OWNERSHIP = 0.9;

/** Weekly hazard of gaining a kit: in balance with loss at the ownership in force. */
export function kitGainHazard(world: World): number {
  return kitGainFor(world.rates.p['kit-loss'], communityOwnership(world));
}
