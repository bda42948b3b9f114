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
  /** In the community at the end of the week. */
  readonly isOut: boolean;
  /**
   * Into an institution in this week: use, activity, contact and some LAR end at its gate
   * (stay.ts).
   */
  readonly isTakenIn: boolean;
  /** Was naloxone used in an overdose of this week? */
  readonly usedNaloxone: boolean;
}

/**
 * What changed: a key below `page.lives.events`, with what the model lets it depend on, where that
 * is one of the circumstances.
 */
interface Change {
  readonly key: string;
  readonly because?: readonly Circumstance[];
  readonly despite?: readonly Circumstance[];
}

/** The change in one dimension, if it is worth telling. */
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
 * Linkage leads to treatment (admission.ts); the way to prison and the length of stays depend on
 * nothing that is told.
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
 * Help leads to a home of one's own, and an exposed area makes its loss likelier (housing.ts);
 * after a stay inside, the home is the one of the exit.
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

/** What is told of a living person besides overdoses and institutions, in this order. */
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
