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
 * Dimensions in which two lives can part. If several differ in the same week, the first in this
 * order is reported: first who helps, then the consequences.
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
 * The dimension in which two lives differ first. `nothing`: none of the person's own states differs
 * before the overdose.
 */
export type Antecedent = keyof typeof PARTINGS | 'nothing';

export const ANTECEDENTS: readonly Antecedent[] = [
  ...(Object.keys(PARTINGS) as (keyof typeof PARTINGS)[]),
  'nothing',
];

/** The first week in which two lives differ, and the dimension. */
export interface Parting {
  /** On the simulation's clock; null if they do not differ before the overdose. */
  readonly week: number | null;
  readonly antecedent: Antecedent;
}

/** A person's packed states at the end of week `week`. */
export type Course = (week: number) => number;

/**
 * Finds where two lives part: the first week, up to the week before the overdose, at whose end the
 * states differ. Otherwise the week of the overdose, with the states before its overdoses.
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
