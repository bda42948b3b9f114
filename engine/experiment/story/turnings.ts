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

/** A week in which something turns for a person. */
export interface Turn {
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
 * What turned: a key below `page.story.events`, with what the model lets it depend on, where that
 * is one of the circumstances.
 */
interface Turning {
  readonly key: string;
  readonly because?: readonly Circumstance[];
  readonly despite?: readonly Circumstance[];
}

/** Tells of one dimension that it turned, or that this is not worth telling. */
export type Tell = (turn: Turn, to: number, from: number) => Turning | undefined;

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

const ended = (key: string, { isTakenIn }: Turn): Turning => ({
  key,
  because: isTakenIn ? ['institution'] : [],
});

const tellUse: Tell = (turn, to) =>
  to === USE.active
    ? { key: 'use-began', because: towardsUse(turn.before), despite: againstUse(turn.before) }
    : ended('use-stopped', turn);

const tellLar: Tell = (turn, to) => {
  const key = LAR_EVENTS[to];
  if (key === undefined) return undefined;
  return to === LAR.left ? ended(key, turn) : { key, because: helpers(turn.before) };
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

const tellActivity: Tell = (turn, to) =>
  to === ACTIVITY.none
    ? ended('activity-lost', turn)
    : { key: 'activity-begun', because: helpers(turn.before) };

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

const tellContact: Tell = (turn, to) =>
  to === CONTACT.yes ? { key: 'contact-made', because: helpers(turn.before) } : ended('contact-lost', turn);

const tellKit: Tell = ({ usedNaloxone }, to) =>
  to === KIT.yes ? { key: 'kit-given' } : { key: 'kit-gone', because: usedNaloxone ? ['naloxone-used'] : [] };

/** What is told of a living person besides overdoses and institutions, in this order. */
export const LIFE: readonly (readonly [Dimension, Tell])[] = [
  [use, tellUse],
  [lar, tellLar],
  [housing, tellHome],
  [activity, tellActivity],
  [network, tellNetwork],
  [coordinator, tellCoordinator],
  [contact, tellContact],
  [kit, tellKit],
];
