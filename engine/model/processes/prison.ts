import type { HazardProcess } from '../../kernel/index.ts';
import { enterInstitution } from '../cohort/stay.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import { EXIT_TYPE, type World } from '../world.ts';

/** Weeks after a release to which the studied risk of return applies: two years. */
const RETURN_WEEKS = 104;

/** In an open population, most persons at risk have not come from prison lately. */
const isRecentlyReleased = (world: World, person: number): boolean =>
  world.careers === null ||
  (world.exitType[person] === EXIT_TYPE.released && world.weeksOut(person) <= RETURN_WEEKS);

/**
 * A person in the community goes to prison. h = p34 in the release cohort, and in a municipality within two years of a release; there it is
 * `prison-entry-background` for others.
 * Reads: setting, exit type, weeks since exit. Writes: what entering an institution writes (cohort/stay.ts).
 */
export const returnToPrison: HazardProcess<World> = {
  id: 'return-to-prison',
  draw: 'life',
  width: 4,
  parameters: ['return-to-prison', 'prison-entry-background'],
  when: (state) => state.of(setting) === SETTING.community,
  most: ({ rates: { p }, careers }) =>
    careers === null ? p['return-to-prison'] : Math.max(p['return-to-prison'], p['prison-entry-background']),
  hazard: (world, person) =>
    world.rates.p[isRecentlyReleased(world, person) ? 'return-to-prison' : 'prison-entry-background'],
  fire(world, person) {
    world.population.tally(TALLY['returns-to-prison']);
    enterInstitution(world, person, SETTING.prison);
  },
};
