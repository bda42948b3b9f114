import type { i32 } from '../../kernel/index.ts';
import { PURPOSE } from '../purposes.ts';
import { HOUSING } from '../states.ts';
import type { World } from '../world.ts';

/**
 * Where a person stays if no home waits: temporary accommodation, or nowhere. Parameter:
 * homeless-share-of-unstable.
 */
export function unstableHome(world: World, person: i32, purpose: i32): number {
  const homeless = world.population.uniform(person, purpose) < world.rates.p['homeless-share-of-unstable'];
  return homeless ? HOUSING.homeless : HOUSING.temporary;
}

/**
 * An own home: suitable, or in a drug-exposed area. Parameter: own-home-exposed-share.
 * @param misfit share of otherwise suitable homes that are not adapted to the person
 */
export function ownHome(world: World, person: i32, purpose: i32, misfit = 0): number {
  const usual = world.rates.p['own-home-exposed-share'];
  const exposed = world.population.uniform(person, purpose) < usual + (1 - usual) * misfit;
  return exposed ? HOUSING.exposed : HOUSING.suitable;
}

/**
 * Housing at the end of a stay. At the first exit it is drawn (p36). Later it is the housing that
 * was kept through the stay.
 */
export function homeAfterStay(world: World, person: i32): number {
  if (world.week > 0) return world.heldHousing(person);
  const own = world.population.uniform(person, PURPOSE.homeAtExit) < world.rates.p['own-home-at-exit'];
  return own ? ownHome(world, person, PURPOSE.homeKind) : unstableHome(world, person, PURPOSE.unstableKind);
}
