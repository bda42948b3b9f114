import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isOffered } from './is-offered.ts';
import { isFollowed, READ_OF_FOLLOWED } from './is-reached.ts';

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

const withPeerWorker = condition({
  id: 'peer-worker',
  meaning: 'with a peer worker',
  parameters: [],
  reads: READ_OF_FOLLOWED,
  holds: has,
  possible: ({ policy }) => policy.peerWorker !== null,
});

/** Factor on the hazard of losing contact. */
export const peerContactLoss = factorWhere(withPeerWorker, 'peer-contact-loss-ratio');
