import type { RecordedLives } from '../../../engine/experiment/index.ts';
import {
  countHolders,
  HANDOVER_LINKS,
  HANDOVER_WEEKS,
  type HandoverLink,
  HOLDERS,
  type Holder,
  sharesHeld,
} from '../../../engine/experiment/lives/index.ts';
import type { Scenario } from '../../../engine/scenario/index.ts';
import { type Summary, summarise } from '../../../engine/stats/index.ts';
import { planFor, traceOf } from '../../run/lone-worker.ts';

/** Weeks followed after the exit: as long as the last link may take. */
export const LAST_WEEK = HANDOVER_WEEKS.held;

/** Weeks after the exit for which groups write a number. */
export const MOMENTS = [0, 1, 4, 12] as const;

/**
 * Replicates traced person by person. The half-width of the intervals is then below one in a
 * hundred.
 */
export const RECORDED = 24;

/**
 * Results of one round per 100 people: means over replicates with their 95 % confidence interval
 * (Student's t).
 */
export interface Handed {
  /** Entry `week`: who holds the baton at the end of that week. */
  readonly holders: readonly Readonly<Record<Holder, Summary>>[];
  /** People with nobody, or with a named coordinator they have not met, at the end of each week. */
  readonly nobody: readonly Summary[];
  readonly links: Readonly<Record<HandoverLink, Summary>>;
}

/** Counts of one replicate of one round. */
interface Counted {
  readonly holders: readonly Readonly<Record<Holder, number>>[];
  readonly links: Readonly<Record<HandoverLink, number>>;
}

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

function counted(recorded: RecordedLives): Counted {
  const of100 = (counts: Readonly<Record<Holder, number>>) =>
    record(HOLDERS, (holder) => (counts[holder] * 100) / recorded.persons);
  const held = sharesHeld(recorded);
  return {
    holders: Array.from({ length: LAST_WEEK + 1 }, (_, week) => of100(countHolders(recorded, week))),
    links: record(HANDOVER_LINKS, (link) => 100 * held[link]),
  };
}

function handedIn(replicates: readonly Counted[]): Handed {
  const over = (value: (one: Counted) => number) => summarise(Float64Array.from(replicates, value));
  const weeks = Array.from({ length: LAST_WEEK + 1 }, (_, week) => week);
  return {
    holders: weeks.map((week) => record(HOLDERS, (holder) => over(({ holders }) => holders[week]![holder]))),
    nobody: weeks.map((week) => over(({ holders }) => holders[week]!.nobody + holders[week]!.named)),
    links: record(HANDOVER_LINKS, (link) => over(({ links }) => links[link])),
  };
}

/**
 * All rounds of a scenario: the results of each, and every person's recorded lives in its first
 * replicate.
 */
export interface Relay {
  readonly rounds: readonly Handed[];
  readonly recordings: readonly RecordedLives[];
}

/**
 * Records the lives in all rounds for twelve weeks, replicate by replicate.
 * The replicates are those of an ordinary run of the scenario, because the first weeks do not
 * depend on the horizon.
 * @param isStopped asked before each replicate
 * @returns null when it was stopped
 */
export async function followHandovers(scenario: Scenario, isStopped: () => boolean): Promise<Relay | null> {
  const { arms, seed } = await planFor(scenario);
  const inputs = arms.map(({ input }) => ({ ...input, weeks: LAST_WEEK }));
  const counts: Counted[][] = inputs.map(() => []);
  let first: readonly RecordedLives[] = [];
  for (let replicate = 0; replicate < RECORDED; replicate++) {
    if (isStopped()) return null;
    const recordings = await Promise.all(inputs.map((input) => traceOf(input, seed, replicate)));
    for (const [arm, recorded] of recordings.entries()) counts[arm]!.push(counted(recorded));
    if (replicate === 0) first = recordings;
  }
  return { rounds: counts.map(handedIn), recordings: first };
}
