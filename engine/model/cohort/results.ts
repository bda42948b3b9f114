import type { Dimension, Simulation } from '../../kernel/index.ts';
import { OUTCOME_IDS, type OutcomeId, WEEKLY_OUTCOMES, type WeeklyOutcomeId } from '../outcomes.ts';
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
  TALLIES,
  TALLY,
  type TallyId,
  USE,
  use,
} from '../states.ts';
import type { World } from '../world.ts';
import { CONTACT_DAYS } from './contact.ts';

/** Reads the recorded weeks of one replicate by name. */
class Record {
  private readonly statesPerWeek: number;

  constructor(private readonly simulation: Simulation<World>) {
    this.statesPerWeek = simulation.population.occupancy.length;
  }

  /** Persons in a state at the end of a week. */
  in(dimension: Dimension, state: number, week: number): number {
    return this.simulation.occupancy[week * this.statesPerWeek + dimension.offset + state]!;
  }

  /** Events in one week. */
  events(id: TallyId, week: number): number {
    return this.simulation.tallies[week * TALLIES.length + TALLY[id]]!;
  }

  /** Events in weeks from..to, both included. */
  total(id: TallyId, from = 0, to = this.simulation.weeks): number {
    let sum = 0;
    for (let week = from; week <= Math.min(to, this.simulation.weeks); week++) sum += this.events(id, week);
    return sum;
  }

  /** Person-weeks in a state, weeks 1 to the horizon. */
  weeksIn(dimension: Dimension, state: number): number {
    let sum = 0;
    for (let week = 1; week <= this.simulation.weeks; week++) sum += this.in(dimension, state, week);
    return sum;
  }

  alive(week: number): number {
    return (
      this.in(setting, SETTING.prison, week) +
      this.in(setting, SETTING.inpatient, week) +
      this.in(setting, SETTING.community, week)
    );
  }
}

type WeeklyReader = (record: Record, week: number) => number;

const WEEKLY: { readonly [Id in WeeklyOutcomeId]: WeeklyReader } = {
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
};

const READERS = WEEKLY_OUTCOMES.map((id) => WEEKLY[id]);

/** Writes (weeks + 1) rows of counts, in the order of WEEKLY_OUTCOMES. */
export function collectWeekly(simulation: Simulation<World>, target: Float64Array): void {
  const record = new Record(simulation);
  let at = 0;
  for (let week = 0; week <= simulation.weeks; week++) {
    for (const read of READERS) target[at++] = read(record, week);
  }
}

type OutcomeReader = (record: Record, world: World) => number;

/** The mean over persons of the days to first contact, restricted to 90: those without contact by then count as 90. */
const meanContactDays: OutcomeReader = (_, world) => {
  const { size } = world.population;
  return (world.firstContactDays + (size - world.firstContacts) * CONTACT_DAYS) / size;
};

const OUTCOME: { readonly [Id in OutcomeId]: OutcomeReader } = {
  'overdose-deaths': (r) => r.total('overdose-deaths'),
  'overdose-deaths-week-1': (r) => r.total('overdose-deaths', 1, 1),
  'overdose-deaths-week-2': (r) => r.total('overdose-deaths', 2, 2),
  'overdose-deaths-weeks-1-4': (r) => r.total('overdose-deaths', 1, 4),
  'overdose-deaths-weeks-5-26': (r) => r.total('overdose-deaths', 5, 26),
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
  'contact-within-7-days': (_, world) => world.firstContactsWithin7 / world.population.size,
  'contact-within-30-days': (_, world) => world.firstContactsWithin30 / world.population.size,
  'appointment-at-exit': (_, world) => world.appointmentsAtExit / world.population.size,
  'weeks-without-coordinator': (r, world) => {
    let sum = 0;
    for (let week = 1; week <= world.input.weeks; week++) {
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
};

/** Writes one value per outcome, in the order of OUTCOMES. */
export function collectOutcomes(simulation: Simulation<World>, target: Float64Array): void {
  const record = new Record(simulation);
  OUTCOME_IDS.forEach((id, index) => {
    target[index] = OUTCOME[id](record, simulation.world);
  });
}
