import type { HazardProcess } from '../../kernel/index.ts';
import { LAR, lar, SETTING, setting, USE, use } from '../states.ts';
import { markTolerance } from '../tolerance.ts';
import type { World } from '../world.ts';

/**
 * A person stops using. h = stop-use, times a factor in LAR (grade D).
 * Reads: setting, use, LAR. Writes: use, tolerance.
 */
export const stopUse: HazardProcess<World> = {
  id: 'stop-use',
  draw: 'life',
  width: 4,
  parameters: ['stop-use', 'stop-use-lar-ratio'],
  when: (state) => state.of(setting) === SETTING.community && state.of(use) === USE.active,
  most: ({ rates: { p } }) => p['stop-use'] * Math.max(1, p['stop-use-lar-ratio']),
  hazard(world, person) {
    const { population, rates } = world;
    const inLar = population.state(person, lar) === LAR['in-treatment'];
    return rates.p['stop-use'] * (inLar ? rates.p['stop-use-lar-ratio'] : 1);
  },
  fire(world, person) {
    markTolerance(world, person);
    world.population.move(person, use, USE.abstinent);
  },
};
