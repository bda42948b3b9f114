import exp2 from '@stdlib/math-base-special-exp2';
import type { i32 } from '../../kernel/index.ts';
import { makeContact } from '../exits/first-contact.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { CONTACT, contact, SETTING, setting, TALLY } from '../states.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { meetsEvent } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: survived overdoses outside institutions to which an ambulance was called (113; this takes a
 * witness), or in a consumption room
 *
 * Acts through: the team is notified with probability `next-day-notified` and reaches the person
 * with probability `next-day-reached`, halved with every `next-day-reach-half-life` of `delayDays`
 * beyond 1. The person is in contact at once, and for `next-day-lar-weeks` weeks referral to LAR is
 * multiplied by `next-day-lar-ratio`. With 7 the greater of the two counts
 */
export const nextDayContact = {
  id: 'next-day-contact',
  number: 16,
  description: 'Contact after a non-fatal overdose.',
  fields: {
    delayDays: {
      unit: 'days',
      min: 0,
      max: 365,
      default: 1,
      slider: { min: 0, max: 14, step: 1 },
      description: 'Days from the overdose to the visit.',
    },
  },
  levers: ['delayDays'],
  effects: ['next-day-notified', 'next-day-reached', 'next-day-lar-ratio', 'lar-overdose-ratio'],
  purposes: { nextDayOffer: 127, nextDayNotified: 140, nextDayReached: 141 },
  municipal: true,
  pricedByUse: false,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'next-day-contact': OfferOf<typeof nextDayContact> | null;
  }
}

/** Days from the overdose to the visit, in the usual services. */
const USUAL_DELAY = 1;

/**
 * 16 Next-day contact. After a non-fatal overdose that an ambulance or the staff of a consumption
 * room attended, the team is notified. It reaches the person, less often the longer the delay: q ·
 * 2^(-(delay - 1) / half-life). The person comes into contact with municipal follow-up, and
 * referral to LAR is quicker for some weeks. It acts only through contact and LAR.
 *
 * Parameters: next-day-notified, next-day-reached (q), next-day-reach-half-life,
 * next-day-lar-weeks. Reads: setting. Writes: contact, followedUp, tally next-day-contacts.
 * @param attended did an ambulance, or staff, attend the overdose?
 */
export function contactNextDay(world: World, person: i32, attended: boolean): void {
  const { population, policy, rates, services } = world;
  if (!attended || population.state(person, setting) !== SETTING.community) return;
  const offered = meetsEvent(world, person, policy['next-day-contact'], nextDayContact.purposes.nextDayOffer);
  if (!offered && !services?.visits) return;
  if (population.uniform(person, nextDayContact.purposes.nextDayNotified) >= rates.p['next-day-notified'])
    return;
  // The team of the usual services visits if no other does, up to its number of visits.
  if (!offered && !services!.visits!.take()) return;
  const inTime = exp2(
    -Math.max(0, (policy['next-day-contact']?.own.delayDays ?? USUAL_DELAY) - 1) /
      rates.p['next-day-reach-half-life'],
  );
  if (
    population.uniform(person, nextDayContact.purposes.nextDayReached) >=
    rates.p['next-day-reached'] * inTime
  )
    return;
  if (offered) world.reach(person, world.policy['next-day-contact']!);
  population.tally(TALLY['next-day-contacts']);
  world.followedUp.begin(person, world.week + rates.p['next-day-lar-weeks']);
  if (population.state(person, contact) === CONTACT.no) makeContact(world, person, world.weeksOut(person));
}

const isFollowedUp = condition({
  id: 'next-day-contact',
  meaning: 'for some weeks after contact the day after an overdose',
  parameters: [],
  reads: ['followedUp'],
  holds: (world, person) => world.followedUp.has(person),
  possible: ({ policy, services }) =>
    policy['next-day-contact'] !== null || (services?.visits ?? null) !== null,
});

/** Factor on the hazard of referral to LAR. */
export const nextDayReferral = factorWhere(isFollowedUp, 'next-day-lar-ratio');
