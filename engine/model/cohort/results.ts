import type { Dimension, Simulation } from '../../kernel/index.ts';
import { type Costs, costsOf } from '../economics/costs.ts';
import { type Health, healthOf } from '../economics/health.ts';
import type { ObservedWeeks } from '../economics/observed-weeks.ts';
import { OUTCOME_IDS, type OutcomeId, WEEKLY_OUTCOMES, type WeeklyOutcomeId } from '../outcomes.ts';
import { SERVICE_OUTCOMES } from '../services/outcomes.ts';
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
class Record implements ObservedWeeks {
  private readonly statesPerWeek: number;
  private knownHealth: Health | null = null;
  private knownCosts: Costs | null = null;

  /** An open population on calendar weeks, where weeks since exit differ from person to person. */
  readonly open: boolean;
  /** First row of events that count: what happened at the exit itself does, what happened in a burn-in does not. */
  readonly firstEvents: number;
  /** First week whose persons count, after week 0. */
  readonly firstWeek: number;

  constructor(private readonly simulation: Simulation<World>) {
    const { observedFrom, careers } = simulation.world;
    this.statesPerWeek = simulation.population.occupancy.length;
    this.open = careers !== null;
    this.firstEvents = observedFrom === 0 ? 0 : observedFrom + 1;
    this.firstWeek = observedFrom + 1;
  }

  /** Last week. */
  get lastWeek(): number {
    return this.simulation.weeks;
  }

  /** Persons in a state at the end of a week. */
  in(dimension: Dimension, state: number, week: number): number {
    return this.simulation.occupancy[week * this.statesPerWeek + dimension.offset + state]!;
  }

  /** Events in one week. */
  events(id: TallyId, week: number): number {
    return this.simulation.tallies[week * TALLIES.length + TALLY[id]]!;
  }

  /** Events in weeks from..to, both included; all that are observed, when not given. */
  total(id: TallyId, from = this.firstEvents, to = this.simulation.weeks): number {
    const { tallies, weeks } = this.simulation;
    const last = Math.min(to, weeks) * TALLIES.length + TALLY[id];
    let sum = 0;
    for (let at = from * TALLIES.length + TALLY[id]; at <= last; at += TALLIES.length) sum += tallies[at]!;
    return sum;
  }

  /** Person-weeks in a state, from the first week after week 0 to the horizon. */
  weeksIn(dimension: Dimension, state: number): number {
    const { occupancy } = this.simulation;
    const last = this.lastWeek * this.statesPerWeek + dimension.offset + state;
    let sum = 0;
    for (
      let at = last - (this.lastWeek - this.firstWeek) * this.statesPerWeek;
      at <= last;
      at += this.statesPerWeek
    )
      sum += occupancy[at]!;
    return sum;
  }

  jointly(code: number, week: number): number {
    return this.simulation.joint[week * this.simulation.population.joint.length + code]!;
  }

  /** Life and its quality; computed at the first call. */
  get health(): Health {
    this.knownHealth ??= healthOf(this, this.simulation.world.spending.valuation);
    return this.knownHealth;
  }

  /** What services cost; computed at the first call. */
  get costs(): Costs {
    this.knownCosts ??= costsOf(this, this.simulation.world);
    return this.knownCosts;
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
  for (let week = record.firstWeek - 1; week <= record.lastWeek; week++) {
    for (const read of READERS) target[at++] = read(record, week);
  }
}

type OutcomeReader = (record: Record, world: World) => number;

/**
 * Overdose deaths in weeks from..to after the exit. In the cohort these are the weeks of the run, whatever has happened since the exit; in a municipality
 * every death is counted by its weeks since the person's last exit.
 */
function afterExit(record: Record, from: number, to: number, tallies: readonly TallyId[]): number {
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
  const record = new Record(simulation);
  OUTCOME_IDS.forEach((id, index) => {
    target[index] = OUTCOME[id](record, simulation.world);
  });
}
