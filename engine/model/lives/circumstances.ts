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
 * What the weekly hazard of an overdose is made of: the factors of hazard.ts, each as the person's
 * states and history make it. Those that do not count inside an institution are given as they would
 * be outside.
 */
export interface Risk {
  /** One of SETTING. */
  readonly setting: number;
  readonly active: boolean;
  readonly inLar: boolean;
  /** Hazard of the reference person of this frailty, per week. */
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
  /** Supply of the week and the alert about it. */
  readonly warning: number;
}

/** A person at the moment of a week's overdoses, after what else happened in the week. */
export interface Circumstances {
  readonly person: i32;
  readonly week: i32;
  /** Packed discrete states. */
  readonly code: i32;
  /** Has an intervention of the arm reached the person by now? */
  readonly reached: boolean;
  /**
   * Weeks since the last exit, 1 in the week after it; null in an institution and for whoever never
   * left one.
   */
  readonly weeksOut: number | null;
  readonly risk: Risk;
}

/** How an overdose went. */
export interface OverdoseEvent extends Circumstances {
  readonly fatal: boolean;
  /** The draw of the overdose, in [0, 1): it happens when it is below the weekly probability. */
  readonly draw: i32;
  /** The draw of survival, in (0, 1): the overdose is fatal when it is below the case fatality. */
  readonly survivalDraw: number;
  /** In a consumption room, where the chain does not matter. */
  readonly supervised: boolean;
  readonly chain: Chain;
  /** Case fatality without a room, and in one. */
  readonly fatality: Fatalities;
}

/** The numbers of the arm from which the probability of death follows. */
export interface Fatalities {
  /** With this chain. */
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
 * The hazard that these factors make; 0 for whoever cannot have an overdose. Equal to that of
 * hazard.ts times the week's supply but for the rounding of a product in another order.
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
