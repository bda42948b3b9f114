import { PURPOSE } from '../purposes.ts';
import { LAR, lar } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import { isServed } from './is-reached.ts';

/**
 * 19 Bounded benzodiazepine plan: for people in LAR who use illicit benzodiazepines, a prescribed and supervised dose. For those who keep to it the factor on
 * overdose is that of prescribed benzodiazepines in treatment.
 *
 * Parameters: benzodiazepine-ratio (p13), prescribed-benzodiazepine-ratio, benzodiazepine-plan-kept.
 * @returns factor on the overdose hazard
 */
export function benzodiazepineFactor(world: World, person: number): number {
  const { rates } = world;
  if (!world.has(person, TRAIT.benzodiazepines)) return 1;
  return keepsToPlan(world, person)
    ? rates.p['prescribed-benzodiazepine-ratio']
    : rates.p['benzodiazepine-ratio'];
}

/** Does the person have a plan now, and keep to it? */
export const keepsToPlan = (world: World, person: number): boolean =>
  world.has(person, TRAIT.benzodiazepines) &&
  world.population.state(person, lar) === LAR['in-treatment'] &&
  isServed(world, person, world.policy.benzodiazepinePlan, PURPOSE.benzodiazepineOffer);

/** Upper bound of the factor whenever the plan begins, ends or fades. */
export function mostBenzodiazepineFactor(world: World, person: number): number {
  const { p } = world.rates;
  if (!world.has(person, TRAIT.benzodiazepines)) return 1;
  if (world.policy.benzodiazepinePlan === null) return p['benzodiazepine-ratio'];
  return Math.max(p['benzodiazepine-ratio'], p['prescribed-benzodiazepine-ratio']);
}
