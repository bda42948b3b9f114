import { breach, type i32 } from '../../kernel/index.ts';
import { WEEKS_PER_YEAR } from '../calendar.ts';
import { noteServed } from '../interventions/served.ts';
import { applyAnew } from '../organisation/entry.ts';
import { bury } from '../persons/death.ts';
import { drawLiving, drawPersons } from '../persons/draw.ts';
import { PURPOSE } from '../purposes.ts';
import { SETTING, setting, TALLY, USE, use } from '../states.ts';
import { classOf } from '../tables.ts';
import { EXIT_TYPE, NEVER, type World } from '../world.ts';
import { livingInCommunity } from './home.ts';

/**
 * Persons who become at risk in this place arrive: a Poisson number per week, the same in all arms.
 * They start in the community, in active use.
 *
 * Parameters: arrival-age-mean, arrival-age-spread; the number is the population's
 * `arrivalsPerYear`.
 * @throws EttervernError `breach.no-room` when more arrive than the run has slots for
 */
export function arrive(world: World, week: i32): void {
  const { population, arrivals } = world;
  if (arrivals === null) return;
  const u = population.uniform(0, PURPOSE.arrivals);
  let count = 0;
  while (u > arrivals[count]!) count++;
  for (let k = 0; k < count; k++) {
    if (world.arrived === population.size) throw breach('no-room', { week, persons: population.size });
    arrivePerson(world, world.arrived++);
  }
}

function arrivePerson(world: World, person: i32): void {
  const { population, rates } = world;
  population.move(person, setting, SETTING.community);
  const oneself = { first: person, end: person + 1 };
  drawPersons(world, oneself, { mean: rates.p['arrival-age-mean'], spread: rates.p['arrival-age-spread'] });
  drawLiving(world, oneself);
  livingInCommunity(world, person);
  applyAnew(world, person);
  population.move(person, use, USE.active);
  world.deficit[person] = 0;
  world.deficitSince[person] = world.week;
  world.larSince[person] = 0;
  world.setExitType(person, EXIT_TYPE.never);
  world.exitWeek[person] = NEVER;
  startCareer(world, person);
  world.ties?.join(person);
  noteServed(world, person);
  population.tally(TALLY.arrivals);
  population.touch(person);
}

/**
 * Sets how long the person stays at risk in this place, unless death comes first. The time is
 * exponential and drawn at the start, so it is the same in all arms. Parameter: leaving-risk.
 */
export function startCareer(world: World, person: i32): void {
  const { population, rates, careers } = world;
  const perYear = rates.p['leaving-risk'];
  if (perYear === 0 || careers === null) return;
  const unit = rates.exponential[classOf(population.uniform(person, PURPOSE.career))]!;
  careers.schedule(person, population.week + Math.ceil((unit * WEEKS_PER_YEAR) / perYear));
}

/**
 * Persons whose time at risk here is over leave. They have recovered for good, or live elsewhere.
 */
export function depart(world: World, week: i32): void {
  const { population, careers } = world;
  if (careers === null) return;
  for (let person = careers.takeDue(week, 0); person >= 0; person = careers.takeDue(week, person + 1)) {
    if (population.state(person, setting) > SETTING.community) continue;
    bury(world, person, SETTING.elsewhere);
    population.tally(TALLY.departures);
    population.touch(person);
  }
}
