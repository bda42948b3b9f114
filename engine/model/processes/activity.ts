import type { HazardProcess } from '../../kernel/index.ts';
import { escortGain, hasEscort, ipsFactor, mostIps } from '../interventions/activity-support.ts';
import { LINKAGE_PARAMETERS, linkage } from '../linkage.ts';
import { adaptedActivity, helpInMunicipality } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { ACTIVITY, activity, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/** The part of entry to activity that is missing because no adapted activity is there. Parameter: no-adapted-activity-entry-ratio. */
const missingPlaces = (world: World): number =>
  (1 - world.rates.p['activity-work-share']) * (1 - adaptedActivity(world));

/** The person is given a place in low-threshold activity or a measure, or waits for one where there is none. */
function startLowThreshold(world: World, person: number): void {
  const places = world.services?.activity;
  if (places) places.request(person);
  else world.population.move(person, activity, ACTIVITY['low-threshold']);
}

/**
 * A person without activity starts one: work or school, or a low-threshold place or measure.
 * h = p33 · linkage · (w · IPS + (1 - w) · a), w the share that starts work; IPS is 1 without it, a is 1 unless adapted activity is missing.
 * Reads: setting, activity, contact, coordinator. Writes: activity.
 */
export const startActivity: HazardProcess<World> = {
  id: 'start-activity',
  draw: 'life',
  width: 5,
  parameters: [
    'activity-entry',
    'activity-work-share',
    'ips-work-ratio',
    'no-adapted-activity-entry-ratio',
    'weak-cooperation-link-ratio',
    ...LINKAGE_PARAMETERS,
  ],
  when: (state) => state.of(setting) === SETTING.community && state.of(activity) === ACTIVITY.none,
  most: (world) => world.rates.p['activity-entry'] * world.rates.mostLinkage * mostIps(world),
  hazard(world, person) {
    const usual = world.rates.p['activity-entry'] * helpInMunicipality(world, linkage(world, person));
    const share = world.rates.p['activity-work-share'];
    const ips = ipsFactor(world, person);
    const missing = missingPlaces(world);
    return ips === 1 && missing === 0 ? usual : usual * (share * ips + 1 - share - missing);
  },
  fire(world, person) {
    const share = world.rates.p['activity-work-share'];
    const work = share * ipsFactor(world, person);
    const all = work + 1 - share - missingPlaces(world);
    const toWork = world.population.uniform(person, PURPOSE.newActivity) * all < work;
    if (toWork) world.population.move(person, activity, ACTIVITY.work);
    else startLowThreshold(world, person);
  },
};

/**
 * A person without activity is taken along over the threshold to a low-threshold place or measure, who would not have gone alone.
 * h = p33 · linkage · (1 - w) · a · (escort - 1), w the share that starts work, a as above; 0 without an escort.
 * Reads: setting, activity, contact, coordinator. Writes: activity.
 */
export const escortToActivity: HazardProcess<World> = {
  id: 'escort-to-activity',
  draw: 'life',
  width: 5,
  parameters: [
    'activity-entry',
    'activity-work-share',
    'escort-activity-ratio',
    'no-adapted-activity-entry-ratio',
    'weak-cooperation-link-ratio',
    ...LINKAGE_PARAMETERS,
  ],
  when: (state) => state.of(setting) === SETTING.community && state.of(activity) === ACTIVITY.none,
  most: (world) =>
    world.policy.escort || world.services?.ips
      ? world.rates.p['activity-entry'] * world.rates.mostLinkage * escortGain(world)
      : 0,
  hazard: (world, person) =>
    hasEscort(world, person)
      ? world.rates.p['activity-entry'] *
        helpInMunicipality(world, linkage(world, person)) *
        escortGain(world) *
        adaptedActivity(world)
      : 0,
  fire: startLowThreshold,
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
