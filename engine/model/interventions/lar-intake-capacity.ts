import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { meetsEvent } from './is-reached.ts';

/**
 * Where LAR has a queue, an arm's intake capacity is added to what is taken in each week (services/plan.ts). Of those who are referred it is then for as
 * many as it adds; notes that such a person is reached.
 */
export function referToIntake(world: World, person: number): void {
  if (meetsEvent(world, person, world.policy.larIntake, PURPOSE.intakeOffer)) {
    world.reach(person, world.policy.larIntake!);
  }
}

/**
 * 8 Intake capacity. The mean wait from referral to LAR falls to what the capacity gives, so that less motivation is lost in the queue.
 * @returns mean wait of a person who is referred now, weeks, given the one without; never longer. Notes that the person is reached.
 */
export function waitWithCapacity(world: World, person: number, usual: number): number {
  const { policy } = world;
  if (policy.intakeWait >= usual) return usual;
  if (!meetsEvent(world, person, policy.larIntake, PURPOSE.intakeOffer)) return usual;
  world.reach(person, world.policy.larIntake!);
  return policy.intakeWait;
}
