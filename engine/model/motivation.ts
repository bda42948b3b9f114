import { type i32, uniform } from '../kernel/index.ts';
import { PURPOSE } from './purposes.ts';
import type { World } from './world.ts';

/**
 * A person's motivation for treatment, before it fades in a queue. It is uniform between the lowest
 * value and 1, independent of all other attributes, and constant. It is not stored, because it is
 * seldom needed: the keyed random number gives the same value every time. Parameter:
 * least-motivation.
 */
export function motivationOf({ population, rates }: World, person: i32): number {
  const least = rates.p['least-motivation'];
  return least + (1 - least) * uniform(population.key, person, 0, PURPOSE.motivation);
}
