import type { HazardProcess } from '../../kernel/index.ts';
import { ownHome, unstableHome } from '../exits/home.ts';
import { LINKAGE_PARAMETERS, linkage } from '../linkage.ts';
import { helpInMunicipality, homesToFind, misfit } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { withTemporaryPlaces } from '../services/temporary.ts';
import { HOUSING, housing } from '../states.ts';
import { TRAIT, type World } from '../world.ts';

/**
 * Can the suitable home that a person finds be moved into now? Some suitable homes are let by the municipality, which may have none free: the
 * person then stands on its list. People with a concurrent mental disorder, or barred after an eviction, are offered staffed housing
 * where there is any. Parameter: municipal-home-share.
 */
function isFound(world: World, person: number): boolean {
  const { population, rates, services } = world;
  if (services === null || world.has(person, TRAIT.housingFirst)) return true;
  const { homes, staffed } = services;
  if (homes === null && staffed === null) return true;
  if (population.uniform(person, PURPOSE.municipalHome) >= rates.p['municipal-home-share']) return true;
  const needsStaff = world.has(person, TRAIT.mentalDisorder) || world.barred.has(person);
  const stock = needsStaff && staffed !== null ? staffed : homes;
  return stock === null || stock.request(person);
}

/**
 * A person in temporary accommodation or without a home finds a home.
 * h = p31 · linkage · (3.0 with Housing First, else less where no adapted homes are) · (barred after an eviction). Housing First finds suitable homes
 * only.
 * Reads: housing, contact, coordinator, trait housingFirst, barred. Writes: housing.
 */
export const findHome: HazardProcess<World> = {
  id: 'find-home',
  draw: 'life',
  width: 26,
  parameters: [
    'find-home',
    'housing-first-find-ratio',
    'barred-find-ratio',
    'no-adapted-housing-find-ratio',
    'weak-cooperation-link-ratio',
    ...LINKAGE_PARAMETERS,
  ],
  when: (state) => state.of(housing) === HOUSING.temporary || state.of(housing) === HOUSING.homeless,
  most(world) {
    const { rates, policy, services } = world;
    const housingFirst =
      policy.housingFirst || services?.housingFirst ? rates.p['housing-first-find-ratio'] : 1;
    return rates.p['find-home'] * world.rates.mostLinkage * Math.max(1, housingFirst);
  },
  hazard(world, person) {
    const { p } = world.rates;
    let hazard = p['find-home'] * helpInMunicipality(world, linkage(world, person));
    hazard *= world.has(person, TRAIT.housingFirst) ? p['housing-first-find-ratio'] : homesToFind(world);
    if (world.barred.has(person)) hazard *= p['barred-find-ratio'];
    return hazard;
  },
  fire(world, person) {
    const home = world.has(person, TRAIT.housingFirst)
      ? HOUSING.suitable
      : ownHome(world, person, PURPOSE.newHomeKind, misfit(world));
    if (home === HOUSING.suitable && !isFound(world, person)) return;
    world.population.move(person, housing, home);
  },
};

/**
 * A person loses an own home (debt, eviction) and is barred for a time. h = p32 · (higher in an exposed area) · (0.5 with Housing First, else less in
 * staffed housing).
 * Reads: housing, trait housingFirst. Writes: housing, barred.
 */
export const loseHome: HazardProcess<World> = {
  id: 'lose-home',
  draw: 'life',
  width: 4,
  parameters: ['lose-home', 'exposed-home-loss-ratio', 'housing-first-loss-ratio', 'staffed-home-loss-ratio'],
  when: (state) => state.of(housing) === HOUSING.suitable || state.of(housing) === HOUSING.exposed,
  most: ({ rates: { p } }) => p['lose-home'] * Math.max(1, p['exposed-home-loss-ratio']),
  hazard(world, person) {
    const { p } = world.rates;
    let hazard = p['lose-home'];
    if (world.population.state(person, housing) === HOUSING.exposed) hazard *= p['exposed-home-loss-ratio'];
    if (world.has(person, TRAIT.housingFirst)) hazard *= p['housing-first-loss-ratio'];
    else if (world.services?.staffed?.isTenant(person)) hazard *= p['staffed-home-loss-ratio'];
    return hazard;
  },
  fire(world, person) {
    const home = unstableHome(world, person, PURPOSE.lostHomeKind);
    world.population.move(person, housing, withTemporaryPlaces(world, home));
    const weeks = Math.round(world.rates.p['barred-weeks']);
    if (weeks > 0) world.barred.begin(person, world.week + weeks - 1);
  },
};

/**
 * A person moves between temporary accommodation and no home at all. h = temporary-to-none, or none-to-temporary.
 * Reads: housing. Writes: housing.
 */
export const shiftTemporary: HazardProcess<World> = {
  id: 'shift-temporary-housing',
  draw: 'life',
  width: 10,
  parameters: ['temporary-to-none', 'none-to-temporary'],
  when: (state) => state.of(housing) === HOUSING.temporary || state.of(housing) === HOUSING.homeless,
  most: ({ rates: { p } }) => Math.max(p['temporary-to-none'], p['none-to-temporary']),
  hazard({ population, rates }, person) {
    const temporary = population.state(person, housing) === HOUSING.temporary;
    return temporary ? rates.p['temporary-to-none'] : rates.p['none-to-temporary'];
  },
  fire(world, person) {
    const { population } = world;
    const temporary = population.state(person, housing) === HOUSING.temporary;
    const home = temporary ? HOUSING.homeless : HOUSING.temporary;
    population.move(person, housing, withTemporaryPlaces(world, home));
  },
};
