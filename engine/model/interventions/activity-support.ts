import type { i32 } from '../../kernel/index.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { factor } from '../hazards/factor.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isOffered } from './is-offered.ts';
import { isFollowed, READ_OF_FOLLOWED } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: everyone
 *
 * Acts through: IPS: work or school sooner (`ips-work-ratio`). Escort: `escort-to-activity`, to a
 * low-threshold place. Activity → overdose and relapse factors. Harm from work begun too early is
 * not modelled
 */
export const activitySupport = {
  id: 'activity-support',
  number: 10,
  description: 'Support into work and low-threshold activity.',
  fields: {
    ips: {
      default: true,
      description: 'With individual placement and support (IPS) towards ordinary work.',
    },
    escort: {
      default: true,
      description: 'With someone who goes along over the threshold to a low-threshold activity.',
    },
  },
  defaults: { uptake: 0.5 },
  effects: ['ips-work-ratio', 'escort-activity-ratio', 'no-activity-ratio'],
  purposes: { activityOffer: 122 },
  municipal: true,
  pricedByUse: false,
  stage: 'services',
  atExit: activitySupportAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'activity-support': OfferOf<typeof activitySupport> | null;
  }
}

/**
 * 10 Support into activity. Individual placement and support (IPS) speeds up entry to work. An
 * escort speeds up entry to low-threshold activity. Both are offered at exit and act while the
 * scheme lasts.
 *
 * Parameters: ips-work-ratio, escort-activity-ratio.
 */
export function activitySupportAtExit(world: World, person: i32): void {
  if (isOffered(world, person, world.policy['activity-support'], activitySupport.purposes.activityOffer))
    world.reach(person, world.policy['activity-support']!);
}

const has = (world: World, person: i32): boolean =>
  isFollowed(world, person, world.policy['activity-support'], activitySupport.purposes.activityOffer);

/** Does the person hold an IPS place, with an escort, in the usual services? */
const holdsPlace = ({ services }: World, person: i32): boolean => services?.ips?.follows(person) === true;

const hasIps = ({ policy }: World): boolean => policy['activity-support']?.own.ips === true;
const hasEscort = ({ policy }: World): boolean => policy['activity-support']?.own.escort === true;

/** Does the person have support into work (IPS)? */
const withIps = condition({
  id: 'ips',
  meaning: 'with IPS',
  parameters: [],
  reads: READ_OF_FOLLOWED,
  holds: (world, person) => (hasIps(world) && has(world, person)) || holdsPlace(world, person),
  possible: (world) => hasIps(world) || (world.services?.ips ?? null) !== null,
});

/** Factor on entry to work or school. */
export const ipsFactor = factorWhere(withIps, 'ips-work-ratio');

/** Does someone go along with the person? */
export const withEscort = condition({
  id: 'escort',
  meaning: 'with an escort',
  parameters: [],
  reads: READ_OF_FOLLOWED,
  holds: (world, person) => (hasEscort(world) && has(world, person)) || holdsPlace(world, person),
  possible: (world) => hasEscort(world) || (world.services?.ips ?? null) !== null,
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
