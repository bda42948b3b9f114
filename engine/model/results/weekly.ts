import type { i32, Simulation } from '../../kernel/index.ts';
import {
  ACTIVITY,
  activity,
  CONTACT,
  COORDINATOR,
  contact,
  coordinator,
  HOUSING,
  housing,
  KIT,
  kit,
  LAR,
  lar,
  SETTING,
  setting,
  USE,
  use,
} from '../states.ts';
import type { World } from '../world.ts';
import { RecordedWeeks } from './recorded-weeks.ts';

type WeeklyReader = (record: RecordedWeeks, week: i32) => number;

/**
 * How each weekly series is read. A series has one value per week, from week 0 (the exit) to the
 * horizon. Ids are stable, as for outcomes. Append only.
 */
const WEEKLY = {
  'overdose-deaths': (r, w) => r.events('overdose-deaths', w),
  'nonfatal-overdoses': (r, w) => r.events('nonfatal-overdoses', w),
  'other-deaths': (r, w) => r.events('other-deaths', w),
  alive: (r, w) => r.alive(w),
  'in-community': (r, w) => r.in(setting, SETTING.community, w),
  'in-prison': (r, w) => r.in(setting, SETTING.prison, w),
  'in-inpatient': (r, w) => r.in(setting, SETTING.inpatient, w),
  'in-lar': (r, w) => r.in(lar, LAR['in-treatment'], w),
  'active-use': (r, w) => r.in(use, USE.active, w),
  homeless: (r, w) => r.in(housing, HOUSING.homeless, w),
  'temporary-housing': (r, w) => r.in(housing, HOUSING.temporary, w),
  'own-home': (r, w) => r.in(housing, HOUSING.suitable, w) + r.in(housing, HOUSING.exposed, w),
  'in-activity': (r, w) => r.in(activity, ACTIVITY.work, w) + r.in(activity, ACTIVITY['low-threshold'], w),
  'with-coordinator': (r, w) => r.in(coordinator, COORDINATOR.assigned, w),
  'in-contact': (r, w) => r.in(contact, CONTACT.yes, w),
  'with-kit': (r, w) => r.in(kit, KIT.yes, w),
} as const satisfies Record<string, WeeklyReader>;

export type WeeklyOutcomeId = keyof typeof WEEKLY;

/** All series, in the order of their values. */
export const WEEKLY_OUTCOMES = Object.keys(WEEKLY) as readonly WeeklyOutcomeId[];

const READERS = WEEKLY_OUTCOMES.map((id) => WEEKLY[id]);

/** Writes (weeks + 1) rows of counts, in the order of WEEKLY_OUTCOMES. */
export function collectWeekly(simulation: Simulation<World>, target: Float64Array): void {
  const record = new RecordedWeeks(simulation);
  let at = 0;
  for (let week = record.firstWeek - 1; week <= record.lastWeek; week++) {
    for (const read of READERS) target[at++] = read(record, week);
  }
}
