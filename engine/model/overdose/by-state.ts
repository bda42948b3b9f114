import { type i32, stateOf } from '../../kernel/index.ts';
import type { ParameterValues } from '../parameters/registry.ts';
import { ACTIVITY, activity, HOUSING, housing, lar, ROUTE, route, SETTING, setting, use } from '../states.ts';

/** Divisor of the hazard for the route, by state code. 1 for injecting. */
export const routeDivisor = (p: ParameterValues, code: i32): number =>
  stateOf(code, route) === ROUTE.other ? p['injecting-ratio'] : 1;

/** Factor for having no stable home, by state code. */
export function homeFactor(p: ParameterValues, code: i32): number {
  const home = stateOf(code, housing);
  return home === HOUSING.temporary || home === HOUSING.homeless ? p['unstable-housing-ratio'] : 1;
}

/** Factor for having no activity, by state code. */
export const activityFactor = (p: ParameterValues, code: i32): number =>
  stateOf(code, activity) === ACTIVITY.none ? p['no-activity-ratio'] : 1;

function hazardIn(p: ParameterValues, code: i32): number {
  const hazard = p['overdose-hazard'] / routeDivisor(p, code);
  if (stateOf(code, setting) !== SETTING.community) return hazard * p['institution-overdose-ratio'];
  return hazard * homeFactor(p, code) * activityFactor(p, code);
}

/** The highest value of the table. */
export function mostOverdoseInState(p: ParameterValues): number {
  const base = p['overdose-hazard'] / Math.min(1, p['injecting-ratio']);
  const outside = base * Math.max(1, p['unstable-housing-ratio']) * Math.max(1, p['no-activity-ratio']);
  return Math.max(base * p['institution-overdose-ratio'], outside);
}

/** State codes up to and including activity: the lowest bits. */
const CODES = (activity.mask + 1) << activity.shift;
/** The bits of these codes that {@link hazardIn} does not read. */
const OTHERS = (use.mask << use.shift) | (lar.mask << lar.shift);

/**
 * The part of the weekly overdose hazard that depends only on a person's states, for frailty 1 and
 * a tolerant person: base hazard, route, home and activity, or institution. It is indexed by the
 * lowest bits of the state code; the length is a power of 2.
 */
export function overdoseByState(p: ParameterValues): Float64Array {
  // A table, because every bound and hazard needs the value: reading the states one by one costs 3
  // % of a release cohort.
  const table = new Float64Array(CODES);
  for (let code = 0; code < CODES; code++) {
    const alike = code & ~OTHERS;
    table[code] = alike === code ? hazardIn(p, code) : table[alike]!;
  }
  return table;
}
