import { hazardProcess } from '../hazards/process.ts';
import { communityOwnership, kitGain, kitGainLimit } from '../interventions/naloxone-in-community.ts';
import { KIT, kit, SETTING, setting, TALLY } from '../states.ts';

/** A kit is lost or expires (p28). */
export const loseKit = hazardProcess({
  id: 'kit-loss',
  draw: 'support',
  width: 6,
  when: (state) => state.of(setting) === SETTING.community && state.of(kit) === KIT.yes,
  factors: ['kit-loss'],
  writes: ['kit'],
  fire: ({ population }, person) => population.move(person, kit, KIT.no),
});

/**
 * A person without a kit gets one in the community. The hazard keeps the share of owners constant,
 * or at the arm's share. In a municipality, this week's kits may be used up.
 */
export const gainKit = hazardProcess({
  id: 'kit-gain',
  draw: 'support',
  width: 24,
  when: (state) => state.of(setting) === SETTING.community && state.of(kit) === KIT.no,
  factors: [kitGain],
  atMost: [kitGainLimit],
  writes: ['kit', 'tally kits-handed-out'],
  fire(world, person) {
    if (world.services?.kits?.take() === false) return;
    world.population.move(person, kit, KIT.yes);
    world.population.tally(TALLY['kits-handed-out']);
    if (communityOwnership(world) > world.rates.p['kit-ownership'])
      world.reach(person, world.policy['naloxone-in-community']!);
  },
});
