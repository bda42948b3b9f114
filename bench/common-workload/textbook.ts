import { COMMON_STATES, COMMON_TRANSITIONS } from '../../test/support/models/common-workload.ts';

/**
 * The workload as a textbook would write it: one array of states, one uniform number per person-week, destinations tried in order,
 * everybody counted every week. The yardstick that is measured beside the kernel; it has neither keyed numbers nor guards.
 */
export function textbookRun(persons: number, weeks: number): number[][] {
  const rows = COMMON_STATES.map((from) =>
    COMMON_STATES.flatMap((state, index) => {
      const p = COMMON_TRANSITIONS[from]?.[state];
      return p === undefined ? [] : [{ index, p }];
    }),
  );
  const states = new Array<number>(persons).fill(0);
  const counts: number[][] = [];
  for (let week = 0; week <= weeks; week++) {
    const count = COMMON_STATES.map(() => 0);
    for (let person = 0; person < persons; person++) {
      if (week > 0) states[person] = next(rows[states[person]!]!, states[person]!);
      count[states[person]!]!++;
    }
    counts.push(count);
  }
  return counts;
}

function next(row: readonly { readonly index: number; readonly p: number }[], present: number): number {
  let u = Math.random();
  for (const { index, p } of row) {
    if (u < p) return index;
    u -= p;
  }
  return present;
}
