import { HOUSING, housing } from '../states.ts';
import type { World } from '../world.ts';

/**
 * Is there a free place in temporary accommodation? A person who nominally holds one while in an
 * institution takes none.
 */
export function hasTemporaryPlace({ population, services }: World): boolean {
  const places = services?.temporaryPlaces ?? Number.POSITIVE_INFINITY;
  return population.occupancy[housing.offset + HOUSING.temporary]! < places;
}

/** The home. Homeless if it is temporary accommodation and all places are taken. */
export const withTemporaryPlaces = (world: World, home: number): number =>
  home === HOUSING.temporary && !hasTemporaryPlace(world) ? HOUSING.homeless : home;
