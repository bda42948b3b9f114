import { fixedFactor } from '../hazards/basic.ts';
import { greatestOf } from '../hazards/combine.ts';
import { factor } from '../hazards/factor.ts';
import { kitGainFor } from '../rates.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import type { OfferOf } from './offer.ts';
import { shareIn } from './offer.ts';

/**
 * For: everyone
 *
 * Acts through: the share of owners, among people and among witnesses, rises to `coverage` ·
 * `uptake` (at most 0.9). It rises at once at the exit and for witnesses, later by a higher
 * `kit-gain`
 */
export const naloxoneInCommunity = {
  id: 'naloxone-in-community',
  number: 2,
  description: 'Naloxone for users, next of kin and staff, with refill.',
  fields: {},
  defaults: { coverage: 0.7 },
  effects: ['fatality-with-naloxone', 'kit-at-hand-private', 'kit-at-hand-public', 'kit-used-at-hand'],
  purposes: { communityKit: 61 },
  municipal: true,
  pricedByUse: true,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'naloxone-in-community': OfferOf<typeof naloxoneInCommunity> | null;
  }
}

/**
 * Above this share, the balance of gain and loss would need more than weekly hand-outs to everyone.
 */
const MOST_OWNERSHIP = 0.9;

/**
 * Highest hazard per week that the slot holds: 1 - exp(-h) is 24/128 at h = 0.2076. Higher values
 * would be needed only if kits are lost much faster than usual and nearly everybody owns one.
 */
const MOST_GAIN = 0.2076;

/** Share of owners when the programme reaches this share of people. Never below the base. */
const ownership = (world: World, reached: number): number =>
  Math.max(world.rates.p['kit-ownership'], Math.min(MOST_OWNERSHIP, reached));

/**
 * 2 Naloxone in the community. The share of people at risk (and so of witnesses) who hold a kit
 * rises from the base towards the arm's share. It is never below the base.
 */
export const communityOwnership = (world: World): number =>
  ownership(world, shareIn(world.policy['naloxone-in-community'], world.week));

/** The hazard of gaining a kit that keeps the share of owners at the programme's share. */
const balancedGain = factor({
  id: 'balanced-gain',
  meaning:
    "`kit-loss` · *o* / (1 - *o*), which keeps the share of owners at *o*: `kit-ownership`, or the arm's",
  parameters: ['kit-loss', 'kit-ownership'],
  reads: [],
  of: (world) => kitGainFor(world.rates.p['kit-loss'], communityOwnership(world)),
  most: (world) =>
    kitGainFor(
      world.rates.p['kit-loss'],
      ownership(world, world.policy['naloxone-in-community']?.share ?? 0),
    ),
});

const gainAtPoints = ({ rates, services }: World): number =>
  services === null ? 0 : rates.kitGain * services.naloxonePoints;

/** With a municipality's naloxone points, people get kits sooner. */
const pointsGain = factor({
  id: 'naloxone-points',
  meaning: 'in a municipality, the usual gain · `naloxone-point-ratio` in proportion to opening hours',
  parameters: ['kit-loss', 'kit-ownership', 'naloxone-point-ratio', 'full-opening-hours'],
  reads: [],
  of: gainAtPoints,
  most: gainAtPoints,
});

/** Weekly hazard of gaining a kit: the higher of the two. */
export const kitGain = greatestOf('way-to-a-kit', balancedGain, pointsGain);

/** Upper limit of the hazard of gaining a kit. */
export const kitGainLimit = fixedFactor('slot-limit', MOST_GAIN, '0.2076, which the slot holds');
