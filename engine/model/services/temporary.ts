import { HOUSING, housing } from '../states.ts';
import type { World } from '../world.ts';

/**
 * Is there a free place in temporary accommodation? Those who hold one in name while they are in an
 * institution take none.
 */
export function hasTemporaryPlace({ population, services }: World): boolean {
  const places = services?.temporaryPlaces ?? Number.POSITIVE_INFINITY;
  return population.occupancy[housing.offset + HOUSING.temporary]! < places;
}

/** The home, or none where it is a place in temporary accommodation and all are taken. */
export const withTemporaryPlaces = (world: World, home: number): number =>
  home === HOUSING.temporary && !hasTemporaryPlace(world) ? HOUSING.homeless : home;
