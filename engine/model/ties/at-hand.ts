import type { i32 } from '../../kernel/index.ts';
import { NETWORK, network, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/** Can others meet this person? The person must be in the community and have a network. */
export const canBeMet = ({ population }: World, person: i32): boolean =>
  population.state(person, setting) === SETTING.community &&
  population.state(person, network) !== NETWORK.none;

/**
 * Number of a person's ties that are at hand: both the person and the tie can be met. 0 without
 * ties.
 */
export function tiesAtHand(world: World, person: i32): number {
  const { ties } = world;
  if (ties === null || !canBeMet(world, person)) return 0;
  let found = 0;
  for (let place = 0; place < ties.count(person); place++) {
    if (canBeMet(world, ties.other(person, place))) found++;
  }
  return found;
}
