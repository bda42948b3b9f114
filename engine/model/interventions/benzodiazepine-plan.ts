import { factorWhere } from '../hazards/combine.ts';
import { condition, hasTrait } from '../hazards/condition.ts';
import { PURPOSE } from '../purposes.ts';
import { LAR, lar } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import { isServed, READ_OF_SERVED } from './is-reached.ts';

/**
 * 19 Bounded benzodiazepine plan: for people in LAR who use illicit benzodiazepines, a prescribed and supervised dose. For those who keep to it the factor on
 * overdose is that of prescribed benzodiazepines in treatment.
 *
 * Parameters: benzodiazepine-ratio (p13), prescribed-benzodiazepine-ratio, benzodiazepine-plan-kept.
 * @returns whether the person has a plan now, and keeps to it
 */
export const keepsToPlan = (world: World, person: number): boolean =>
  world.has(person, TRAIT.benzodiazepines) &&
  world.population.state(person, lar) === LAR['in-treatment'] &&
  isServed(world, person, world.policy.benzodiazepinePlan, PURPOSE.benzodiazepineOffer);

const withPlan = condition({
  id: 'benzodiazepine-plan',
  meaning: 'where a plan is kept to',
  // The share that keeps to the plan is part of its reach.
  parameters: ['benzodiazepine-plan-kept'],
  reads: ['benzodiazepines', 'lar', ...READ_OF_SERVED],
  holds: keepsToPlan,
  possible: ({ policy }) => policy.benzodiazepinePlan !== null,
});

/** Factor on the overdose hazard. */
export const benzodiazepineFactor = factorWhere(
  hasTrait('benzodiazepines', 'for those who use benzodiazepines'),
  factorWhere(withPlan, 'prescribed-benzodiazepine-ratio', 'benzodiazepine-ratio'),
);
