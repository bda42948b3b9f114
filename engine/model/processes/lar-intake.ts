import type { i32 } from '../../kernel/index.ts';
import { noteServed } from '../interventions/served.ts';
import { motivationOf } from '../motivation.ts';
import { acceptance } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { CONTACT, contact, LAR, lar, TALLY } from '../states.ts';
import { markTolerance } from '../tolerance.ts';
import type { World } from '../world.ts';

/**
 * The wait for LAR is over. Motivation halves with every `motivation-half-life` weeks of waiting,
 * unless someone kept in touch. The person starts with that probability and leaves the queue
 * otherwise. Reads: motivation, larSince, contact. Writes: LAR, larSince, tolerance, tally
 * lar-starts.
 */
export function larIntake(world: World, person: i32): void {
  if (wantsLar(world, person, world.week - world.larSince[person]!)) startLar(world, person);
  else leaveLarQueue(world, person);
}

/**
 * Does a person who can start LAR now still want it?
 * @param waited weeks since the referral
 */
export function wantsLar(world: World, person: i32, waited: i32): boolean {
  const { population, rates } = world;
  const inTouch = population.state(person, contact) === CONTACT.yes;
  const motivation = motivationOf(world, person) * rates.motivationLeft[inTouch ? 0 : waited]!;
  return population.uniform(person, PURPOSE.larAccept) < acceptance(world, motivation);
}

/** A person who has waited starts LAR. Writes: LAR, larSince, tolerance, tally lar-starts. */
export function startLar(world: World, person: i32): void {
  markTolerance(world, person);
  world.larSince[person] = world.week;
  world.population.move(person, lar, LAR['in-treatment']);
  world.population.tally(TALLY['lar-starts']);
  noteServed(world, person);
}

/** A person who has waited leaves the queue. Writes: LAR, larSince, tolerance. */
export function leaveLarQueue(world: World, person: i32): void {
  markTolerance(world, person);
  world.larSince[person] = world.week;
  world.population.move(person, lar, LAR.none);
}
