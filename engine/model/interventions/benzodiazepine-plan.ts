import type { i32 } from '../../kernel/index.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition, hasTrait } from '../hazards/condition.ts';
import { LAR, lar } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { shareInLar } from './eligible.ts';
import { isServed, READ_OF_SERVED } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: people in LAR who use illicit benzodiazepines
 *
 * Acts through: of those reached, `benzodiazepine-plan-kept` have `prescribed-benzodiazepine-ratio`
 * in the overdose hazard instead of `benzodiazepine-ratio`. A person who leaves LAR leaves the plan
 */
export const benzodiazepinePlan = {
  id: 'benzodiazepine-plan',
  number: 19,
  description: 'A bounded benzodiazepine plan for people in LAR.',
  fields: {},
  defaults: { uptake: 0.5 },
  levers: ['uptake'],
  effects: ['benzodiazepine-ratio', 'prescribed-benzodiazepine-ratio', 'benzodiazepine-plan-kept'],
  purposes: { benzodiazepineOffer: 130 },
  municipal: false,
  pricedByUse: false,
  eligible: (p, fromPrison) =>
    p['opioid-primary-share'] * shareInLar(p, fromPrison) * p['benzodiazepine-share'],
  acting: (p) => p['benzodiazepine-plan-kept'],
  serves: keepsToPlan,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'benzodiazepine-plan': OfferOf<typeof benzodiazepinePlan> | null;
  }
}

/**
 * 19 Bounded benzodiazepine plan. People in LAR who use illicit benzodiazepines get a prescribed
 * and supervised dose. For those who keep to it, the overdose factor is that of prescribed
 * benzodiazepines in treatment.
 *
 * Parameters: benzodiazepine-ratio (p13), prescribed-benzodiazepine-ratio,
 * benzodiazepine-plan-kept.
 * @returns whether the person has a plan now and keeps to it
 */
export function keepsToPlan(world: World, person: i32): boolean {
  return (
    world.has(person, TRAIT.benzodiazepines) &&
    world.population.state(person, lar) === LAR['in-treatment'] &&
    isServed(
      world,
      person,
      world.policy['benzodiazepine-plan'],
      benzodiazepinePlan.purposes.benzodiazepineOffer,
    )
  );
}

const withPlan = condition({
  id: 'benzodiazepine-plan',
  meaning: 'while a person keeps to a plan',
  // The reach of the plan includes the share that keeps to it.
  parameters: ['benzodiazepine-plan-kept'],
  reads: ['benzodiazepines', 'lar', ...READ_OF_SERVED],
  holds: keepsToPlan,
  possible: ({ policy }) => policy['benzodiazepine-plan'] !== null,
});

/** Factor on the overdose hazard. */
export const benzodiazepineFactor = factorWhere(
  hasTrait('benzodiazepines', 'for those who use benzodiazepines'),
  factorWhere(withPlan, 'prescribed-benzodiazepine-ratio', 'benzodiazepine-ratio'),
);
