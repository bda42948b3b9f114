import type { i32 } from '../../kernel/index.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isOffered } from './is-offered.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: exits other than drop-outs
 *
 * Acts through: good preparation, and so what depends on it: 3, 4, 9 and partly 1
 */
export const earlyNotice = {
  id: 'early-notice',
  number: 5,
  description: 'Early notice of the exit, with consent.',
  fields: {},
  defaults: { coverage: 0.9 },
  effects: ['good-notice-share', 'missed-appointment', 'relapse-contact-ratio'],
  purposes: { noticeOffer: 64 },
  municipal: true,
  pricedByUse: false,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'early-notice': OfferOf<typeof earlyNotice> | null;
  }
}

/**
 * 5 Early notice. With the person's consent, the services learn the exit date in good time, for the
 * share that the arm covers. It acts only through what is then prepared.
 */
export function isNotifiedEarly(world: World, person: i32): boolean {
  if (!isOffered(world, person, world.policy['early-notice'], earlyNotice.purposes.noticeOffer)) return false;
  world.reach(person, world.policy['early-notice']!);
  return true;
}
