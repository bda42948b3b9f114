import type { HazardProcess } from '../../kernel/index.ts';
import { bury } from '../persons/death.ts';
import { WEEKS_PER_YEAR } from '../rates.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import type { World } from '../world.ts';

const ageInWeek = (world: World, person: number, week: number) =>
  world.age[person]! + Math.floor(week / WEEKS_PER_YEAR);

/**
 * A person dies of another cause than overdose. h = p35 · 1.06^(age - 40), age in whole years.
 * Reads: setting, age. Writes: setting.
 */
export const otherDeath: HazardProcess<World> = {
  id: 'other-death',
  draw: 'other-death',
  width: 128,
  parameters: ['other-death', 'other-death-age-ratio'],
  when: (state) => state.of(setting) <= SETTING.community,
  // The hazard grows with age: its value at the horizon bounds it until then.
  bound: (world, person) => world.rates.otherDeath[ageInWeek(world, person, world.population.weeks)]!,
  boundReads: [setting],
  hazard: (world, person) => world.rates.otherDeath[ageInWeek(world, person, world.week)]!,
  fire(world, person) {
    world.population.tally(TALLY['other-deaths']);
    bury(world, person, SETTING['dead-other']);
  },
};
