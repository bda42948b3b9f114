import type { HazardProcess } from '../../kernel/index.ts';
import { COORDINATOR, coordinator, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/**
 * A coordinator leaves the post: the relationship is lost and the person waits for another.
 * h = coordinator-turnover (or the arm's) / 52.18. Reads: coordinator. Writes: coordinator.
 */
export const coordinatorLeaves: HazardProcess<World> = {
  id: 'coordinator-turnover',
  draw: 'support',
  width: 4,
  parameters: ['coordinator-turnover'],
  when: (state) => state.of(coordinator) === COORDINATOR.assigned,
  most: (world) => world.policy.turnover,
  hazard: (world) => world.policy.turnover,
  fire: ({ population }, person) => population.move(person, coordinator, COORDINATOR.waiting),
};

/**
 * A person loses the coordinator because the post is vacated, and waits for another. h as in interventions/vacated-post.ts.
 * Reads: coordinator. Writes: coordinator.
 */
export const loseVacatedPost: HazardProcess<World> = {
  id: 'post-vacated',
  draw: 'life',
  width: 12,
  parameters: ['post-notice-weeks'],
  when: (state) => state.of(coordinator) === COORDINATOR.assigned,
  most: ({ policy }) => policy.vacatedLoss.reduce((most, hazard) => Math.max(most, hazard), 0),
  hazard: ({ policy, week }) => policy.vacatedLoss[week]!,
  fire: ({ population }, person) => population.move(person, coordinator, COORDINATOR.waiting),
};

/**
 * A person who waits is assigned a coordinator; the relationship starts from nothing.
 * h = share of posts that are filled / coordinator-wait.
 * Reads: setting, coordinator. Writes: coordinator, coordinatorSince.
 */
export const assignCoordinator: HazardProcess<World> = {
  id: 'coordinator-assigned',
  draw: 'support',
  width: 26,
  parameters: ['coordinator-wait'],
  when: (state) => state.of(setting) === SETTING.community && state.of(coordinator) === COORDINATOR.waiting,
  most: (world) => 1 / world.rates.p['coordinator-wait'],
  hazard: ({ rates, policy, week }) => policy.postsFilled[week]! / rates.p['coordinator-wait'],
  fire(world, person) {
    world.population.move(person, coordinator, COORDINATOR.assigned);
    world.coordinatorSince[person] = world.week;
  },
};
