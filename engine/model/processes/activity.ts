import type { HazardProcess } from '../../kernel/index.ts';
import { linkage } from '../linkage.ts';
import { PURPOSE } from '../purposes.ts';
import { ACTIVITY, activity, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/**
 * A person without activity starts one: work or school, or a low-threshold place or measure. h = p33 · linkage.
 * Reads: setting, activity, contact, coordinator. Writes: activity.
 */
export const startActivity: HazardProcess<World> = {
  id: 'start-activity',
  draw: 'life',
  width: 5,
  parameters: ['activity-entry', 'linkage-ratio', 'activity-work-share'],
  when: (state) => state.of(setting) === SETTING.community && state.of(activity) === ACTIVITY.none,
  most: ({ rates }) => rates.p['activity-entry'] * rates.mostLinkage,
  hazard: (world, person) => world.rates.p['activity-entry'] * linkage(world, person),
  fire({ population, rates }, person) {
    const work = population.uniform(person, PURPOSE.newActivity) < rates.p['activity-work-share'];
    population.move(person, activity, work ? ACTIVITY.work : ACTIVITY['low-threshold']);
  },
};

/** A person's activity ends. h = activity-leave. Reads: setting, activity. Writes: activity. */
export const leaveActivity: HazardProcess<World> = {
  id: 'leave-activity',
  draw: 'life',
  width: 6,
  parameters: ['activity-leave'],
  when: (state) => state.of(setting) === SETTING.community && state.of(activity) !== ACTIVITY.none,
  most: (world) => world.rates.p['activity-leave'],
  hazard: (world) => world.rates.p['activity-leave'],
  fire: ({ population }, person) => population.move(person, activity, ACTIVITY.none),
};
