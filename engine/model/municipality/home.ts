import type { i32 } from '../../kernel/index.ts';
import { ownHome, unstableHome } from '../exits/home.ts';
import { PURPOSE } from '../purposes.ts';
import { withTemporaryPlaces } from '../services/temporary.ts';
import { housing } from '../states.ts';
import type { World } from '../world.ts';

/**
 * Housing of a person in the community at the start or on arrival. It is drawn as at an exit, and
 * the burn-in brings it into balance. Parameter: own-home-at-exit.
 */
export function livingInCommunity(world: World, person: i32): void {
  const { population, rates } = world;
  const own = population.uniform(person, PURPOSE.homeAtExit) < rates.p['own-home-at-exit'];
  const home = own
    ? ownHome(world, person, PURPOSE.homeKind)
    : unstableHome(world, person, PURPOSE.unstableKind);
  population.move(person, housing, withTemporaryPlaces(world, home));
}
