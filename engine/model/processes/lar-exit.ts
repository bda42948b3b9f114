import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { hazardProcess } from '../hazards/process.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import { markTolerance } from '../tolerance.ts';

const FIRST_YEAR = 52;

const inFirstYear = condition({
  id: 'first-year',
  meaning: 'in the first year of treatment',
  parameters: [],
  reads: ['larSince'],
  holds: (world, person) => world.week - world.larSince[person]! <= FIRST_YEAR,
});

/**
 * A person leaves LAR. The hazard is higher in the first year (p11) and lower in low-threshold LAR.
 */
export const larExit = hazardProcess({
  id: 'lar-exit',
  draw: 'life',
  width: 4,
  when: (state) => state.of(setting) === SETTING.community && state.of(lar) === LAR['in-treatment'],
  factors: [factorWhere(inFirstYear, 'lar-exit-first-year', 'lar-exit-later')],
  writes: ['lar', 'larSince', 'tolerance'],
  fire(world, person) {
    markTolerance(world, person);
    world.population.move(person, lar, LAR.left);
    world.larSince[person] = world.week;
  },
});
