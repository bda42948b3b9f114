import { hazardProcess } from '../hazards/process.ts';
import { SETTING, setting, USE, use } from '../states.ts';
import { markTolerance } from '../tolerance.ts';

/**
 * A person stops using. The hazard is the same in LAR: the measured effect of LAR (p7) includes
 * what LAR does to use.
 */
export const stopUse = hazardProcess({
  id: 'stop-use',
  draw: 'life',
  width: 4,
  when: (state) => state.of(setting) === SETTING.community && state.of(use) === USE.active,
  factors: ['stop-use'],
  writes: ['use', 'tolerance'],
  fire(world, person) {
    markTolerance(world, person);
    world.population.move(person, use, USE.abstinent);
  },
});
