import type { Preparation } from '../exits/notice.ts';
import { openCase } from '../municipality/cases.ts';
import { isLetIn } from '../organisation/entry.ts';
import { PURPOSE } from '../purposes.ts';
import { COORDINATOR, coordinator } from '../states.ts';
import type { World } from '../world.ts';
import { isOffered } from './is-offered.ts';

/**
 * 3 Coordinator before and after exit. With an exit known in good time the coordinator has met the person for some weeks before it;
 * otherwise the person waits for one after the exit. Without the intervention a part of people have a coordinator at exit. Either way the
 * municipality's decision comes first: whoever is not let in yet waits.
 * A coordinator acts only through linkage (linkage.ts), missed appointments and lost contact, never on overdose itself.
 * Parameter: coordinator-at-exit. Reads: coordinator, helpFrom. Writes: coordinator, coordinatorSince.
 */
export function coordinatorAtExit(world: World, person: number, preparation: Preparation): void {
  const { population, policy, rates, services } = world;
  const offered = isOffered(world, person, policy.coordinator, PURPOSE.coordinatorOffer);
  if (offered) world.reach(person, world.policy.coordinator!);
  if (population.state(person, coordinator) === COORDINATOR.assigned) return;
  const inTime = offered && preparation === 'good';
  const usual = population.uniform(person, PURPOSE.coordinatorUsual) < rates.p['coordinator-at-exit'];
  if ((inTime || usual) && isLetIn(world, person)) {
    assign(world, person, inTime ? policy.weeksBeforeExit : 0);
  } else if (offered || usual) {
    population.move(person, coordinator, COORDINATOR.waiting);
    services?.posts?.wait(person);
  }
}

/** Gives the person a coordinator; where the posts have no place free, the person waits. */
function assign(world: World, person: number, weeksBefore: number): void {
  const posts = world.services?.posts;
  world.population.move(person, coordinator, COORDINATOR.waiting);
  if (posts && !posts.request(person)) return;
  world.population.move(person, coordinator, COORDINATOR.assigned);
  world.coordinatorSince[person] = world.week - weeksBefore;
  openCase(world, person);
}
