import { PURPOSE } from '../purposes.ts';
import { LAR, lar, TALLY } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import { isOffered } from './is-offered.ts';

/**
 * 6 LAR before exit. A person whose main drug is an opioid, who is not in LAR and does not drop out of treatment, starts LAR while still
 * inside. Who is in LAR already keeps it. Reads: LAR, primary drug. Writes: LAR, larSince, tally lar-starts.
 */
export function larBeforeExit(world: World, person: number, droppedOut: boolean): void {
  const { population } = world;
  if (droppedOut || !world.has(person, TRAIT.opioidPrimary)) return;
  if (population.state(person, lar) === LAR['in-treatment']) return;
  if (!isOffered(world, person, world.policy.larBeforeExit, PURPOSE.larOffer)) return;
  // The institution takes the person in itself: a place is needed, and no intake.
  const clinic = world.services?.lar;
  if (clinic && !clinic.takePlace()) {
    // Without a place the person is referred, and waits outside.
    population.move(person, lar, LAR.waiting);
    world.larSince[person] = world.week;
    clinic.wait(person);
    return;
  }
  world.reach(person, world.policy.larBeforeExit!);
  population.move(person, lar, LAR['in-treatment']);
  world.larSince[person] = world.week;
  population.tally(TALLY['lar-starts']);
}
