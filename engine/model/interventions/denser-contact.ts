import { factor } from '../hazards/factor.ts';
import { PURPOSE } from '../purposes.ts';
import { TRAIT, type World } from '../world.ts';
import { isOffered } from './is-offered.ts';
import { inForce } from './offer.ts';

/**
 * 11 Denser contact in the first weeks: more contacts a week, so that the first contact comes sooner and a relationship grows faster.
 * Writes: trait denserContact.
 */
export function denserContactAtExit(world: World, person: number): void {
  const offered = isOffered(world, person, world.policy.denser, PURPOSE.denserOffer);
  if (offered) world.reach(person, world.policy.denser!);
  world.setTrait(person, TRAIT.denserContact, offered);
}

function contactsPerWeek(world: World, person: number): number {
  const { policy } = world;
  if (!world.has(person, TRAIT.denserContact) || world.weeksOut(person) > policy.denserWeeks) return 1;
  return policy.denser !== null && inForce(policy.denser, world.week) ? policy.denserContacts : 1;
}

/** Factor on the hazard of first contact. */
export const denserContact = factor({
  id: 'denser-contact',
  meaning: 'contacts a week, in the weeks in which denser contact is offered, else 1',
  parameters: [],
  reads: ['denserContact', 'exitWeek'],
  of: contactsPerWeek,
  most: ({ policy }) => Math.max(1, policy.denserContacts),
});
