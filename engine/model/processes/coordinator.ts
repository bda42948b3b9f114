import { ZERO } from '../hazards/basic.ts';
import { factorWhere, greatestOf } from '../hazards/combine.ts';
import { inState } from '../hazards/condition.ts';
import { factor } from '../hazards/factor.ts';
import { hazardProcess } from '../hazards/process.ts';
import type { CoordinatorTerms } from '../interventions/coordinator-terms.ts';
import { hazardByTerms } from '../interventions/terms-in-force.ts';
import { openCase } from '../municipality/cases.ts';
import { applyAnew, letIn } from '../organisation/entry.ts';
import { coordinatorFound } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { withoutQueueForPosts } from '../services/factors.ts';
import { CONTACT, COORDINATOR, contact, coordinator, SETTING, setting } from '../states.ts';

const turnoverOf = ({ turnover }: CoordinatorTerms): number => turnover;

const turnover = factor({
  id: 'turnover',
  meaning: "(`coordinator-turnover`, or that of the arm's scheme from its start on) / 52.18",
  parameters: ['coordinator-turnover'],
  reads: [],
  of: (world) => hazardByTerms(world, turnoverOf),
  most: ({ policy: { terms } }) => Math.max(terms.usual.turnover, terms.scheme.turnover),
});

/**
 * A coordinator leaves the post. The relationship is lost, and the person waits for another
 * coordinator.
 */
export const coordinatorLeaves = hazardProcess({
  id: 'coordinator-turnover',
  draw: 'support',
  width: 4,
  when: (state) => state.of(coordinator) === COORDINATOR.assigned,
  factors: [turnover],
  writes: ['coordinator'],
  fire(world, person) {
    world.population.move(person, coordinator, COORDINATOR.waiting);
    world.services?.posts?.loseTo(person);
  },
});

const largest = (hazards: Float64Array | undefined): number =>
  hazards?.reduce((most, hazard) => Math.max(most, hazard), 0) ?? 0;

/** In a municipality, only the posts of the arm's scheme are vacated. */
const vacatedPosts = factorWhere(
  inState(coordinator, ['assigned'], 'with a coordinator'),
  factor({
    id: 'vacated-posts',
    meaning: 'hazard of interventions/vacated-post.ts',
    parameters: ['post-notice-weeks'],
    reads: [],
    of: ({ policy, services, week }) => policy.vacatedLoss[week]! * (services?.posts?.addedShare() ?? 1),
    most: ({ policy }) => largest(policy.vacatedLoss),
  }),
  ZERO,
);

const reorganisation = factor({
  id: 'reorganisation',
  meaning: 'hazard of organisation/reorganisation.ts',
  parameters: ['reorganisation-loss'],
  reads: [],
  of: ({ organisation, week }) => organisation?.transitionLoss[week] ?? 0,
  most: ({ organisation }) => largest(organisation?.transitionLoss),
});

/**
 * A person loses the coordinator because the post is vacated, and waits for another. In a
 * reorganisation, the person may lose coordinator and contact.
 */
export const loseVacatedPost = hazardProcess({
  id: 'post-vacated',
  draw: 'life',
  width: 12,
  when: (state) => state.of(coordinator) === COORDINATOR.assigned || state.of(contact) === CONTACT.yes,
  factors: [greatestOf('loss-of-posts', vacatedPosts, reorganisation)],
  writes: ['coordinator', 'contact', 'helpFrom'],
  fire(world, person) {
    const { population } = world;
    const vacated = vacatedPosts.of(world, person);
    const transition = reorganisation.of(world, person);
    if (population.state(person, coordinator) === COORDINATOR.assigned) {
      population.move(person, coordinator, COORDINATOR.waiting);
      world.services?.posts?.wait(person);
    }
    if (population.state(person, contact) !== CONTACT.yes) return;
    // Share of the events of the greater hazard that are due to the reorganisation.
    const share = transition / Math.max(vacated, transition);
    if (population.uniform(person, PURPOSE.reorganisationHit) >= share) return;
    population.move(person, contact, CONTACT.no);
    applyAnew(world, person);
  },
});

const filledPosts = factor({
  id: 'filled-posts',
  meaning: 'share of posts that are filled / `coordinator-wait`',
  parameters: ['coordinator-wait'],
  reads: [],
  of: ({ policy, rates, week }) => policy.postsFilled[week]! / rates.p['coordinator-wait'],
  most: ({ rates }) => 1 / rates.p['coordinator-wait'],
});

/** A person who waits gets a coordinator. The relationship starts from zero. */
export const assignCoordinator = hazardProcess({
  id: 'coordinator-assigned',
  draw: 'support',
  width: 26,
  when: (state) => state.of(setting) === SETTING.community && state.of(coordinator) === COORDINATOR.waiting,
  only: [withoutQueueForPosts, letIn],
  factors: [filledPosts, coordinatorFound],
  writes: ['coordinator', 'coordinatorSince'],
  fire(world, person) {
    world.population.move(person, coordinator, COORDINATOR.assigned);
    world.coordinatorSince[person] = world.week;
    openCase(world, person);
  },
});
