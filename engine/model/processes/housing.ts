import type { i32 } from '../../kernel/index.ts';
import { ownHome, unstableHome } from '../exits/home.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition, inState } from '../hazards/condition.ts';
import { hazardProcess } from '../hazards/process.ts';
import { withHousingFirst } from '../interventions/housing-at-exit.ts';
import { linkageInMunicipality } from '../linkage.ts';
import { homesToFind, misfit } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { inStaffedHome } from '../services/factors.ts';
import { withTemporaryPlaces } from '../services/temporary.ts';
import { HOUSING, housing } from '../states.ts';
import { TRAIT, type World } from '../world.ts';

/**
 * Can the person move into the suitable home that was found? The municipality lets some suitable
 * homes. If none of these is free, the person joins its waiting list. People with a concurrent
 * mental disorder, or barred after an eviction, are offered staffed housing if there is any.
 * Parameter: municipal-home-share.
 */
function isFound(world: World, person: i32): boolean {
  const { population, rates, services } = world;
  if (services === null || world.has(person, TRAIT.housingFirst)) return true;
  const { homes, staffed } = services;
  if (homes === null && staffed === null) return true;
  if (population.uniform(person, PURPOSE.municipalHome) >= rates.p['municipal-home-share']) return true;
  const needsStaff = world.has(person, TRAIT.mentalDisorder) || world.barred.has(person);
  const stock = needsStaff && staffed !== null ? staffed : homes;
  return stock === null || stock.request(person);
}

const isBarred = condition({
  id: 'barred',
  meaning: 'while barred after an eviction',
  parameters: [],
  reads: ['barred'],
  holds: (world, person) => world.barred.has(person),
});

/**
 * A person in temporary accommodation or without a home finds a home (p31). With Housing First, it
 * is always a suitable one.
 */
export const findHome = hazardProcess({
  id: 'find-home',
  draw: 'life',
  width: 26,
  when: (state) => state.of(housing) === HOUSING.temporary || state.of(housing) === HOUSING.homeless,
  factors: [
    'find-home',
    linkageInMunicipality,
    factorWhere(withHousingFirst, 'housing-first-find-ratio', homesToFind),
    factorWhere(isBarred, 'barred-find-ratio'),
  ],
  writes: ['housing'],
  fire(world, person) {
    const home = world.has(person, TRAIT.housingFirst)
      ? HOUSING.suitable
      : ownHome(world, person, PURPOSE.newHomeKind, misfit(world));
    if (home === HOUSING.suitable && !isFound(world, person)) return;
    world.population.move(person, housing, home);
  },
});

/** A person loses an own home (debt or eviction; p32) and is barred for a time. */
export const loseHome = hazardProcess({
  id: 'lose-home',
  draw: 'life',
  width: 4,
  when: (state) => state.of(housing) === HOUSING.suitable || state.of(housing) === HOUSING.exposed,
  factors: [
    'lose-home',
    factorWhere(inState(housing, ['exposed'], 'in an exposed area'), 'exposed-home-loss-ratio'),
    factorWhere(
      withHousingFirst,
      'housing-first-loss-ratio',
      factorWhere(inStaffedHome, 'staffed-home-loss-ratio'),
    ),
  ],
  writes: ['housing', 'barred'],
  fire(world, person) {
    const home = unstableHome(world, person, PURPOSE.lostHomeKind);
    world.population.move(person, housing, withTemporaryPlaces(world, home));
    const weeks = Math.round(world.rates.p['barred-weeks']);
    if (weeks > 0) world.barred.begin(person, world.week + weeks - 1);
  },
});

/** A person moves between temporary accommodation and no home at all. */
export const shiftTemporary = hazardProcess({
  id: 'shift-temporary-housing',
  draw: 'life',
  width: 10,
  when: (state) => state.of(housing) === HOUSING.temporary || state.of(housing) === HOUSING.homeless,
  factors: [
    factorWhere(
      inState(housing, ['temporary'], 'in temporary accommodation'),
      'temporary-to-none',
      'none-to-temporary',
    ),
  ],
  writes: ['housing'],
  fire(world, person) {
    const { population } = world;
    const temporary = population.state(person, housing) === HOUSING.temporary;
    const home = temporary ? HOUSING.homeless : HOUSING.temporary;
    population.move(person, housing, withTemporaryPlaces(world, home));
  },
});
