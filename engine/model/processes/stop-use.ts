import type { HazardProcess } from '../../kernel/index.ts';
import { SETTING, setting, USE, use } from '../states.ts';
import { markTolerance } from '../tolerance.ts';
import type { World } from '../world.ts';

/**
 * A person stops using. h = stop-use. In LAR it is no different: the measured effect of LAR (p7) holds what LAR does to use.
 * Reads: setting, use. Writes: use, tolerance.
 */
export const stopUse: HazardProcess<World> = {
  id: 'stop-use',
  draw: 'life',
  width: 4,
  parameters: ['stop-use'],
  when: (state) => state.of(setting) === SETTING.community && state.of(use) === USE.active,
  most: ({ rates }) => rates.p['stop-use'],
  hazard: ({ rates }) => rates.p['stop-use'],
  fire(world, person) {
    markTolerance(world, person);
    world.population.move(person, use, USE.abstinent);
  },
};
