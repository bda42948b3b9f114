import type { HazardProcess } from '../../kernel/index.ts';
import type { CoordinatorTerms } from '../interventions/coordinator-terms.ts';
import { hazardByTerms } from '../interventions/terms-in-force.ts';
import { openCase } from '../municipality/cases.ts';
import { applyAnew, isLetIn } from '../organisation/entry.ts';
import { coordinatorFound } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { CONTACT, COORDINATOR, contact, coordinator, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

const turnoverOf = ({ turnover }: CoordinatorTerms): number => turnover;

/**
 * A coordinator leaves the post: the relationship is lost and the person waits for another.
 * h = coordinator-turnover (or the arm's, from its start on) / 52.18. Reads: coordinator. Writes: coordinator.
 */
export const coordinatorLeaves: HazardProcess<World> = {
  id: 'coordinator-turnover',
  draw: 'support',
  width: 4,
  parameters: ['coordinator-turnover'],
  when: (state) => state.of(coordinator) === COORDINATOR.assigned,
  most: ({ policy: { terms } }) => Math.max(terms.usual.turnover, terms.scheme.turnover),
  hazard: (world) => hazardByTerms(world, turnoverOf),
  fire(world, person) {
    world.population.move(person, coordinator, COORDINATOR.waiting);
    world.services?.posts?.loseTo(person);
  },
};

/** Hazards of losing what hangs on a post: the coordinator's own (for a person who has one), and that of a reorganisation. */
function lossOfPosts(
  world: World,
  person: number,
): { readonly vacated: number; readonly transition: number } {
  const { population, policy, organisation, services, week } = world;
  const assigned = population.state(person, coordinator) === COORDINATOR.assigned;
  return {
    // Of a municipality's posts those of the arm's scheme are vacated.
    vacated: assigned ? policy.vacatedLoss[week]! * (services?.posts?.addedShare() ?? 1) : 0,
    transition: organisation?.transitionLoss[week] ?? 0,
  };
}

const largest = (hazards: Float64Array | undefined): number =>
  hazards?.reduce((most, hazard) => Math.max(most, hazard), 0) ?? 0;

/**
 * A person loses the coordinator because the post is vacated, and waits for another; or, in a reorganisation, coordinator and contact.
 * h is the greater of that of interventions/vacated-post.ts (for a person with a coordinator) and that of organisation/reorganisation.ts.
 * Reads: coordinator, contact. Writes: coordinator, contact, helpFrom.
 */
export const loseVacatedPost: HazardProcess<World> = {
  id: 'post-vacated',
  draw: 'life',
  width: 12,
  parameters: ['post-notice-weeks', 'reorganisation-loss'],
  when: (state) => state.of(coordinator) === COORDINATOR.assigned || state.of(contact) === CONTACT.yes,
  most: ({ policy, organisation }) =>
    Math.max(largest(policy.vacatedLoss), largest(organisation?.transitionLoss)),
  hazard(world, person) {
    const { vacated, transition } = lossOfPosts(world, person);
    return Math.max(vacated, transition);
  },
  fire(world, person) {
    const { population } = world;
    const { vacated, transition } = lossOfPosts(world, person);
    if (population.state(person, coordinator) === COORDINATOR.assigned) {
      population.move(person, coordinator, COORDINATOR.waiting);
      world.services?.posts?.wait(person);
    }
    if (population.state(person, contact) !== CONTACT.yes) return;
    // Of the events of the greater hazard, the part that the reorganisation has.
    const share = transition / Math.max(vacated, transition);
    if (population.uniform(person, PURPOSE.reorganisationHit) >= share) return;
    population.move(person, contact, CONTACT.no);
    applyAnew(world, person);
  },
};

/**
 * A person who waits is assigned a coordinator; the relationship starts from nothing.
 * h = share of posts that are filled / coordinator-wait, less where services cooperate weakly; 0 until the person is let in.
 * Reads: setting, coordinator, helpFrom. Writes: coordinator, coordinatorSince.
 */
export const assignCoordinator: HazardProcess<World> = {
  id: 'coordinator-assigned',
  draw: 'support',
  width: 26,
  parameters: ['coordinator-wait', 'weak-cooperation-coordinator-ratio'],
  when: (state) => state.of(setting) === SETTING.community && state.of(coordinator) === COORDINATOR.waiting,
  most: (world) => 1 / world.rates.p['coordinator-wait'],
  hazard(world, person) {
    // Where posts are limited, the queue says who is next.
    if (world.services?.posts || !isLetIn(world, person)) return 0;
    const { rates, policy, week } = world;
    return (policy.postsFilled[week]! / rates.p['coordinator-wait']) * coordinatorFound(world);
  },
  fire(world, person) {
    world.population.move(person, coordinator, COORDINATOR.assigned);
    world.coordinatorSince[person] = world.week;
    openCase(world, person);
  },
};
