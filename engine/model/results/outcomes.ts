import type { Simulation } from '../../kernel/index.ts';
import { CONTACT_DAYS } from '../exits/first-contact.ts';
import { OUTCOME_IDS, type OutcomeId } from '../outcomes.ts';
import { SERVICE_OUTCOMES } from '../services/outcomes.ts';
import {
  ACTIVITY,
  activity,
  COORDINATOR,
  coordinator,
  HOUSING,
  housing,
  KIT,
  kit,
  LAR,
  lar,
  SETTING,
  setting,
  type TallyId,
  USE,
  use,
} from '../states.ts';
import type { World } from '../world.ts';
import { RecordedWeeks } from './recorded-weeks.ts';

type OutcomeReader = (record: RecordedWeeks, world: World) => number;

/**
 * Overdose deaths in weeks from..to after the exit. In the cohort these are the weeks of the run, whatever has happened since the exit; in a municipality
 * every death is counted by its weeks since the person's last exit.
 */
function afterExit(record: RecordedWeeks, from: number, to: number, tallies: readonly TallyId[]): number {
  if (!record.open) return record.total('overdose-deaths', from, to);
  return tallies.reduce((sum, id) => sum + record.total(id), 0);
}

/** The mean over the counted exits of the days to first contact, restricted to 90: those without contact by then count as 90. */
const meanContactDays: OutcomeReader = (_, world) => {
  const { exitsCounted: exits } = world;
  return (world.firstContactDays + (exits - world.firstContacts) * CONTACT_DAYS) / exits;
};

const OUTCOME: { readonly [Id in OutcomeId]: OutcomeReader } = {
  'overdose-deaths': (r) => r.total('overdose-deaths'),
  'overdose-deaths-week-1': (r) => afterExit(r, 1, 1, ['overdose-deaths-exit-week-1']),
  'overdose-deaths-week-2': (r) => afterExit(r, 2, 2, ['overdose-deaths-exit-week-2']),
  'overdose-deaths-weeks-1-4': (r) =>
    afterExit(r, 1, 4, [
      'overdose-deaths-exit-week-1',
      'overdose-deaths-exit-week-2',
      'overdose-deaths-exit-weeks-3-4',
    ]),
  'overdose-deaths-weeks-5-26': (r) => afterExit(r, 5, 26, ['overdose-deaths-exit-weeks-5-26']),
  'nonfatal-overdoses': (r) => r.total('nonfatal-overdoses'),
  'other-deaths': (r) => r.total('other-deaths'),
  relapses: (r) => r.total('relapses'),
  'returns-to-prison': (r) => r.total('returns-to-prison'),
  admissions: (r) => r.total('admissions'),
  'lar-weeks': (r) => r.weeksIn(lar, LAR['in-treatment']),
  'lar-starts': (r) => r.total('lar-starts'),
  'homeless-weeks': (r) => r.weeksIn(housing, HOUSING.homeless),
  'temporary-housing-weeks': (r) => r.weeksIn(housing, HOUSING.temporary),
  'own-home-weeks': (r) => r.weeksIn(housing, HOUSING.suitable) + r.weeksIn(housing, HOUSING.exposed),
  'activity-weeks': (r) =>
    r.weeksIn(activity, ACTIVITY.work) + r.weeksIn(activity, ACTIVITY['low-threshold']),
  'active-use-weeks': (r) => r.weeksIn(use, USE.active),
  'community-weeks': (r) => r.weeksIn(setting, SETTING.community),
  'days-to-first-contact': meanContactDays,
  'contact-within-7-days': (_, world) => world.firstContactsWithin7 / world.exitsCounted,
  'contact-within-30-days': (_, world) => world.firstContactsWithin30 / world.exitsCounted,
  'appointment-at-exit': (_, world) => world.appointmentsAtExit / world.exitsCounted,
  'weeks-without-coordinator': (r) => {
    let sum = 0;
    for (let week = r.firstWeek; week <= r.lastWeek; week++) {
      sum += r.alive(week) - r.in(coordinator, COORDINATOR.assigned, week);
    }
    return sum;
  },
  'kits-handed-out': (r) => r.total('kits-handed-out'),
  'kits-used': (r) => r.total('kits-used'),
  'kit-weeks': (r) => r.weeksIn(kit, KIT.yes),
  'persons-reached': (_, world) => world.personsReached,
  'supervised-overdoses': (r) => r.total('supervised-overdoses'),
  'next-day-contacts': (r) => r.total('next-day-contacts'),
  'bereaved-persons': (r) => r.total('bereaved-persons'),
  'bereaved-followed-up': (r) => r.total('bereaved-followed-up'),
  'follow-up-hours': (r, world) => r.total('bereaved-contacts') * world.policy.bereavedHours,
  exits: (r) => r.total('exits'),
  'bereaved-ties': (r) => r.total('bereaved-ties'),
  'kits-used-by-tie': (r) => r.total('kits-used-by-tie'),
  'life-years': (r) => r.health.lifeYears,
  qalys: (r) => r.health.qalys,
  'life-years-discounted': (r) => r.health.lifeYearsDiscounted,
  'qalys-discounted': (r) => r.health.qalysDiscounted,
  costs: (r) => r.costs.total,
  'costs-institutions': (r) => r.costs.institutions,
  'costs-lar': (r) => r.costs.lar,
  'costs-housing': (r) => r.costs.housing,
  'costs-support': (r) => r.costs.support,
  'costs-interventions': (r) => r.costs.interventions,
  'costs-emergency': (r) => r.costs.emergency,
  ...SERVICE_OUTCOMES,
};

/** Writes one value per outcome, in the order of OUTCOMES. */
export function collectOutcomes(simulation: Simulation<World>, target: Float64Array): void {
  const record = new RecordedWeeks(simulation);
  OUTCOME_IDS.forEach((id, index) => {
    target[index] = OUTCOME[id](record, simulation.world);
  });
}
