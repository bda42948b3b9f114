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
  setting,
  USE,
  use,
} from '../../model/states.ts';
import { stateIn, type Trace, type TracedOverdose } from '../trace.ts';
import {
  againstUse,
  type Circumstance,
  circumstancesOf,
  courseOf,
  helpers,
  homeLosers,
  towardsOverdose,
  towardsUse,
} from './circumstances.ts';

/** Something that happened to a person: a key below `page.story.events`, and what the model lets it depend on. */
export interface StoryEvent {
  readonly week: number;
  readonly key: string;
  /** What made it likelier, by the model's own rules. */
  readonly because: readonly Circumstance[];
  /** What made it less likely, and yet it happened. */
  readonly despite: readonly Circumstance[];
  /** What decided how it went. */
  readonly course: readonly Circumstance[];
}

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
 * Everything that happened to a person, in order of time. The first event is the exit; where the story begins later, how the person stands when
 * it begins (`start`), or in the first week in which the person is one of those at risk.
 */
export function storyOf(trace: Trace, person: number, from = 0): StoryEvent[] {
  const start = firstWeekAtRisk(trace, person, from);
  if (start === null) return [];
  const events: StoryEvent[] = [startOf(trace, person, start, from === 0 ? 'exit' : 'start')];
  for (let week = start + 1; week <= trace.weeks; week++) {
    if (stateIn(trace, week - 1, person, setting) > SETTING.community) break;
    events.push(...eventsIn(trace, person, week));
  }
  return events;
}

function firstWeekAtRisk(trace: Trace, person: number, from: number): number | null {
  for (let week = from; week <= trace.weeks; week++) {
    if (stateIn(trace, week, person, setting) <= SETTING.community) return week;
  }
  return null;
}

/** How the person stands at the beginning. */
const startOf = (trace: Trace, person: number, week: number, key: string): StoryEvent => ({
  week,
  key,
  because: circumstancesOf(trace, week, person),
  despite: [],
  course: [],
});

function eventsIn(trace: Trace, person: number, week: number): StoryEvent[] {
  const before = circumstancesOf(trace, week - 1, person);
  const plain = (key: string): StoryEvent => ({ week, key, because: [], despite: [], course: [] });
  const helped = (key: string): StoryEvent => ({ ...plain(key), because: helpers(before) });
  const events: StoryEvent[] = [];
  const turned = (dimension: Dimension, then: (to: number, from: number) => StoryEvent | undefined) => {
    const from = stateIn(trace, week - 1, person, dimension);
    const to = stateIn(trace, week, person, dimension);
    const event = from === to ? undefined : then(to, from);
    if (event !== undefined) events.push(event);
  };
  const named =
    (names: Readonly<Record<number, string>>, make: (key: string) => StoryEvent) => (to: number) => {
      const key = names[to];
      return key === undefined ? undefined : make(key);
    };
  const isDead = stateIn(trace, week, person, setting) > SETTING.community;
  for (const overdose of trace.overdoses) {
    if (overdose.week === week && overdose.person === person) events.push(overdoseEvent(overdose, before));
  }
  turned(setting, (to, from) => {
    if (to === SETTING.community) return plain(from === SETTING.prison ? 'left-prison' : 'left-inpatient');
    return named(SETTINGS, plain)(to);
  });
  // States are cleared at a death, which is not an event of its own.
  if (isDead) return events;
  turned(use, (to) =>
    to === USE.active
      ? { ...plain('use-began'), because: towardsUse(before), despite: againstUse(before) }
      : plain('use-stopped'),
  );
  turned(
    lar,
    named(LAR_EVENTS, (key) => (key === 'lar-left' ? plain(key) : helped(key))),
  );
  if (stateIn(trace, week, person, setting) === SETTING.community) {
    turned(housing, (to, from) => homeEvent(week, to, from, before));
  }
  turned(activity, (to) => (to === ACTIVITY.none ? plain('activity-lost') : helped('activity-begun')));
  turned(network, (to) => plain(to === NETWORK.supportive ? 'network-gained' : 'network-changed'));
  turned(coordinator, named(COORDINATORS, plain));
  turned(contact, (to) => (to === CONTACT.yes ? helped('contact-made') : plain('contact-lost')));
  turned(kit, (to) => plain(to === KIT.yes ? 'kit-given' : 'kit-gone'));
  return events;
}

/** Help leads to a home of one's own (findHome), and an exposed area makes its loss likelier (loseHome); after a stay inside, the home is the one of the exit. */
function homeEvent(week: number, to: number, from: number, before: readonly Circumstance[]): StoryEvent {
  const isFound = to === HOUSING.suitable || to === HOUSING.exposed;
  const reasons = isFound ? helpers(before) : homeLosers(before);
  return {
    week,
    key: HOMES[to]!,
    because: from === HOUSING.institution ? [] : reasons,
    despite: [],
    course: [],
  };
}

function overdoseEvent(overdose: TracedOverdose, before: readonly Circumstance[]): StoryEvent {
  return {
    week: overdose.week,
    key: overdose.fatal ? 'overdose-died' : 'overdose-survived',
    because: towardsOverdose(overdose, before),
    despite: [],
    course: courseOf(overdose),
  };
}

/** The first week in which the person's states differ between two policies; null when they never do. */
export function partingOf(first: Trace, second: Trace, person: number): number | null {
  for (let week = 0; week <= first.weeks; week++) {
    const at = week * first.persons + person;
    if (first.codes[at] !== second.codes[at]) return week;
  }
  return null;
}
