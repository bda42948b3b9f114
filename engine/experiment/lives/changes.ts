import type { Dimension } from '../../kernel/index.ts';
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
  SETTING,
  USE,
  use,
} from '../../model/states.ts';
import {
  againstUse,
  type Circumstance,
  helpers,
  homeLosers,
  towardsUse,
  waitedForCoordinator,
} from './circumstances.ts';

/** A week in which something changes for a person. */
export interface ChangeContext {
  /** Circumstances at the end of the week before. */
  readonly before: readonly Circumstance[];
  /** Whether the person is in the community at the end of the week. */
  readonly isOut: boolean;
  /**
   * Whether the person enters an institution this week. Use, activity, contact and some LAR end on
   * entry (stay.ts).
   */
  readonly isTakenIn: boolean;
  /** Whether naloxone was used in an overdose this week. */
  readonly usedNaloxone: boolean;
}

/**
 * A change: a key below `page.lives.events`, and the circumstances on which the model lets it
 * depend.
 */
interface Change {
  readonly key: string;
  readonly because?: readonly Circumstance[];
  readonly despite?: readonly Circumstance[];
}

/** The change in one dimension, if it is worth reporting. */
export type Tell = (context: ChangeContext, to: number, from: number) => Change | undefined;

const SETTINGS: Readonly<Record<number, string>> = {
  [SETTING.prison]: 'to-prison',
  [SETTING.inpatient]: 'to-inpatient',
  [SETTING['dead-other']]: 'died-other',
};

const HOMES: Readonly<Record<number, string>> = {
  [HOUSING.suitable]: 'home-suitable',
  [HOUSING.exposed]: 'home-exposed',
  [HOUSING.temporary]: 'home-temporary',
  [HOUSING.homeless]: 'home-none',
};

const LAR_EVENTS: Readonly<Record<number, string>> = {
  [LAR.waiting]: 'lar-waiting',
  [LAR['in-treatment']]: 'lar-started',
  [LAR.left]: 'lar-left',
};

const COORDINATORS: Readonly<Record<number, string>> = {
  [COORDINATOR.none]: 'coordinator-lost',
  [COORDINATOR.waiting]: 'coordinator-waiting',
  [COORDINATOR.assigned]: 'coordinator-begun',
};

/**
 * Linkage leads to treatment (admission.ts). Imprisonment and lengths of stay depend on nothing
 * that is shown.
 */
export const tellSetting: Tell = ({ before }, to, from) => {
  if (to === SETTING.community) return { key: from === SETTING.prison ? 'left-prison' : 'left-inpatient' };
  const key = SETTINGS[to];
  return key === undefined ? undefined : { key, because: to === SETTING.inpatient ? helpers(before) : [] };
};

const ended = (key: string, { isTakenIn }: ChangeContext): Change => ({
  key,
  because: isTakenIn ? ['institution'] : [],
});

const tellUse: Tell = (context, to) =>
  to === USE.active
    ? { key: 'use-began', because: towardsUse(context.before), despite: againstUse(context.before) }
    : ended('use-stopped', context);

const tellLar: Tell = (context, to) => {
  const key = LAR_EVENTS[to];
  if (key === undefined) return undefined;
  return to === LAR.left ? ended(key, context) : { key, because: helpers(context.before) };
};

/**
 * Help leads to a stable home, and an exposed area makes its loss more likely (housing.ts). After a
 * stay inside, the home is set by the exit.
 */
const tellHome: Tell = ({ before, isOut }, to, from) => {
  const key = HOMES[to];
  if (key === undefined || !isOut) return undefined;
  if (from === HOUSING.institution) return { key };
  const isFound = to === HOUSING.suitable || to === HOUSING.exposed;
  return { key, because: isFound ? helpers(before) : homeLosers(before) };
};

const tellActivity: Tell = (context, to) =>
  to === ACTIVITY.none
    ? ended('activity-lost', context)
    : { key: 'activity-begun', because: helpers(context.before) };

const tellNetwork: Tell = ({ before }, to) => {
  if (to === NETWORK.supportive) return { key: 'network-gained', because: helpers(before) };
  return { key: to === NETWORK['drug-using'] ? 'network-drug' : 'network-changed' };
};

const tellCoordinator: Tell = ({ before }, to) => {
  const key = COORDINATORS[to];
  return key === undefined
    ? undefined
    : { key, because: to === COORDINATOR.assigned ? waitedForCoordinator(before) : [] };
};

const tellContact: Tell = (context, to) =>
  to === CONTACT.yes
    ? { key: 'contact-made', because: helpers(context.before) }
    : ended('contact-lost', context);

const tellKit: Tell = ({ usedNaloxone }, to) =>
  to === KIT.yes ? { key: 'kit-given' } : { key: 'kit-gone', because: usedNaloxone ? ['naloxone-used'] : [] };

/** Changes reported for a living person, besides overdoses and institutions, in this order. */
export const CHANGES: readonly (readonly [Dimension, Tell])[] = [
  [use, tellUse],
  [lar, tellLar],
  [housing, tellHome],
  [activity, tellActivity],
  [network, tellNetwork],
  [coordinator, tellCoordinator],
  [contact, tellContact],
  [kit, tellKit],
];
