import { type i32, uniform } from '../kernel/index.ts';
import { PURPOSE } from './purposes.ts';
import type { World } from './world.ts';

/**
 * A person's motivation for treatment, before it fades in a queue: spread evenly between the least
 * and 1, independent of everything else about the person, and the same for good. It is asked for so
 * seldom that nothing is kept of it: the draw is keyed, and gives the same answer every time.
 * Parameter: least-motivation.
 */
export function motivationOf({ population, rates }: World, person: i32): number {
  const least = rates.p['least-motivation'];
  return least + (1 - least) * uniform(population.key, person, 0, PURPOSE.motivation);
}
