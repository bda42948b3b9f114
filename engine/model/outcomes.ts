/** Which direction is better for the people concerned; `neither` for counts of what was done. */
export type Better = 'lower' | 'higher' | 'neither';

export interface OutcomeDefinition {
  readonly id: string;
  /** What one unit of the value is. */
  readonly unit: 'persons' | 'events' | 'weeks' | 'days' | 'hours' | 'share' | 'years' | 'NOK';
  readonly better: Better;
  /** `outcome` is what happens to people; `process` is what services and people do on the way. */
  readonly group: 'outcome' | 'process';
  /** Totals grow with the number of persons and may be given per 1,000 exits; means and shares do not. */
  readonly total: boolean;
}

const total = <const Id extends string>(
  id: Id,
  unit: OutcomeDefinition['unit'],
  better: Better,
  group: OutcomeDefinition['group'] = 'outcome',
) => ({ id, unit, better, group, total: true }) as const satisfies OutcomeDefinition;

/** How many wait for a service of a municipality, for how long, and which share are given a place. */
const queueOutcomes = <const Service extends string>(service: Service) => {
  const common = { group: 'process', total: false } as const;
  return [
    { ...common, id: `${service}-queue`, unit: 'persons', better: 'lower' },
    { ...common, id: `${service}-wait-weeks`, unit: 'weeks', better: 'lower' },
    { ...common, id: `${service}-served-share`, unit: 'share', better: 'higher' },
  ] as const satisfies readonly OutcomeDefinition[];
};

/**
 * One value per replicate and outcome, in this order. Ids are stable: files and programs rely on them. Names and
 * explanations stand in the word catalogue under `outcomes.<id>`.
 */
export const OUTCOMES = [
  total('overdose-deaths', 'persons', 'lower'),
  total('overdose-deaths-week-1', 'persons', 'lower'),
  total('overdose-deaths-week-2', 'persons', 'lower'),
  total('overdose-deaths-weeks-1-4', 'persons', 'lower'),
  total('overdose-deaths-weeks-5-26', 'persons', 'lower'),
  total('nonfatal-overdoses', 'events', 'lower'),
  total('other-deaths', 'persons', 'lower'),
  total('relapses', 'events', 'lower'),
  total('returns-to-prison', 'events', 'lower'),
  total('admissions', 'events', 'neither'),
  total('lar-weeks', 'weeks', 'higher'),
  total('lar-starts', 'events', 'higher', 'process'),
  total('homeless-weeks', 'weeks', 'lower'),
  total('temporary-housing-weeks', 'weeks', 'lower'),
  total('own-home-weeks', 'weeks', 'higher'),
  total('activity-weeks', 'weeks', 'higher'),
  total('active-use-weeks', 'weeks', 'lower'),
  total('community-weeks', 'weeks', 'neither'),
  { id: 'days-to-first-contact', unit: 'days', better: 'lower', group: 'process', total: false },
  { id: 'contact-within-7-days', unit: 'share', better: 'higher', group: 'process', total: false },
  { id: 'contact-within-30-days', unit: 'share', better: 'higher', group: 'process', total: false },
  { id: 'appointment-at-exit', unit: 'share', better: 'higher', group: 'process', total: false },
  total('weeks-without-coordinator', 'weeks', 'lower', 'process'),
  total('kits-handed-out', 'events', 'neither', 'process'),
  total('kits-used', 'events', 'neither', 'process'),
  total('kit-weeks', 'weeks', 'higher', 'process'),
  total('persons-reached', 'persons', 'neither', 'process'),
  total('supervised-overdoses', 'events', 'neither', 'process'),
  total('next-day-contacts', 'events', 'higher', 'process'),
  total('bereaved-persons', 'persons', 'lower'),
  total('bereaved-followed-up', 'persons', 'higher', 'process'),
  total('follow-up-hours', 'hours', 'neither', 'process'),
  total('exits', 'events', 'neither', 'process'),
  total('bereaved-ties', 'events', 'lower'),
  total('kits-used-by-tie', 'events', 'neither', 'process'),
  total('life-years', 'years', 'higher'),
  total('qalys', 'years', 'higher'),
  total('life-years-discounted', 'years', 'higher'),
  total('qalys-discounted', 'years', 'higher'),
  total('costs', 'NOK', 'lower'),
  total('costs-institutions', 'NOK', 'lower'),
  total('costs-lar', 'NOK', 'lower'),
  total('costs-housing', 'NOK', 'lower'),
  total('costs-support', 'NOK', 'lower'),
  total('costs-interventions', 'NOK', 'lower'),
  total('costs-emergency', 'NOK', 'lower'),
  ...queueOutcomes('coordinator'),
  { id: 'caseload', unit: 'persons', better: 'lower', group: 'process', total: false },
  ...queueOutcomes('lar'),
  ...queueOutcomes('housing'),
  ...queueOutcomes('activity'),
  total('waiting-weeks', 'weeks', 'lower', 'process'),
  { id: 'bereaved-wait-weeks', unit: 'weeks', better: 'lower', group: 'process', total: false },
] as const satisfies readonly OutcomeDefinition[];

export type OutcomeId = (typeof OUTCOMES)[number]['id'];

export const OUTCOME_IDS: readonly OutcomeId[] = OUTCOMES.map((outcome) => outcome.id);

export const outcomeIndex = (id: OutcomeId): number => OUTCOME_IDS.indexOf(id);

/** Series with one value per week, week 0 (the exit) to the horizon. Ids as for outcomes. */
export const WEEKLY_OUTCOMES = [
  'overdose-deaths',
  'nonfatal-overdoses',
  'other-deaths',
  'alive',
  'in-community',
  'in-prison',
  'in-inpatient',
  'in-lar',
  'active-use',
  'homeless',
  'temporary-housing',
  'own-home',
  'in-activity',
  'with-coordinator',
  'in-contact',
  'with-kit',
] as const;

export type WeeklyOutcomeId = (typeof WEEKLY_OUTCOMES)[number];
