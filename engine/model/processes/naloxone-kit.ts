import type { HazardProcess } from '../../kernel/index.ts';
import { communityOwnership, kitGainHazard, mostKitGain } from '../interventions/naloxone-in-community.ts';
import { KIT, kit, SETTING, setting, TALLY } from '../states.ts';
import type { World } from '../world.ts';

/** A kit is lost or expires. h = p28. Reads: setting, kit. Writes: kit. */
export const loseKit: HazardProcess<World> = {
  id: 'kit-loss',
  draw: 'support',
  width: 6,
  parameters: ['kit-loss'],
  when: (state) => state.of(setting) === SETTING.community && state.of(kit) === KIT.yes,
  most: (world) => world.rates.p['kit-loss'],
  hazard: (world) => world.rates.p['kit-loss'],
  fire: ({ population }, person) => population.move(person, kit, KIT.no),
};

/**
 * A person without a kit gets one in the community. h = p28 · o / (1 - o), which keeps the share of owners at o: the base, or the arm's; at most 0.2076. In a municipality
 * there may be no kit left this week.
 * Reads: setting, kit. Writes: kit, tally kits-handed-out.
 */
export const gainKit: HazardProcess<World> = {
  id: 'kit-gain',
  draw: 'support',
  width: 24,
  parameters: ['kit-loss', 'kit-ownership', 'naloxone-point-ratio', 'full-opening-hours'],
  when: (state) => state.of(setting) === SETTING.community && state.of(kit) === KIT.no,
  most: mostKitGain,
  hazard: kitGainHazard,
  fire(world, person) {
    if (world.services?.kits?.take() === false) return;
    world.population.move(person, kit, KIT.yes);
    world.population.tally(TALLY['kits-handed-out']);
    if (communityOwnership(world) > world.rates.p['kit-ownership'])
      world.reach(person, world.policy.communityKits!);
  },
};
