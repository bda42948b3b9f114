import { type i32, stateOf } from '../../kernel/index.ts';
import type { ParameterValues } from '../parameters/registry.ts';
import { ACTIVITY, activity, HOUSING, housing, lar, ROUTE, route, SETTING, setting, use } from '../states.ts';

/** What the hazard is divided by, by state code: 1 for injecting. */
export const routeDivisor = (p: ParameterValues, code: i32): number =>
  stateOf(code, route) === ROUTE.other ? p['injecting-ratio'] : 1;

/** Factor of not having a stable home, by state code. */
export function homeFactor(p: ParameterValues, code: i32): number {
  const home = stateOf(code, housing);
  return home === HOUSING.temporary || home === HOUSING.homeless ? p['unstable-housing-ratio'] : 1;
}

/** Factor of having no activity, by state code. */
export const activityFactor = (p: ParameterValues, code: i32): number =>
  stateOf(code, activity) === ACTIVITY.none ? p['no-activity-ratio'] : 1;

function hazardIn(p: ParameterValues, code: i32): number {
  const hazard = p['overdose-hazard'] / routeDivisor(p, code);
  if (stateOf(code, setting) !== SETTING.community) return hazard * p['institution-overdose-ratio'];
  return hazard * homeFactor(p, code) * activityFactor(p, code);
}

/** The highest of the table. */
export function mostOverdoseInState(p: ParameterValues): number {
  const base = p['overdose-hazard'] / Math.min(1, p['injecting-ratio']);
  const outside = base * Math.max(1, p['unstable-housing-ratio']) * Math.max(1, p['no-activity-ratio']);
  return Math.max(base * p['institution-overdose-ratio'], outside);
}

/** State codes up to and with activity: the lowest bits. */
const CODES = (activity.mask + 1) << activity.shift;
/** Bits of them at which {@link hazardIn} does not look. */
const OTHERS = (use.mask << use.shift) | (lar.mask << lar.shift);

/**
 * The part of the weekly hazard of an overdose that depends on a person's states alone, for frailty
 * 1 and a tolerant person: base hazard, route, home and activity, or institution. By the lowest
 * bits of the state code; the length is a power of 2.
 */
export function overdoseByState(p: ParameterValues): Float64Array {
  // Looked up for every bound and hazard, it saves reading the states one by one (3 % of a release
  // cohort).
  const table = new Float64Array(CODES);
  for (let code = 0; code < CODES; code++) {
    const alike = code & ~OTHERS;
    table[code] = alike === code ? hazardIn(p, code) : table[alike]!;
  }
  return table;
}
