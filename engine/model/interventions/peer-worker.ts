import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isOffered } from './is-offered.ts';
import { isFollowed } from './is-reached.ts';

/**
 * 12 Peer worker: someone with own experience, met at the exit, goes along to the first appointment and keeps in touch. Fewer first
 * appointments are missed and contact is lost less often. It acts through contact alone.
 *
 * Parameters: peer-missed-appointment-ratio, peer-contact-loss-ratio.
 */
export function peerWorkerAtExit(world: World, person: number): void {
  if (isOffered(world, person, world.policy.peerWorker, PURPOSE.peerOffer))
    world.reach(person, world.policy.peerWorker!);
}

const has = (world: World, person: number): boolean =>
  isFollowed(world, person, world.policy.peerWorker, PURPOSE.peerOffer);

/** Factor on the chance that the first appointment is missed; for a person who is leaving now. */
export const peerMissedAppointment = (world: World, person: number): number =>
  isOffered(world, person, world.policy.peerWorker, PURPOSE.peerOffer)
    ? world.rates.p['peer-missed-appointment-ratio']
    : 1;

/** Factor on the hazard of losing contact. */
export const peerContactLoss = (world: World, person: number): number =>
  has(world, person) ? world.rates.p['peer-contact-loss-ratio'] : 1;
