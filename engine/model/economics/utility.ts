import { type i32, stateOf } from '../../kernel/index.ts';
import type { ParameterValues } from '../parameters/registry.ts';
import { LAR, lar, ROUTE, route, SETTING, setting, USE, use } from '../states.ts';

/** The quality-of-life weight of each state code of a living person. */
export interface Utilities {
  /** Codes of the jointly counted dimensions for living persons at risk. */
  readonly living: Int32Array;
  /** Weight of each of these codes, 0 (dead) to 1 (full health). */
  readonly weights: Float64Array;
}

/**
 * The weight of setting, use, route and LAR together: general · state · institution, multiplied as
 * in the model that the weights come from.
 *
 * The state is active use by route, abstinence, or LAR with or without use (the mean of both
 * medicines). In prison and inpatient treatment it is multiplied by the weight of the institution.
 */
function weightOf(p: ParameterValues, code: i32): number {
  const active = stateOf(code, use) === USE.active;
  const inLar = stateOf(code, lar) === LAR['in-treatment'];
  const state = inLar ? larWeight(p, active) : weightOutsideLar(p, active, stateOf(code, route));
  return p['utility-general'] * state * institutionWeight(p, stateOf(code, setting));
}

function larWeight(p: ParameterValues, active: boolean): number {
  const share = p['lar-buprenorphine-share'];
  return active
    ? share * p['utility-buprenorphine-use'] + (1 - share) * p['utility-methadone-use']
    : share * p['utility-buprenorphine'] + (1 - share) * p['utility-methadone'];
}

function weightOutsideLar(p: ParameterValues, active: boolean, by: number): number {
  if (!active) return p['utility-abstinent'];
  return p[by === ROUTE.injecting ? 'utility-use-injecting' : 'utility-use-other'];
}

function institutionWeight(p: ParameterValues, where: number): number {
  if (where === SETTING.prison) return p['utility-prison'];
  return where === SETTING.inpatient ? p['utility-inpatient'] : 1;
}

/** @param codes number of codes of the jointly counted dimensions */
export function utilitiesOf(p: ParameterValues, codes: number): Utilities {
  const living = Int32Array.from({ length: codes }, (_, code) => code).filter(
    (code) => stateOf(code, setting) <= SETTING.community,
  );
  return { living, weights: Float64Array.from(living, (code) => weightOf(p, code)) };
}
