import type { i32 } from '../../kernel/index.ts';
import { inpatientStay, prisonStay } from '../exits/stay.ts';
import { drawLiving, drawPersons } from '../persons/draw.ts';
import { PURPOSE } from '../purposes.ts';
import {
  ACTIVITY,
  activity,
  COORDINATOR,
  coordinator,
  HOUSING,
  housing,
  LAR,
  lar,
  SETTING,
  setting,
  USE,
  use,
} from '../states.ts';
import { classOf } from '../tables.ts';
import { EXIT_TYPE, NEVER, TRAIT, type World } from '../world.ts';
import { startCareer } from './arrivals.ts';
import { openCase } from './cases.ts';
import { livingInCommunity } from './home.ts';

/**
 * The persons at risk in week 0 of the simulation. Their numbers by setting and LAR are the
 * published stocks; everything else is drawn as at an exit. The burn-in brings the rest into
 * balance.
 *
 * Parameters: prison-stock-share, inpatient-stock-share, lar-stock-share, lar-stock-weeks (the mean
 * of an exponential time).
 */
export function populate(world: World, size: i32): void {
  const { population } = world;
  world.resetIndicators();
  world.ties?.reset();
  world.careers?.reset();
  world.cases?.reset();
  world.arrived = size;
  const everybody = { first: 0, end: size };
  drawPersons(world, everybody);
  drawLiving(world, everybody);
  for (let person = 0; person < population.size; person++) {
    if (person < size) settle(world, person);
    else population.move(person, setting, SETTING.elsewhere);
  }
  world.ties?.build();
}

function settle(world: World, person: i32): void {
  const { population } = world;
  const kind = settingAtStart(world, person);
  population.move(person, setting, kind);
  livingInCommunity(world, person);
  larAtStart(world, person);
  useAtStart(world, person);
  world.exitWeek[person] = NEVER;
  world.setExitType(person, kind === SETTING.prison ? EXIT_TYPE.released : EXIT_TYPE.never);
  if (population.uniform(person, PURPOSE.stockCoordinator) < world.rates.p['coordinator-at-exit'])
    coordinatorAtStart(world, person);
  if (kind !== SETTING.community) stayAtStart(world, person, kind);
  startCareer(world, person);
}

/** Gives the person a coordinator, if the posts have a place. */
function coordinatorAtStart(world: World, person: i32): void {
  const hasPlace = world.services?.posts?.takePlace() ?? true;
  if (!hasPlace) return;
  world.population.move(person, coordinator, COORDINATOR.assigned);
  openCase(world, person);
}

function settingAtStart(world: World, person: i32): number {
  const { population, rates } = world;
  const u = population.uniform(person, PURPOSE.stockSetting);
  const prison = rates.p['prison-stock-share'];
  if (u < prison) return SETTING.prison;
  return u < prison + rates.p['inpatient-stock-share'] ? SETTING.inpatient : SETTING.community;
}

function larAtStart(world: World, person: i32): void {
  const { population, rates } = world;
  world.larSince[person] = 0;
  const share = rates.p['lar-stock-share'] / rates.p['opioid-primary-share'];
  if (!world.has(person, TRAIT.opioidPrimary)) return;
  if (population.uniform(person, PURPOSE.stockLar) >= share) return;
  population.move(person, lar, LAR['in-treatment']);
  const unit = rates.exponential[classOf(population.uniform(person, PURPOSE.stockLarYears))]!;
  world.larSince[person] = -Math.round(rates.p['lar-stock-weeks'] * unit);
}

/**
 * Draws active use with the shares of the first week after prison. A person in use is tolerant,
 * another is not.
 */
function useAtStart(world: World, person: i32): void {
  const { population, rates } = world;
  const inLar = population.state(person, lar) === LAR['in-treatment'];
  const share = inLar ? rates.p['active-after-prison-lar'] : rates.p['active-after-prison'];
  const active = population.uniform(person, PURPOSE.stockUse) < share;
  const outside = population.state(person, setting) === SETTING.community;
  population.move(person, use, active && outside ? USE.active : USE.abstinent);
  world.deficit[person] = active && outside ? 0 : 1;
  world.deficitSince[person] = 1;
}

/** Puts the person into the middle of a stay: a uniform part of a whole stay is left. */
function stayAtStart(world: World, person: i32, kind: number): void {
  const { population } = world;
  const weeks = kind === SETTING.prison ? prisonStay(world, person) : inpatientStay(world, person);
  const rest: i32 = Math.ceil(weeks * population.uniform(person, PURPOSE.stockStay));
  world.holdHousing(person, population.state(person, housing));
  population.move(person, housing, HOUSING.institution);
  population.move(person, activity, ACTIVITY.none);
  population.timers.schedule(person, rest);
}
