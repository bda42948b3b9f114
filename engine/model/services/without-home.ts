import type { i32 } from '../../kernel/index.ts';
import { HOUSING, housing, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/** Housing of the person now, or after the present stay in an institution. */
export const homeOf = (world: World, person: i32): number =>
  world.population.state(person, setting) === SETTING.community
    ? world.population.state(person, housing)
    : world.heldHousing(person);

/** States of housing other than an own home. */
export const WITHOUT_HOME = [HOUSING.temporary, HOUSING.homeless];

/** Is the person here and alive, without an own home? */
export function isWithoutHome(world: World, person: i32): boolean {
  if (world.population.state(person, setting) > SETTING.community) return false;
  return WITHOUT_HOME.includes(homeOf(world, person));
}
