import type { HazardProcess } from '../../kernel/index.ts';
import { enterInstitution } from '../exits/stay.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import { EXIT_TYPE, type World } from '../world.ts';

/** In an open population, most persons at risk have not come from prison lately. */
const isRecentlyReleased = (world: World, person: number): boolean =>
  world.careers === null ||
  (world.exitType(person) === EXIT_TYPE.released &&
    world.weeksOut(person) <= world.rates.p['return-to-prison-weeks']);

/**
 * A person in the community goes to prison. h = p34 in the release cohort, and in a municipality within `return-to-prison-weeks` of a release;
 * there it is `prison-entry-background` for others.
 * Reads: setting, exit type, weeks since exit. Writes: what entering an institution writes (exits/stay.ts).
 */
export const returnToPrison: HazardProcess<World> = {
  id: 'return-to-prison',
  draw: 'life',
  width: 4,
  parameters: ['return-to-prison', 'prison-entry-background', 'return-to-prison-weeks'],
  when: (state) => state.of(setting) === SETTING.community,
  most: ({ rates: { p }, careers }) =>
    careers === null ? p['return-to-prison'] : Math.max(p['return-to-prison'], p['prison-entry-background']),
  hazard: (world, person) =>
    isRecentlyReleased(world, person)
      ? world.rates.p['return-to-prison']
      : world.rates.p['prison-entry-background'],
  fire(world, person) {
    world.population.tally(TALLY['returns-to-prison']);
    enterInstitution(world, person, SETTING.prison);
  },
};
