import type { Preparation } from '../exits/notice.ts';
import { PURPOSE } from '../purposes.ts';
import { KIT, kit, TALLY } from '../states.ts';
import type { World } from '../world.ts';
import { isOffered } from './is-offered.ts';

/**
 * 1 Naloxone at exit. A person whose exit was not wholly unprepared is given a kit and training on the way out.
 * Reads: kit. Writes: kit, tally kits-handed-out.
 */
export function naloxoneAtExit(world: World, person: number, preparation: Preparation): void {
  if (preparation === 'none') return;
  if (!isOffered(world, person, world.policy.naloxoneAtExit, PURPOSE.naloxoneAtExit)) return;
  world.reach(person, world.policy.naloxoneAtExit!);
  if (world.population.state(person, kit) === KIT.yes) return;
  world.population.move(person, kit, KIT.yes);
  world.population.tally(TALLY['kits-handed-out']);
}
