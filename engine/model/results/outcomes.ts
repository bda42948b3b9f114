import type { Simulation } from '../../kernel/index.ts';
import { CONTACT_DAYS } from '../exits/first-contact.ts';
import { hoursPerContact } from '../interventions/bereaved-follow-up.ts';
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

/** Which direction is better for the people concerned. `neither` is for counts of what was done. */
export type Better = 'lower' | 'higher' | 'neither';

export interface OutcomeDefinition {
  readonly id: string;
  /** The unit of the value. */
  readonly unit: 'persons' | 'events' | 'weeks' | 'days' | 'hours' | 'share' | 'years' | 'NOK';
  readonly better: Better;
  /** `outcome`: what happens to people. `process`: what services and people do on the way. */
  readonly group: 'outcome' | 'process';
  /**
   * A total grows with the number of persons and may be given per 1,000 exits. A mean or a share
   * does not.
   */
  readonly total: boolean;
}

/** Reads the value of one replicate. NaN if it is not defined. */
type OutcomeReader = (record: RecordedWeeks, world: World) => number;

type OutcomeEntry = Omit<OutcomeDefinition, 'id'> & { readonly read: OutcomeReader };

/** A sum over persons. */
const total = (
  unit: OutcomeDefinition['unit'],
  better: Better,
  read: OutcomeReader,
  group: OutcomeDefinition['group'] = 'outcome',
): OutcomeEntry => ({ unit, better, group, total: true, read });

/** A mean or a share of what services and people do. */
const mean = (unit: OutcomeDefinition['unit'], better: Better, read: OutcomeReader): OutcomeEntry => ({
  unit,
  better,
  group: 'process',
  total: false,
  read,
});

/**
 * Overdose deaths in weeks from..to after the exit. In the cohort these are the weeks of the run,
 * even after a later exit. In a municipality each death is counted by its weeks since the person's
 * last exit.
 */
function afterExit(record: RecordedWeeks, from: number, to: number, tallies: readonly TallyId[]): number {
  if (!record.open) return record.total('overdose-deaths', from, to);
  return tallies.reduce((sum, id) => sum + record.total(id), 0);
}

/**
 * Mean days to first contact over the counted exits, restricted to 90: an exit without contact by
 * then counts as 90.
 */
const meanContactDays: OutcomeReader = (_, world) => {
  const { exitsCounted: exits } = world;
  return (world.firstContactDays + (exits - world.firstContacts) * CONTACT_DAYS) / exits;
};

/**
 * One entry per outcome: its unit, the better direction, and how it is read. The comment is its
 * definition in docs/reference/outcomes.md. Its name and explanation stand in the word catalogue
 * under `outcomes.<id>`. Each replicate has one value per outcome, in this order. Ids are stable,
 * because files and programs rely on them. Append only.
 */
