import type { i32 } from '../../kernel/index.ts';
import type { Preparation } from '../exits/preparation.ts';
import { KIT, kit, TALLY } from '../states.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isOffered } from './is-offered.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: exits that were not wholly unprepared
 *
 * Acts through: holds a kit → used at an overdose
 */
export const naloxoneAtExit = {
  id: 'naloxone-at-exit',
  number: 1,
  description: 'Naloxone kit and training at exit.',
  fields: {},
  defaults: { uptake: 0.9 },
  effects: ['fatality-with-naloxone', 'kit-at-hand-private', 'kit-at-hand-public', 'kit-used-at-hand'],
  purposes: { naloxoneAtExit: 60 },
  municipal: false,
  pricedByUse: true,
  stage: 'kit',
  atExit: giveKitAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'naloxone-at-exit': OfferOf<typeof naloxoneAtExit> | null;
  }
}

/**
 * 1 Naloxone at exit. A person whose exit was not wholly unprepared gets a kit and training on the
 * way out. Reads: kit. Writes: kit, tally kits-handed-out.
 */
export function giveKitAtExit(world: World, person: i32, preparation: Preparation): void {
  if (preparation === 'none') return;
  if (!isOffered(world, person, world.policy['naloxone-at-exit'], naloxoneAtExit.purposes.naloxoneAtExit))
    return;
  world.reach(person, world.policy['naloxone-at-exit']!);
  if (world.population.state(person, kit) === KIT.yes) return;
  world.population.move(person, kit, KIT.yes);
  world.population.tally(TALLY['kits-handed-out']);
}
