import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { factor } from '../hazards/factor.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isOffered } from './is-offered.ts';
import { isFollowed, READ_OF_FOLLOWED } from './is-reached.ts';

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

/** Does the person have support into work (IPS)? */
const withIps = condition({
  id: 'ips',
  meaning: 'with IPS',
  parameters: [],
  reads: READ_OF_FOLLOWED,
  holds: (world, person) => (world.policy.ips && has(world, person)) || holdsPlace(world, person),
  possible: ({ policy, services }) => policy.ips || (services?.ips ?? null) !== null,
});

/** Factor on entry to work or school. */
export const ipsFactor = factorWhere(withIps, 'ips-work-ratio');

/** Is there someone who goes along with the person? */
export const withEscort = condition({
  id: 'escort',
  meaning: 'with an escort',
  parameters: [],
  reads: READ_OF_FOLLOWED,
  holds: (world, person) => (world.policy.escort && has(world, person)) || holdsPlace(world, person),
  possible: ({ policy, services }) => policy.escort || (services?.ips ?? null) !== null,
});

const gainOf = ({ rates: { p } }: World): number =>
  (1 - p['activity-work-share']) * (p['escort-activity-ratio'] - 1);

/** What an escort adds to the hazard of starting an activity, as a share of it. */
export const escortGain = factor({
  id: 'escort-gain',
  meaning: '(1 - `activity-work-share`) · (`escort-activity-ratio` - 1)',
  parameters: ['activity-work-share', 'escort-activity-ratio'],
  reads: [],
  of: gainOf,
  most: gainOf,
});
