import type { i32 } from '../../kernel/index.ts';
import { benzodiazepineFactor } from '../interventions/benzodiazepine-plan.ts';
import { fatalityInRoom } from '../interventions/consumption-room.ts';
import { alertFactor } from '../interventions/supply-alert.ts';
import { activityFactor, homeFactor, routeDivisor } from '../overdose/by-state.ts';
import { type Chain, fatalityOf } from '../overdose/fatality.ts';
import { eventTolerance, inOrAfterLar, recentOverdose } from '../overdose/hazard.ts';
import { LAR, lar, SETTING, setting, USE, use } from '../states.ts';
import { NEVER, TRAIT, type World } from '../world.ts';

/**
 * The factors of a person's weekly overdose hazard, as in hazard.ts. Factors that have no effect
 * inside an institution are given as they would be outside.
 */
export interface Risk {
  /** One of SETTING. */
  readonly setting: number;
  readonly active: boolean;
  readonly inLar: boolean;
  /** Weekly hazard of the reference person with this frailty. */
  readonly base: number;
  readonly institution: number;
  readonly lar: number;
  readonly tolerance: number;
  readonly home: number;
  readonly activity: number;
  /** A divisor. */
  readonly route: number;
  readonly benzodiazepines: number;
  readonly recent: number;
  /** Factor of the week's supply and of the alert about it. */
  readonly warning: number;
}

/** A person just before the week's overdoses, after all other events of the week. */
export interface Circumstances {
  readonly person: i32;
  readonly week: i32;
  /** Packed discrete states. */
  readonly code: i32;
  /** Has an intervention of the arm reached the person yet? */
  readonly reached: boolean;
  /**
   * Weeks since the last exit, 1 in the week after it. Null in an institution and for a person who
   * has never left one.
   */
  readonly weeksOut: number | null;
  readonly risk: Risk;
}

/** How an overdose went. */
export interface OverdoseEvent extends Circumstances {
  readonly fatal: boolean;
  /**
   * The draw of the overdose, in [0, 1). The overdose happens if it is below the weekly
   * probability.
   */
  readonly draw: i32;
  /** The draw of survival, in (0, 1). The overdose is fatal if it is below the case fatality. */
  readonly survivalDraw: number;
  /** Did it happen in a consumption room, where the chain does not matter? */
  readonly supervised: boolean;
  readonly chain: Chain;
  /** Case fatality without a room, and in one. */
  readonly fatality: Fatalities;
}

/** The case fatalities of the arm. */
export interface Fatalities {
  /** With this chain, outside a room. */
  of(chain: Chain): number;
  readonly inRoom: number;
}

export function riskOf(world: World, person: i32): Risk {
  const { population, rates } = world;
  const code = population.code[person]!;
  return {
    setting: population.state(person, setting),
    active: population.state(person, use) === USE.active,
    inLar: population.state(person, lar) === LAR['in-treatment'],
    base: rates.p['overdose-hazard'] * world.frailty[person]!,
    institution: rates.p['institution-overdose-ratio'],
    lar: inOrAfterLar.of(world, person),
    tolerance: eventTolerance.of(world, person),
    home: homeFactor(rates.p, code),
    activity: activityFactor(rates.p, code),
    route: routeDivisor(rates.p, code),
    benzodiazepines: benzodiazepineFactor.of(world, person),
    recent: recentOverdose.of(world, person),
    warning: world.supply * alertFactor.of(world, person),
  };
}

/**
 * The hazard from these factors. 0 for a person who cannot have an overdose. Equal to that of
 * hazard.ts times the week's supply, except for rounding.
 */
export function hazardOf(risk: Risk): number {
  const outside = risk.setting === SETTING.community;
  if (risk.setting > SETTING.community || (outside && !risk.active)) return 0;
  const everywhere =
    ((risk.base * risk.lar * risk.benzodiazepines * risk.recent) / risk.route) * risk.warning;
  return everywhere * (outside ? risk.home * risk.activity * risk.tolerance : risk.institution);
}

export function circumstancesOf(world: World, person: i32): Circumstances {
  const { population } = world;
  const isOut = population.state(person, setting) === SETTING.community && world.exitWeek[person] !== NEVER;
  return {
    person,
    week: world.week,
    code: population.code[person]!,
    reached: world.has(person, TRAIT.reached),
    weeksOut: isOut ? world.weeksOut(person) : null,
    risk: riskOf(world, person),
  };
}

export const fatalitiesOf = (world: World): Fatalities => ({
  of: (chain) => fatalityOf(world.rates.p, chain),
  inRoom: fatalityInRoom(world),
});