const ENTRIES = {
  /** fatal overdoses */
  'overdose-deaths': total('persons', 'lower', (r) => r.total('overdose-deaths')),
  /** overdose deaths in week 1 */
  'overdose-deaths-week-1': total('persons', 'lower', (r) =>
    afterExit(r, 1, 1, ['overdose-deaths-exit-week-1']),
  ),
  /** overdose deaths in week 2 */
  'overdose-deaths-week-2': total('persons', 'lower', (r) =>
    afterExit(r, 2, 2, ['overdose-deaths-exit-week-2']),
  ),
  /** overdose deaths in weeks 1 to 4 */
  'overdose-deaths-weeks-1-4': total('persons', 'lower', (r) =>
    afterExit(r, 1, 4, [
      'overdose-deaths-exit-week-1',
      'overdose-deaths-exit-week-2',
      'overdose-deaths-exit-weeks-3-4',
    ]),
  ),
  /** overdose deaths in weeks 5 to 26, or to the horizon if that is earlier */
  'overdose-deaths-weeks-5-26': total('persons', 'lower', (r) =>
    afterExit(r, 5, 26, ['overdose-deaths-exit-weeks-5-26']),
  ),
  /** survived overdoses; a person may have several */
  'nonfatal-overdoses': total('events', 'lower', (r) => r.total('nonfatal-overdoses')),
  /** deaths from any other cause */
  'other-deaths': total('persons', 'lower', (r) => r.total('other-deaths')),
  /**
   * times that an abstinent person in the community took up use through the process `relapse`. Use
   * taken up on leaving prison is not counted
   */
  relapses: total('events', 'lower', (r) => r.total('relapses')),
  /** entries into prison from the community */
  'returns-to-prison': total('events', 'lower', (r) => r.total('returns-to-prison')),
  /** entries into inpatient treatment from the community */
  admissions: total('events', 'neither', (r) => r.total('admissions')),
  /** person-weeks in LAR, also inside institutions */
  'lar-weeks': total('weeks', 'higher', (r) => r.weeksIn(lar, LAR['in-treatment'])),
  /**
   * starts of LAR: after a wait, or before an exit by the intervention `lar-before-exit` (those of
   * the first exit count in week 0)
   */
  'lar-starts': total('events', 'higher', (r) => r.total('lar-starts'), 'process'),
  /** person-weeks without any housing */
  'homeless-weeks': total('weeks', 'lower', (r) => r.weeksIn(housing, HOUSING.homeless)),
  /** person-weeks in temporary accommodation */
  'temporary-housing-weeks': total('weeks', 'lower', (r) => r.weeksIn(housing, HOUSING.temporary)),
  /** person-weeks in an own home, suitable or in a drug-exposed area */
  'own-home-weeks': total(
    'weeks',
    'higher',
    (r) => r.weeksIn(housing, HOUSING.suitable) + r.weeksIn(housing, HOUSING.exposed),
  ),
  /** person-weeks in work or school, or in a low-threshold activity or measure */
  'activity-weeks': total(
    'weeks',
    'higher',
    (r) => r.weeksIn(activity, ACTIVITY.work) + r.weeksIn(activity, ACTIVITY['low-threshold']),
  ),
  /** person-weeks in active use, in LAR or not */
  'active-use-weeks': total('weeks', 'lower', (r) => r.weeksIn(use, USE.active)),
  /** person-weeks alive outside institutions */
  'community-weeks': total('weeks', 'neither', (r) => r.weeksIn(setting, SETTING.community)),
  /**
   * mean over all persons of the days from the first exit to the first contact. A person counts as
   * 90 days if there is no contact within 90 days, before the horizon, before death or before a new
   * stay
   */
  'days-to-first-contact': mean('days', 'lower', meanContactDays),
  /** persons with a first contact within 7 days of the first exit, of all persons */
  'contact-within-7-days': mean(
    'share',
    'higher',
    (_, world) => world.firstContactsWithin7 / world.exitsCounted,
  ),
  /** persons with a first contact within 30 days of the first exit, of all persons */
  'contact-within-30-days': mean(
    'share',
    'higher',
    (_, world) => world.firstContactsWithin30 / world.exitsCounted,
  ),
  /**
   * persons who left with an appointment in hand at the first exit, kept or not, of all persons
   */
  'appointment-at-exit': mean('share', 'higher', (_, world) => world.appointmentsAtExit / world.exitsCounted),
  /** person-weeks alive without a coordinator assigned, also inside institutions */
  'weeks-without-coordinator': total(
    'weeks',
    'lower',
    (r) => {
      let sum = 0;
      for (let week = r.firstWeek; week <= r.lastWeek; week++) {
        sum += r.alive(week) - r.in(coordinator, COORDINATOR.assigned, week);
      }
      return sum;
    },
    'process',
  ),
  /**
   * naloxone kits given at exits or in the community. Kits that people already hold at the exit are
   * counted only if the arm adds them
   */
  'kits-handed-out': total('events', 'neither', (r) => r.total('kits-handed-out'), 'process'),
  /**
   * overdoses, fatal or not, at which naloxone was used, from the kit of the person or of a witness
   */
  'kits-used': total('events', 'neither', (r) => r.total('kits-used'), 'process'),
  /** person-weeks in which the person holds a kit */
  'kit-weeks': total('weeks', 'higher', (r) => r.weeksIn(kit, KIT.yes), 'process'),
  /**
   * persons who received something from at least one of the arm's interventions, each counted once.
   * For naloxone in the community: a kit gained while the programme was in force, or held at exit
   * because of it. Follow-up of the bereaved adds the bereaved whom it reached, who are not persons
   * of the model
   */
  'persons-reached': total('persons', 'neither', (_, world) => world.personsReached, 'process'),
  /** overdoses, fatal or not, that happened in a consumption room */
  'supervised-overdoses': total('events', 'neither', (r) => r.total('supervised-overdoses'), 'process'),
  /** survived overdoses after which a team of `next-day-contact` reached the person */
  'next-day-contacts': total('events', 'higher', (r) => r.total('next-day-contacts'), 'process'),
  /** close persons bereaved by overdose deaths; not persons of the model */
  'bereaved-persons': total('persons', 'lower', (r) => r.total('bereaved-persons')),
  /**
   * bereaved persons who are followed up, by the usual services or by the arm's
   * `bereaved-follow-up`, each counted once
   */
  'bereaved-followed-up': total('persons', 'higher', (r) => r.total('bereaved-followed-up'), 'process'),
  /**
   * working hours of the arm's `bereaved-follow-up`: persons reached · `contactsPerPerson` ·
   * `hoursPerContact`. Hours of the usual services are not counted
   */
  'follow-up-hours': total(
    'hours',
    'neither',
    (r, world) => r.total('bereaved-contacts') * hoursPerContact(world),
    'process',
  ),
  /** releases and discharges, including those of week 0 of a cohort */
  exits: total('events', 'neither', (r) => r.total('exits'), 'process'),
  /**
   * times that a person lost a tie at hand to an overdose; 0 without [ties](../explanation/ties.md)
   */
  'bereaved-ties': total('events', 'lower', (r) => r.total('bereaved-ties')),
  /** `kits-used` from a tie's own kit; 0 without ties */
  'kits-used-by-tie': total('events', 'neither', (r) => r.total('kits-used-by-tie'), 'process'),
  /** person-weeks alive / 52.18 */
  'life-years': total('years', 'higher', (r) => r.health.lifeYears),
  /**
   * `life-years` with each week weighted by the quality of life in its state; see [costs and
   * health](../explanation/costs.md)
   */
  qalys: total('years', 'higher', (r) => r.health.qalys),
  /** `life-years` with week *w* multiplied by (1 + `discount-rate`)^(-*w* / 52.18) */
  'life-years-discounted': total('years', 'higher', (r) => r.health.lifeYearsDiscounted),
  /** `qalys`, discounted in the same way */
  'qalys-discounted': total('years', 'higher', (r) => r.health.qalysDiscounted),
  /** sum of the following six, discounted in the same way, in NOK of 2024 */
  costs: total('NOK', 'lower', (r) => r.costs.total),
  /** days in prison and in inpatient treatment */
  'costs-institutions': total('NOK', 'lower', (r) => r.costs.institutions),
  /** weeks in LAR */
  'costs-lar': total('NOK', 'lower', (r) => r.costs.lar),
  /** weeks in temporary accommodation and weeks of Housing First follow-up; rent is not counted */
  'costs-housing': total('NOK', 'lower', (r) => r.costs.housing),
  /** weeks with a coordinator, each at the cost of a post over its caseload */
  'costs-support': total('NOK', 'lower', (r) => r.costs.support),
  /** naloxone kits handed out, hours with the bereaved, and unit costs that the scenario gives */
  'costs-interventions': total('NOK', 'lower', (r) => r.costs.interventions),
  /**
   * ambulances at survived overdoses and at overdose deaths; visits to emergency services after
   * survived overdoses
   */
  'costs-emergency': total('NOK', 'lower', (r) => r.costs.emergency),
  /**
   * mean number of people who wait for a coordinator at the end of a week. This and the next two
   * are not defined if coordinators are not limited
   */
  'coordinator-queue': mean('persons', 'lower', SERVICE_OUTCOMES['coordinator-queue']),
  /** mean wait of people who were given a coordinator */
  'coordinator-wait-weeks': mean('weeks', 'lower', SERVICE_OUTCOMES['coordinator-wait-weeks']),
  /**
   * share given a coordinator, of people whose wait for one ended. The others gave up, no longer
   * wanted it, died or went elsewhere
   */
  'coordinator-served-share': mean('share', 'higher', SERVICE_OUTCOMES['coordinator-served-share']),
  /** people followed per filled coordinator post; not defined if posts are not limited */
  caseload: mean('persons', 'lower', SERVICE_OUTCOMES.caseload),
  /**
   * mean number of people who wait for LAR at the end of a week. This and the next two are not
   * defined if LAR is not limited
   */
  'lar-queue': mean('persons', 'lower', SERVICE_OUTCOMES['lar-queue']),
  /** mean wait of people who started LAR */
  'lar-wait-weeks': mean('weeks', 'lower', SERVICE_OUTCOMES['lar-wait-weeks']),
  /**
   * share given LAR, of people whose wait for it ended. The others gave up, no longer wanted it,
   * died or went elsewhere
   */
  'lar-served-share': mean('share', 'higher', SERVICE_OUTCOMES['lar-served-share']),
  /**
   * mean number of people who wait for a municipal home at the end of a week. This and the next two
   * are not defined if homes are not limited
   */
  'housing-queue': mean('persons', 'lower', SERVICE_OUTCOMES['housing-queue']),
  /** mean wait of people who were given a home */
  'housing-wait-weeks': mean('weeks', 'lower', SERVICE_OUTCOMES['housing-wait-weeks']),
  /**
   * share given a home, of people whose wait for a municipal home ended. The others gave up, no
   * longer wanted it, died or went elsewhere
   */
  'housing-served-share': mean('share', 'higher', SERVICE_OUTCOMES['housing-served-share']),
  /**
   * mean number of people who wait for a place in low-threshold activity at the end of a week. This
   * and the next two are not defined if places are not limited
   */
  'activity-queue': mean('persons', 'lower', SERVICE_OUTCOMES['activity-queue']),
  /** mean wait of people who were given a place */
  'activity-wait-weeks': mean('weeks', 'lower', SERVICE_OUTCOMES['activity-wait-weeks']),
  /**
   * share given a place, of people whose wait for one ended. The others gave up, no longer wanted
   * it, died or went elsewhere
   */
  'activity-served-share': mean('share', 'higher', SERVICE_OUTCOMES['activity-served-share']),
  /** person-weeks in these four queues, for services that are limited */
  'waiting-weeks': total('weeks', 'lower', SERVICE_OUTCOMES['waiting-weeks'], 'process'),
  /**
   * mean weeks from a death until the bereaved are followed up; not defined if the hours for it are
   * not limited
   */
  'bereaved-wait-weeks': mean('weeks', 'lower', SERVICE_OUTCOMES['bereaved-wait-weeks']),
} as const satisfies Record<string, OutcomeEntry>;

export type OutcomeId = keyof typeof ENTRIES;

export const OUTCOME_IDS = Object.keys(ENTRIES) as readonly OutcomeId[];

/** All outcomes, in the order of their values. */
export const OUTCOMES: readonly (OutcomeDefinition & { readonly id: OutcomeId })[] = OUTCOME_IDS.map((id) => {
  const { unit, better, group, total }: OutcomeEntry = ENTRIES[id];
  return { id, unit, better, group, total };
});

export const outcomeIndex = (id: OutcomeId): number => OUTCOME_IDS.indexOf(id);

const READERS: readonly OutcomeReader[] = OUTCOME_IDS.map((id) => ENTRIES[id].read);

/** Writes one value per outcome, in the order of OUTCOMES. */
export function collectOutcomes(simulation: Simulation<World>, target: Float64Array): void {
  const record = new RecordedWeeks(simulation);
  READERS.forEach((read, index) => {
    target[index] = read(record, simulation.world);
  });
}
