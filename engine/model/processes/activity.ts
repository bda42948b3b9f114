import type { i32 } from '../../kernel/index.ts';
import { factor } from '../hazards/factor.ts';
import { hazardProcess } from '../hazards/process.ts';
import { escortGain, ipsFactor, withEscort } from '../interventions/activity-support.ts';
import { linkageInMunicipality } from '../linkage.ts';
import { adaptedActivity } from '../organisation/failure-points.ts';
import { PURPOSE } from '../purposes.ts';
import { ACTIVITY, activity, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';

/** The share of entry to activity that is missing because adapted activities are missing. */
const missingPlaces = (world: World, person: i32): number =>
  (1 - world.rates.p['activity-work-share']) * (1 - adaptedActivity.of(world, person));

/** Factor on entry, given IPS and missing places. Exactly 1 without either. */
function entryWith({ rates }: World, ips: number, missing: number): number {
  const share = rates.p['activity-work-share'];
  return ips === 1 && missing === 0 ? 1 : share * ips + 1 - share - missing;
}

const kindsOfActivity = factor({
  id: 'kinds-of-activity',
  meaning:
    '(*w* · IPS + (1 - *w*) · *a*), where *w* is `activity-work-share`; IPS is `ips-work-ratio` with IPS, else 1; *a* is (1 - failure score · (1 - `no-adapted-activity-entry-ratio`))',
  parameters: ['activity-work-share', ...ipsFactor.parameters, ...adaptedActivity.parameters],
  reads: ipsFactor.reads,
  of: (world, person) => entryWith(world, ipsFactor.of(world, person), missingPlaces(world, person)),
  most: (world) => Math.max(1, entryWith(world, ipsFactor.most(world), 0)),
});

/**
 * Gives the person a place in low-threshold activity or a measure. If there is none, the person
 * waits.
 */
function startLowThreshold(world: World, person: i32): void {
  const places = world.services?.activity;
  if (places) places.request(person);
  else world.population.move(person, activity, ACTIVITY['low-threshold']);
}

/** A person without activity starts one: work or school, or a low-threshold place or measure. */
export const startActivity = hazardProcess({
  id: 'start-activity',
  draw: 'life',
  width: 5,
  when: (state) => state.of(setting) === SETTING.community && state.of(activity) === ACTIVITY.none,
  factors: ['activity-entry', linkageInMunicipality, kindsOfActivity],
  writes: ['activity'],
  fire(world, person) {
    const share = world.rates.p['activity-work-share'];
    const work = share * ipsFactor.of(world, person);
    const all = work + 1 - share - missingPlaces(world, person);
    const toWork = world.population.uniform(person, PURPOSE.newActivity) * all < work;
    if (toWork) world.population.move(person, activity, ACTIVITY.work);
    else startLowThreshold(world, person);
  },
});

/**
 * Someone goes along with a person without activity to a low-threshold place or measure, where the
 * person would not have gone alone.
 */
export const escortToActivity = hazardProcess({
  id: 'escort-to-activity',
  draw: 'life',
  width: 5,
  when: (state) => state.of(setting) === SETTING.community && state.of(activity) === ACTIVITY.none,
  only: [withEscort],
  factors: ['activity-entry', linkageInMunicipality, escortGain, adaptedActivity],
  writes: ['activity'],
  fire: startLowThreshold,
});

/** A person's activity ends. */
export const leaveActivity = hazardProcess({
  id: 'leave-activity',
  draw: 'life',
  width: 6,
  when: (state) => state.of(setting) === SETTING.community && state.of(activity) !== ACTIVITY.none,
  factors: ['activity-leave'],
  writes: ['activity'],
  fire: ({ population }, person) => population.move(person, activity, ACTIVITY.none),
});
