import type { HazardProcess } from '../../kernel/index.ts';
import { enterInstitution } from '../cohort/stay.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import type { World } from '../world.ts';

/**
 * A person in the community goes back to prison. h = p34.
 * Reads: setting. Writes: what entering an institution writes (cohort/stay.ts).
 */
export const returnToPrison: HazardProcess<World> = {
  id: 'return-to-prison',
  draw: 'life',
  width: 4,
  parameters: ['return-to-prison'],
  when: (state) => state.of(setting) === SETTING.community,
  most: (world) => world.rates.p['return-to-prison'],
  hazard: (world) => world.rates.p['return-to-prison'],
  fire(world, person) {
    world.population.tally(TALLY['returns-to-prison']);
    enterInstitution(world, person, SETTING.prison);
  },
};
