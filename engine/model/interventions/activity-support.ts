import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isOffered } from './is-offered.ts';
import { isFollowed } from './is-reached.ts';

/**
 * 10 Support into activity: individual placement and support (IPS) speeds up entry to work, an escort over the threshold entry to
 * low-threshold activity. Offered at exit; it acts while the scheme lasts.
 *
 * Parameters: ips-work-ratio, escort-activity-ratio.
 */
export function activitySupportAtExit(world: World, person: number): void {
  if (isOffered(world, person, world.policy.activitySupport, PURPOSE.activityOffer))
    world.reach(person, world.policy.activitySupport!);
}

const has = (world: World, person: number): boolean =>
  isFollowed(world, person, world.policy.activitySupport, PURPOSE.activityOffer);

/** Does the person hold an IPS place, with an escort, of the usual services? */
const holdsPlace = ({ services }: World, person: number): boolean => services?.ips?.follows(person) === true;

/** Factor on entry to work or school. */
export const ipsFactor = (world: World, person: number): number =>
  (world.policy.ips && has(world, person)) || holdsPlace(world, person) ? world.rates.p['ips-work-ratio'] : 1;

/** Highest factor of IPS on the hazard of starting an activity in this arm. */
export const mostIps = ({ policy, rates, services }: World): number =>
  policy.ips || services?.ips ? Math.max(1, rates.p['ips-work-ratio']) : 1;

/** Is there someone who goes along with the person? */
export const hasEscort = (world: World, person: number): boolean =>
  (world.policy.escort && has(world, person)) || holdsPlace(world, person);

/** What an escort adds to the hazard of starting an activity, as a share of it. */
export const escortGain = ({ rates: { p } }: World): number =>
  (1 - p['activity-work-share']) * (p['escort-activity-ratio'] - 1);
