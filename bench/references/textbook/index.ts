import { COMMON_STATES, COMMON_TRANSITIONS } from '../../../test/support/models/common-workload.ts';
import { secondsOf } from '../../measure/race.ts';
import type { Reference } from '../reference.ts';

/**
 * Transitions out of a state: destination and weekly probability, in the order in which they are
 * tried.
 */
export type Row = readonly { readonly to: number; readonly p: number }[];

export const ROWS: readonly Row[] = COMMON_STATES.map((from) =>
  COMMON_STATES.flatMap((state, to) => {
    const p = COMMON_TRANSITIONS[from]?.[state];
    return p === undefined ? [] : [{ to, p }];
  }),
);

/** The state in the next week: one uniform number, destinations tried in order. */
export function nextState(row: Row, present: number): number {
  let u = Math.random();
  for (const { to, p } of row) {
    if (u < p) return to;
    u -= p;
  }
  return present;
}

/** The workload in textbook style: one array of states, and everybody is counted every week. */
function textbookRun(persons: number, weeks: number): number[] {
  const states = new Array<number>(persons).fill(0);
  const counts: number[] = [];
  for (let week = 0; week <= weeks; week++) {
    const count = COMMON_STATES.map(() => 0);
    for (let person = 0; person < persons; person++) {
      if (week > 0) states[person] = nextState(ROWS[states[person]!]!, states[person]!);
      count[states[person]!]!++;
    }
    counts.push(...count);
  }
  return counts;
}

/** See DECLARATION.md. */
export const textbook: Reference = {
  id: 'textbook',
  title: 'textbook loop in JavaScript',
  shareOfPersons: 1,
  run({ persons, weeks }) {
    let counts: readonly number[] = [];
    const seconds = secondsOf(() => {
      counts = textbookRun(persons, weeks);
    });
    return { seconds, counts };
  },
};
