import {
  ACTIVITY,
  activity,
  CONTACT,
  COORDINATOR,
  contact,
  coordinator,
  HOUSING,
  housing,
  KIT,
  kit,
  LAR,
  lar,
  NETWORK,
  network,
  ROUTE,
  route,
  SETTING,
  setting,
  USE,
  use,
} from '../../model/states.ts';
import { type RecordedLives, type RecordedOverdose, stateIn } from './recorded-lives.ts';

/** Circumstances of a person that affect the model; words below `page.lives.circumstances`. */
export const CIRCUMSTANCES = [
  'active-use',
  'abstinent',
  'injecting',
  'in-lar',
  'lar-waiting',
  'home-suitable',
  'home-exposed',
  'home-temporary',
  'home-none',
  'no-activity',
  'in-activity',
  'drug-network',
  'supportive-network',
  'no-network',
  'with-coordinator',
  'coordinator-waiting',
  'in-contact',
  'no-contact',
  'with-kit',
  'low-tolerance',
  'alone',
  'company',
  'naloxone-used',
  'no-naloxone',
  'ambulance',
  'in-room',
  'institution',
] as const;

export type Circumstance = (typeof CIRCUMSTANCES)[number];

const HOMES: Readonly<Record<number, Circumstance>> = {
  [HOUSING.suitable]: 'home-suitable',
  [HOUSING.exposed]: 'home-exposed',
  [HOUSING.temporary]: 'home-temporary',
  [HOUSING.homeless]: 'home-none',
};

const NETWORKS: Readonly<Record<number, Circumstance>> = {
  [NETWORK.none]: 'no-network',
  [NETWORK['drug-using']]: 'drug-network',
  [NETWORK.supportive]: 'supportive-network',
};

/** A person's circumstances at the end of a week. */
export function circumstancesOf(recorded: RecordedLives, week: number, person: number): Circumstance[] {
  const is = (dimension: Parameters<typeof stateIn>[3]) => stateIn(recorded, week, person, dimension);
  const found: (Circumstance | undefined)[] = [
    is(use) === USE.active ? 'active-use' : 'abstinent',
    is(route) === ROUTE.injecting ? 'injecting' : undefined,
    is(lar) === LAR['in-treatment'] ? 'in-lar' : is(lar) === LAR.waiting ? 'lar-waiting' : undefined,
    is(setting) === SETTING.community ? HOMES[is(housing)] : undefined,
    is(activity) === ACTIVITY.none ? 'no-activity' : 'in-activity',
    NETWORKS[is(network)],
    is(coordinator) === COORDINATOR.assigned ? 'with-coordinator' : undefined,
    is(coordinator) === COORDINATOR.waiting ? 'coordinator-waiting' : undefined,
    is(contact) === CONTACT.yes ? 'in-contact' : 'no-contact',
    is(kit) === KIT.yes ? 'with-kit' : undefined,
  ];
  return found.filter((one) => one !== undefined);
}

const among =
  (...wanted: readonly Circumstance[]) =>
  (present: readonly Circumstance[]): Circumstance[] =>
    present.filter((one) => wanted.includes(one));

/** Circumstances that raise the hazard of resuming use, and those that lower it (relapse.ts). */
export const towardsUse = among('home-exposed', 'home-temporary', 'home-none', 'no-activity', 'drug-network');
export const againstUse = among('in-lar', 'in-contact', 'supportive-network');

/** Circumstances that help a person get LAR, a home, an activity or contact. */
export const helpers = among('with-coordinator', 'in-contact');

/** A person who is given a coordinator, or a place in LAR, has waited for it. */
export const waitedForCoordinator = among('coordinator-waiting');

/** Circumstances that cause an event instead of making it more likely. */
const CAUSES: readonly Circumstance[] = ['institution', 'naloxone-used', 'coordinator-waiting'];

/**
 * Whether the stated reason of an event is its cause, and not something that made it more likely.
 */
export const isCause = (because: readonly Circumstance[]): boolean =>
  because.length > 0 && because.every((one) => CAUSES.includes(one));

/** Circumstances that make the loss of a home more likely. */
export const homeLosers = among('home-exposed');

const riskOf = among('injecting', 'home-temporary', 'home-none', 'no-activity');

/**
 * A deficit above this is shown as clearly reduced tolerance. A word for readers, not a rule of the
 * model.
 */
const LOW_TOLERANCE = 0.25;

/** Circumstances that raised the hazard of an overdose (hazard.ts). */
export const towardsOverdose = (
  { deficit }: RecordedOverdose,
  before: readonly Circumstance[],
): Circumstance[] => [...(deficit > LOW_TOLERANCE ? (['low-tolerance'] as const) : []), ...riskOf(before)];

/** Circumstances that decided whether it was survived (fatality.ts). */
export function courseOf({
  supervised,
  witnessed,
  naloxoneUsed,
  ambulanceCalled,
}: RecordedOverdose): Circumstance[] {
  if (supervised) return ['in-room'];
  if (!witnessed) return ['alone'];
  const rescue: Circumstance[] = ['company', naloxoneUsed ? 'naloxone-used' : 'no-naloxone'];
  return ambulanceCalled ? [...rescue, 'ambulance'] : rescue;
}
