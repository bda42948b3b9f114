import type { i32 } from '../../kernel/index.ts';
import { factor } from '../hazards/factor.ts';
import { TRAIT, type World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { LAST_WEEK } from './fields.ts';
import { isOffered } from './is-offered.ts';
import type { OfferOf } from './offer.ts';
import { inForce } from './offer.ts';

/**
 * For: everyone
 *
 * Acts through: in the first weeks, first contact comes sooner, and the relationship with a
 * coordinator grows faster
 */
export const denserContact = {
  id: 'denser-contact',
  number: 11,
  description: 'Denser contact in the first weeks after exit.',
  fields: {
    contactsPerWeek: {
      unit: 'number',
      min: 1,
      max: 5,
      default: 2,
      slider: { min: 1, max: 5, step: 0.5 },
      description: 'Contacts a week, 1 to 5; the usual is one.',
    },
    weeks: {
      unit: 'weeks',
      min: 0,
      max: LAST_WEEK,
      whole: true,
      default: 4,
      slider: { min: 1, max: 26, step: 1 },
      description: 'How many weeks after exit.',
    },
  },
  levers: ['contactsPerWeek', 'weeks'],
  effects: ['relationship-per-contact', 'linkage-ratio', 'relapse-contact-ratio'],
  purposes: { denserOffer: 67 },
  municipal: true,
  pricedByUse: false,
  stage: 'contact',
  atExit: denserContactAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'denser-contact': OfferOf<typeof denserContact> | null;
  }
}

/**
 * 11 Denser contact in the first weeks. With more contacts a week, the first contact comes sooner
 * and a relationship grows faster. Writes: trait denserContact.
 */
export function denserContactAtExit(world: World, person: i32): void {
  const offered = isOffered(
    world,
    person,
    world.policy['denser-contact'],
    denserContact.purposes.denserOffer,
  );
  if (offered) world.reach(person, world.policy['denser-contact']!);
  world.setTrait(person, TRAIT.denserContact, offered);
}

/** Weeks after the exit that the offer covers; 0 without one. */
export const weeksOfDenser = ({ policy }: World): number => policy['denser-contact']?.own.weeks ?? 0;

/** Contacts a week while contact is denser; 1 without an offer. */
export const contactsOfDenser = ({ policy }: World): number =>
  policy['denser-contact']?.own.contactsPerWeek ?? 1;

function contactsPerWeek(world: World, person: i32): number {
  const offer = world.policy['denser-contact'];
  if (offer === null || !world.has(person, TRAIT.denserContact)) return 1;
  if (world.weeksOut(person) > offer.own.weeks || !inForce(offer, world.week)) return 1;
  return offer.own.contactsPerWeek;
}

/** Factor on the hazard of first contact. */
export const contactsWhereDenser = factor({
  id: 'denser-contact',
  meaning: 'contacts a week, in the weeks in which denser contact is offered, else 1',
  parameters: [],
  reads: ['denserContact', 'exitWeek'],
  of: contactsPerWeek,
  most: (world) => Math.max(1, contactsOfDenser(world)),
});
