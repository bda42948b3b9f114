import { acceptance } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { CONTACT, contact, LAR, lar, TALLY } from '../states.ts';
import { markTolerance } from '../tolerance.ts';
import type { World } from '../world.ts';

/**
 * The wait for LAR is over. Motivation has halved with every `motivation-half-life` weeks of waiting, unless someone kept in touch;
 * the person starts with that probability, and leaves the queue otherwise.
 * Reads: motivation, larSince, contact. Writes: LAR, larSince, tolerance, tally lar-starts.
 */
export function larIntake(world: World, person: number): void {
  const { population, rates } = world;
  const waited = population.state(person, contact) === CONTACT.yes ? 0 : world.week - world.larSince[person]!;
  const motivation = world.motivation[person]! * rates.motivationLeft[waited]!;
  markTolerance(world, person);
  world.larSince[person] = world.week;
  if (population.uniform(person, PURPOSE.larAccept) < acceptance(world, motivation)) {
    population.move(person, lar, LAR['in-treatment']);
    population.tally(TALLY['lar-starts']);
  } else {
    population.move(person, lar, LAR.none);
  }
}
