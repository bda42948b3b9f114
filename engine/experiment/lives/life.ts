import type { Dimension } from '../../kernel/index.ts';
import { SETTING, setting } from '../../model/states.ts';
import { CHANGES, type ChangeContext, type Tell, tellSetting } from './changes.ts';
import { type Circumstance, circumstancesOf, courseOf, towardsOverdose } from './circumstances.ts';
import { type RecordedLives, type RecordedOverdose, stateIn } from './recorded-lives.ts';

/**
 * An event of a person: a key below `page.lives.events`, and the circumstances on which the model
 * lets it depend.
 */
export interface EventInLife {
  readonly week: number;
  readonly key: string;
  /** Circumstances that made it more likely, by the model's own rules. */
  readonly because: readonly Circumstance[];
  /** Circumstances that made it less likely. */
  readonly despite: readonly Circumstance[];
  /** Circumstances that decided the outcome. */
  readonly course: readonly Circumstance[];
}

/**
 * All events of a person in order of time. The first event is the exit. If the story begins later,
 * the first event is `start`: the person's state at the beginning, or in the first week in which
 * the person is at risk.
 */
export function lifeOf(recorded: RecordedLives, person: number, from = 0): EventInLife[] {
  const start = firstWeekAtRisk(recorded, person, from);
  if (start === null) return [];
  const events: EventInLife[] = [startOf(recorded, person, start, from === 0 ? 'exit' : 'start')];
  for (let week = start + 1; week <= recorded.weeks; week++) {
    if (stateIn(recorded, week - 1, person, setting) > SETTING.community) break;
    events.push(...eventsIn(recorded, person, week));
  }
  return events;
}

function firstWeekAtRisk(recorded: RecordedLives, person: number, from: number): number | null {
  for (let week = from; week <= recorded.weeks; week++) {
    if (stateIn(recorded, week, person, setting) <= SETTING.community) return week;
  }
  return null;
}

/** The person's state at the beginning. */
const startOf = (recorded: RecordedLives, person: number, week: number, key: string): EventInLife => ({
  week,
  key,
  because: circumstancesOf(recorded, week, person),
  despite: [],
  course: [],
});

function eventsIn(recorded: RecordedLives, person: number, week: number): EventInLife[] {
  const before = circumstancesOf(recorded, week - 1, person);
  const now = stateIn(recorded, week, person, setting);
  const own = recorded.overdoses.filter((one) => one.week === week && one.person === person);
  const context: ChangeContext = {
    before,
    isOut: now === SETTING.community,
    isTakenIn: now < SETTING.community && stateIn(recorded, week - 1, person, setting) === SETTING.community,
    usedNaloxone: own.some(({ naloxoneUsed }) => naloxoneUsed),
  };
  const told = ([dimension, tell]: readonly [Dimension, Tell]): EventInLife[] => {
    const from = stateIn(recorded, week - 1, person, dimension);
    const to = stateIn(recorded, week, person, dimension);
    const change = from === to ? undefined : tell(context, to, from);
    return change === undefined ? [] : [{ week, because: [], despite: [], course: [], ...change }];
  };
  const first = [...own.map((overdose) => overdoseEvent(overdose, before)), ...told([setting, tellSetting])];
  // Death clears the other states; that is not an event of its own.
  return now > SETTING.community ? first : [...first, ...CHANGES.flatMap(told)];
}

function overdoseEvent(overdose: RecordedOverdose, before: readonly Circumstance[]): EventInLife {
  return {
    week: overdose.week,
    key: overdose.fatal ? 'overdose-died' : 'overdose-survived',
    because: towardsOverdose(overdose, before),
    despite: [],
    course: courseOf(overdose),
  };
}

/**
 * The first week in which the person's states differ between two policies; null if they never do.
 */
export function partingOf(first: RecordedLives, second: RecordedLives, person: number): number | null {
  for (let week = 0; week <= first.weeks; week++) {
    const at = week * first.persons + person;
    if (first.codes[at] !== second.codes[at]) return week;
  }
  return null;
}
