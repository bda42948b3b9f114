import type { Dimension } from '../../kernel/index.ts';
import { SETTING, setting } from '../../model/states.ts';
import { stateIn, type Trace, type TracedOverdose } from '../trace.ts';
import { type Circumstance, circumstancesOf, courseOf, towardsOverdose } from './circumstances.ts';
import { LIFE, type Tell, type Turn, tellSetting } from './turnings.ts';

/**
 * Something that happened to a person: a key below `page.story.events`, and what the model lets it
 * depend on.
 */
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

/**
 * Everything that happened to a person, in order of time. The first event is the exit; where the
 * story begins later, how the person stands when it begins (`start`), or in the first week in which
 * the person is one of those at risk.
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
  const now = stateIn(trace, week, person, setting);
  const own = trace.overdoses.filter((one) => one.week === week && one.person === person);
  const turn: Turn = {
    before,
    isOut: now === SETTING.community,
    isTakenIn: now < SETTING.community && stateIn(trace, week - 1, person, setting) === SETTING.community,
    usedNaloxone: own.some(({ naloxoneUsed }) => naloxoneUsed),
  };
  const told = ([dimension, tell]: readonly [Dimension, Tell]): StoryEvent[] => {
    const from = stateIn(trace, week - 1, person, dimension);
    const to = stateIn(trace, week, person, dimension);
    const turning = from === to ? undefined : tell(turn, to, from);
    return turning === undefined ? [] : [{ week, because: [], despite: [], course: [], ...turning }];
  };
  const first = [...own.map((overdose) => overdoseEvent(overdose, before)), ...told([setting, tellSetting])];
  // States are cleared at a death, which is not an event of its own.
  return now > SETTING.community ? first : [...first, ...LIFE.flatMap(told)];
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

/**
 * The first week in which the person's states differ between two policies; null when they never do.
 */
export function partingOf(first: Trace, second: Trace, person: number): number | null {
  for (let week = 0; week <= first.weeks; week++) {
    const at = week * first.persons + person;
    if (first.codes[at] !== second.codes[at]) return week;
  }
  return null;
}
