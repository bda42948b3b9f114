import type { i32 } from '../../kernel/index.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { canBeMet, tiesAtHand } from './at-hand.ts';

/** A witness who is not a person of the model. */
export const STRANGER = -1;

/**
 * The witness of a witnessed overdose: one of the ties at hand, each with equal probability.
 * {@link STRANGER} if there is none, or without ties.
 */
export function witnessOf(world: World, person: i32): number {
  const { population, ties } = world;
  const atHand = tiesAtHand(world, person);
  if (ties === null || atHand === 0) return STRANGER;
  let left = Math.floor(population.uniform(person, PURPOSE.witnessTie) * atHand);
  let place = 0;
  while (!canBeMet(world, ties.other(person, place)) || left-- > 0) place++;
  return ties.other(person, place);
}
