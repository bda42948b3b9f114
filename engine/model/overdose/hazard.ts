import { RECENT_WEEKS, toleranceFactor } from '../rates.ts';
import { ACTIVITY, activity, HOUSING, housing, LAR, lar, ROUTE, route, SETTING, setting } from '../states.ts';
import { toleranceDeficit } from '../tolerance.ts';
import type { World } from '../world.ts';

/**
 * Weekly hazard of an overdose, apart from the supply of the week:
 *
 * h = p1 · frailty · exp(p5·p3·d) · route · benzodiazepines · housing · activity · recent overdose · LAR · institution
 *
 * with route 1 for injecting and 1/p12 otherwise, p13 for benzodiazepines, p14 without a stable home, p15 without activity, p17 after
 * a recent overdose, p7 in LAR (and p9 in the first four weeks of LAR or after it). Inside an institution p20 replaces the
 * tolerance term, housing and activity: it was measured against the same people outside.
 * @param benzodiazepines the factor p13, its counterpart for a bounded plan, or an upper bound of both
 */
export function overdoseHazard(world: World, person: number, benzodiazepines: number): number {
  const { population, rates } = world;
  const { p } = rates;
  let hazard = p['overdose-hazard'] * world.frailty[person]!;
  if (population.state(person, route) === ROUTE.other) hazard /= p['injecting-ratio'];
  hazard *= benzodiazepines;
  hazard *= recentFactor(world, person) * larFactor(world, person);
  if (population.state(person, setting) !== SETTING.community)
    return hazard * p['institution-overdose-ratio'];
  const home = population.state(person, housing);
  if (home === HOUSING.temporary || home === HOUSING.homeless) hazard *= p['unstable-housing-ratio'];
  if (population.state(person, activity) === ACTIVITY.none) hazard *= p['no-activity-ratio'];
  return hazard * toleranceFactor(rates.eventExponent, toleranceDeficit(world, person));
}

function recentFactor(world: World, person: number): number {
  const last = world.lastOverdose[person]!;
  if (last === 0) return 1;
  const weeks = world.week - last;
  return weeks > RECENT_WEEKS ? 1 : world.rates.recentOverdose[Math.max(1, weeks)]!;
}

function larFactor(world: World, person: number): number {
  const state = world.population.state(person, lar);
  if (state === LAR.none || state === LAR.waiting) return 1;
  const weeks = Math.min(4, world.week - world.larSince[person]!);
  return state === LAR['in-treatment'] ? world.rates.larStart[weeks]! : world.rates.larStop[weeks]!;
}
