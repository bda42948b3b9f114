import { type Dimension, stateOf } from '../../kernel/index.ts';
import {
  activity,
  contact,
  coordinator,
  housing,
  kit,
  lar,
  network,
  route,
  setting,
  use,
} from '../../model/states.ts';

/**
 * Where two lives can part, in the order in which it is said when several states part in the same
 * week: who helps, then what comes of it.
 */
const PARTINGS = {
  stay: setting,
  coordinator,
  contact,
  lar,
  home: housing,
  kit,
  activity,
  network,
  use,
  route,
} as const satisfies Readonly<Record<string, Dimension>>;

/**
 * What two lives differ in first; `nothing`: in none of the person's own states before the
 * overdose.
 */
export type Antecedent = keyof typeof PARTINGS | 'nothing';

export const ANTECEDENTS: readonly Antecedent[] = [
  ...(Object.keys(PARTINGS) as (keyof typeof PARTINGS)[]),
  'nothing',
];

/** The first week in which two lives differ, and in what. */
export interface Parting {
  /** On the simulation's clock; null when they do not differ before the overdose. */
  readonly week: number | null;
  readonly antecedent: Antecedent;
}

/** A person's packed states at the end of week `week`. */
export type Course = (week: number) => number;

/**
 * Where two lives part: the first week whose states at its end differ, up to the week before the
 * overdose, else that week itself with the states before its overdoses.
 */
export function partingOf(
  courses: readonly [Course, Course],
  week: number,
  atOverdose: readonly [number, number],
): Parting {
  for (let at = 0; at < week; at++) {
    const parting = difference(courses[0](at), courses[1](at));
    if (parting !== null) return { week: at, antecedent: parting };
  }
  const parting = difference(...atOverdose);
  return parting === null ? { week: null, antecedent: 'nothing' } : { week, antecedent: parting };
}

function difference(a: number, b: number): Antecedent | null {
  if (a === b) return null;
  for (const [id, dimension] of Object.entries(PARTINGS)) {
    if (stateOf(a, dimension) !== stateOf(b, dimension)) return id as Antecedent;
  }
  return null;
}
