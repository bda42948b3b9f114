import type { i32 } from '../../kernel/index.ts';
import type { Preparation } from '../exits/preparation.ts';
import { type Condition, hasTrait } from '../hazards/condition.ts';
import { HOUSING, housing } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isOffered } from './is-offered.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: exits with good notice to anything but a suitable home
 *
 * Acts through: suitable home → overdose and relapse factors, also where an overdose happens; with
 * Housing First a home is found sooner and lost less often
 */
export const housingAtExit = {
  id: 'housing-at-exit',
  number: 9,
  description: 'Suitable housing at exit, for those who would leave without it.',
  fields: {
    housingFirst: {
      default: false,
      description: 'With the follow-up of Housing First, or a flat alone.',
    },
  },
  defaults: { uptake: 0.9 },
  effects: [
    'unstable-housing-ratio',
    'relapse-unsuitable-housing-ratio',
    'housing-first-find-ratio',
    'housing-first-loss-ratio',
  ],
  purposes: { housingOffer: 66 },
  municipal: true,
  pricedByUse: 'housingFirst',
  eligible: (p) => 1 - p['own-home-at-exit'] * (1 - p['own-home-exposed-share']),
  stage: 'home',
  atExit: homeAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'housing-at-exit': OfferOf<typeof housingAtExit> | null;
  }
}

/**
 * 9 Suitable housing at exit. A person who would leave to anything but a suitable home, and whose
 * exit is known in good time, moves into a suitable home. With Housing First, follow-up continues:
 * a home is found sooner and lost less often. Reads: housing. Writes: housing, trait housingFirst.
 */
export function homeAtExit(world: World, person: i32, preparation: Preparation): void {
  const { population, policy } = world;
  if (preparation !== 'good' || population.state(person, housing) === HOUSING.suitable) return;
  if (!isOffered(world, person, policy['housing-at-exit'], housingAtExit.purposes.housingOffer)) return;
  world.reach(person, world.policy['housing-at-exit']!);
  population.move(person, housing, HOUSING.suitable);
  if (policy['housing-at-exit']!.own.housingFirst) followHome(world, person);
}

/** Does the person have Housing First follow-up? */
export const withHousingFirst: Condition = {
  ...hasTrait('housingFirst', 'with Housing First'),
  possible: ({ policy, services }) =>
    policy['housing-at-exit']?.own.housingFirst === true || (services?.housingFirst ?? null) !== null,
};

/**
 * Starts Housing First follow-up. It lasts as long as the person lives in the place. Writes: trait
 * housingFirst.
 */
export function followHome(world: World, person: i32): void {
  if (world.has(person, TRAIT.housingFirst)) return;
  world.setTrait(person, TRAIT.housingFirst, true);
  world.spending.housingFirst.change(world.week, 1);
}
