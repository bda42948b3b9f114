import { defineDimensions } from '../kernel/index.ts';

/** The discrete states of a person. State 0 of each dimension is the one before the exit. */
export const dimensions = defineDimensions({
  /**
   * `elsewhere`: not one of the persons at risk in the place studied, or no longer. Never in the
   * release cohort.
   */
  setting: ['prison', 'inpatient', 'community', 'dead-overdose', 'dead-other', 'elsewhere'],
  use: ['abstinent', 'active'],
  route: ['injecting', 'other'],
  lar: ['none', 'waiting', 'in-treatment', 'left'],
  /** `institution` while the person is in prison or inpatient treatment. */
  housing: ['institution', 'suitable', 'exposed', 'temporary', 'homeless'],
  activity: ['none', 'low-threshold', 'work'],
  coordinator: ['none', 'waiting', 'assigned'],
  contact: ['no', 'yes'],
  kit: ['no', 'yes'],
  network: ['none', 'drug-using', 'supportive'],
});

export const { setting, use, route, lar, housing, activity, network, coordinator, contact, kit } = dimensions;

export const SETTING = setting.is;
export const USE = use.is;
export const ROUTE = route.is;
export const LAR = lar.is;
export const HOUSING = housing.is;
export const ACTIVITY = activity.is;
export const NETWORK = network.is;
export const COORDINATOR = coordinator.is;
export const CONTACT = contact.is;
export const KIT = kit.is;

/** Events counted per week. */
export const TALLIES = [
  'overdose-deaths',
  'nonfatal-overdoses',
  'other-deaths',
  'relapses',
  'returns-to-prison',
  'admissions',
  'lar-starts',
  'kits-handed-out',
  'kits-used',
  'supervised-overdoses',
  'next-day-contacts',
  'bereaved-persons',
  'bereaved-followed-up',
  'bereaved-contacts',
  'exits',
  // Overdose deaths by weeks since the last exit.
  'overdose-deaths-exit-week-1',
  'overdose-deaths-exit-week-2',
  'overdose-deaths-exit-weeks-3-4',
  'overdose-deaths-exit-weeks-5-26',
  // Of an open population.
  'arrivals',
  'departures',
  // Where persons have ties.
  'bereaved-ties',
  'kits-used-by-tie',
  'ambulance-attended',
] as const;

export type TallyId = (typeof TALLIES)[number];

/** Index of each tally. */
export const TALLY = Object.fromEntries(TALLIES.map((id, index) => [id, index])) as Readonly<
  Record<TallyId, number>
>;
