import type { Preparation } from '../exits/notice.ts';
import { type Condition, hasTrait } from '../hazards/condition.ts';
import { PURPOSE } from '../purposes.ts';
import { HOUSING, housing } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import { isOffered } from './is-offered.ts';

/**
 * 9 Suitable housing at exit. A person who would leave to anything but a suitable home, with an exit known in good time, moves into one.
 * With Housing First the follow-up goes on: a home is found sooner and lost less often.
 * Reads: housing. Writes: housing, trait housingFirst.
 */
export function housingAtExit(world: World, person: number, preparation: Preparation): void {
  const { population, policy } = world;
  if (preparation !== 'good' || population.state(person, housing) === HOUSING.suitable) return;
  if (!isOffered(world, person, policy.housing, PURPOSE.housingOffer)) return;
  world.reach(person, world.policy.housing!);
  population.move(person, housing, HOUSING.suitable);
  if (policy.housingFirst) followHome(world, person);
}

/** Does the person have the follow-up of Housing First? */
export const withHousingFirst: Condition = {
  ...hasTrait('housingFirst', 'with Housing First'),
  possible: ({ policy, services }) => policy.housingFirst || (services?.housingFirst ?? null) !== null,
};

/** The follow-up of Housing First begins; it lasts for as long as the person lives in the place. Writes: trait housingFirst. */
export function followHome(world: World, person: number): void {
  if (world.has(person, TRAIT.housingFirst)) return;
  world.setTrait(person, TRAIT.housingFirst, true);
  world.spending.housingFirst.change(world.week, 1);
}
