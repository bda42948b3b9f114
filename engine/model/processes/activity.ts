import type { HazardProcess } from '../../kernel/index.ts';
import {
  hasActivitySupport,
  lowThresholdEntry,
  mostActivitySupport,
  workEntry,
} from '../interventions/activity-support.ts';
import { linkage, mostLinkage } from '../linkage.ts';
import { PURPOSE } from '../purposes.ts';
import { ACTIVITY, activity, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/** Part of the hazard of starting an activity that leads to work or school. */
function toWork(world: World, person: number): number {
  const share = world.rates.p['activity-work-share'];
  return hasActivitySupport(world, person) ? share * workEntry(world) : share;
}

/** Factor of support on the hazard of starting any activity. */
function support(world: World, person: number): number {
  if (!hasActivitySupport(world, person)) return 1;
  const share = world.rates.p['activity-work-share'];
  return share * workEntry(world) + (1 - share) * lowThresholdEntry(world);
}

/**
 * A person without activity starts one: work or school, or a low-threshold place or measure.
 * h = p33 · linkage · (w · IPS + (1 - w) · escort), w the share that starts work; both factors 1 without support.
 * Reads: setting, activity, contact, coordinator. Writes: activity.
 */
export const startActivity: HazardProcess<World> = {
  id: 'start-activity',
  draw: 'life',
  width: 5,
  parameters: [
    'activity-entry',
    'linkage-ratio',
    'activity-work-share',
    'ips-work-ratio',
    'escort-activity-ratio',
  ],
  when: (state) => state.of(setting) === SETTING.community && state.of(activity) === ACTIVITY.none,
  most: (world) => world.rates.p['activity-entry'] * mostLinkage(world) * mostActivitySupport(world),
  hazard: (world, person) =>
    world.rates.p['activity-entry'] * linkage(world, person) * support(world, person),
  fire(world, person) {
    const share = toWork(world, person) / support(world, person);
    const work = world.population.uniform(person, PURPOSE.newActivity) < share;
    world.population.move(person, activity, work ? ACTIVITY.work : ACTIVITY['low-threshold']);
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
