import type { HazardProcess } from '../../kernel/index.ts';
import { lowThresholdExit } from '../interventions/low-threshold-lar.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import { markTolerance } from '../tolerance.ts';
import type { World } from '../world.ts';

const FIRST_YEAR = 52;

/**
 * A person leaves LAR. h = p11, higher in the first year, lower in low-threshold LAR.
 * Reads: setting, LAR, larSince. Writes: LAR, larSince, tolerance.
 */
export const larExit: HazardProcess<World> = {
  id: 'lar-exit',
  draw: 'life',
  width: 4,
  parameters: ['lar-exit-first-year', 'lar-exit-later', 'low-threshold-exit-ratio'],
  when: (state) => state.of(setting) === SETTING.community && state.of(lar) === LAR['in-treatment'],
  most: ({ rates: { p } }) => Math.max(p['lar-exit-first-year'], p['lar-exit-later']),
  hazard(world, person) {
    const { p } = world.rates;
    const firstYear = world.week - world.larSince[person]! <= FIRST_YEAR;
    return (firstYear ? p['lar-exit-first-year'] : p['lar-exit-later']) * lowThresholdExit(world, person);
  },
  fire(world, person) {
    markTolerance(world, person);
    world.population.move(person, lar, LAR.left);
    world.larSince[person] = world.week;
  },
};
