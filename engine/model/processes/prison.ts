import { enterInstitution } from '../exits/stay.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { hazardProcess } from '../hazards/process.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import { EXIT_TYPE } from '../world.ts';

/** In an open population, most persons at risk have not left prison recently. */
const isRecentlyReleased = condition({
  id: 'recently-released',
  meaning: 'in the release cohort, and elsewhere within `return-to-prison-weeks` of a release',
  parameters: ['return-to-prison-weeks'],
  reads: ['exitType', 'exitWeek'],
  holds: (world, person) =>
    world.careers === null ||
    (world.exitType(person) === EXIT_TYPE.released &&
      world.weeksOut(person) <= world.rates.p['return-to-prison-weeks']),
});

/** A person in the community goes to prison (p34). */
export const returnToPrison = hazardProcess({
  id: 'return-to-prison',
  draw: 'life',
  width: 4,
  when: (state) => state.of(setting) === SETTING.community,
  factors: [factorWhere(isRecentlyReleased, 'return-to-prison', 'prison-entry-background')],
  writes: ['what entering an institution writes (exits/stay.ts)'],
  fire(world, person) {
    world.population.tally(TALLY['returns-to-prison']);
    enterInstitution(world, person, SETTING.prison);
  },
});
