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
  if (isOffered(world, person, world.policy.activitySupport, PURPOSE.activityOffer)) world.reach(person);
}

/** Does the scheme support the person into activity now? */
export const hasActivitySupport = (world: World, person: number): boolean =>
  isFollowed(world, person, world.policy.activitySupport, PURPOSE.activityOffer);

/** Factor on entry to work or school with support. */
export const workEntry = ({ policy, rates }: World): number => (policy.ips ? rates.p['ips-work-ratio'] : 1);

/** Factor on entry to a low-threshold place or measure with support. */
export const lowThresholdEntry = ({ policy, rates }: World): number =>
  policy.escort ? rates.p['escort-activity-ratio'] : 1;

/** Highest factor on the hazard of starting an activity in this arm. */
export const mostActivitySupport = (world: World): number =>
  world.policy.activitySupport === null ? 1 : Math.max(1, workEntry(world), lowThresholdEntry(world));
