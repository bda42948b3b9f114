import type { i32 } from '../../kernel/index.ts';
import { WEEKS_PER_YEAR } from '../calendar.ts';
import { factor } from '../hazards/factor.ts';
import { loneHazardProcess } from '../hazards/process.ts';
import { bury } from '../persons/death.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import type { World } from '../world.ts';

const byAge = (world: World, person: i32, week: i32) =>
  world.rates.otherDeath[world.age[person]! + Math.floor(week / WEEKS_PER_YEAR)]!;

const deathByAge = factor({
  id: 'death-by-age',
  meaning: '`other-death` · `other-death-age-ratio` ^ (age - 40), age in whole years',
  parameters: ['other-death', 'other-death-age-ratio'],
  reads: ['age'],
  of: (world, person) => byAge(world, person, world.week),
  // The hazard grows with age, so the upper bound is that of the oldest age; for one person, that
  // of the age at the horizon.
  most: ({ rates: { otherDeath } }) => otherDeath.at(-1)!,
  ahead: (world, person) => byAge(world, person, world.population.weeks),
});

/** A person dies of a cause other than overdose (p35). */
export const otherDeath = loneHazardProcess({
  id: 'other-death',
  draw: 'other-death',
  width: 128,
  when: (state) => state.of(setting) <= SETTING.community,
  factors: [deathByAge],
  writes: ['setting'],
  fire(world, person, offset) {
    const { watcher } = world;
    if (watcher.isOn) watcher.beforeOtherDeath(person, offset);
    world.population.tally(TALLY['other-deaths']);
    bury(world, person, SETTING['dead-other']);
    if (watcher.isOn) watcher.afterEvent();
  },
});
