import type { i32 } from '../../kernel/index.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isOffered } from './is-offered.ts';
import { isFollowed, READ_OF_FOLLOWED } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: everyone
 *
 * Acts through: first appointments kept (`peer-missed-appointment-ratio`), for those who have one;
 * contact lost less often (`peer-contact-loss-ratio`). It creates no contact by itself
 */
export const peerWorker = {
  id: 'peer-worker',
  number: 12,
  description: 'A peer worker from the exit on.',
  fields: {},
  defaults: { uptake: 0.6 },
  levers: ['uptake'],
  effects: ['peer-missed-appointment-ratio', 'peer-contact-loss-ratio', 'relapse-contact-ratio'],
  purposes: { peerOffer: 123 },
  municipal: true,
  pricedByUse: false,
  stage: 'services',
  atExit: peerWorkerAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'peer-worker': OfferOf<typeof peerWorker> | null;
  }
}

/**
 * 12 Peer worker. Someone with own experience meets the person at the exit, goes along to the first
 * appointment and keeps in touch. Fewer first appointments are missed, and contact is lost less
 * often. It acts only through contact.
 *
 * Parameters: peer-missed-appointment-ratio, peer-contact-loss-ratio.
 */
export function peerWorkerAtExit(world: World, person: i32): void {
  if (isOffered(world, person, world.policy['peer-worker'], peerWorker.purposes.peerOffer))
    world.reach(person, world.policy['peer-worker']!);
}

const has = (world: World, person: i32): boolean =>
  isFollowed(world, person, world.policy['peer-worker'], peerWorker.purposes.peerOffer);

/** Factor on the probability of missing the first appointment, for a person who leaves now. */
export const peerMissedAppointment = (world: World, person: i32): number =>
  isOffered(world, person, world.policy['peer-worker'], peerWorker.purposes.peerOffer)
    ? world.rates.p['peer-missed-appointment-ratio']
    : 1;

const withPeerWorker = condition({
  id: 'peer-worker',
  meaning: 'with a peer worker',
  parameters: [],
  reads: READ_OF_FOLLOWED,
  holds: has,
  possible: ({ policy }) => policy['peer-worker'] !== null,
});

/** Factor on the hazard of losing contact. */
export const peerContactLoss = factorWhere(withPeerWorker, 'peer-contact-loss-ratio');
