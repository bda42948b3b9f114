/**
 * What an arm of a scenario adds to the base: data only. What each does stands in the file of its kind beside this one.
 */
export type ExitFrom = 'prison' | 'inpatient' | 'both';

/** Fields that every intervention has. */
export interface InterventionFields {
  /** Share of the eligible who are offered it, 0..1. */
  readonly coverage: number;
  /** Share of those offered who accept, 0..1. */
  readonly uptake: number;
  /** First week in which it acts; 0 is the exit itself. */
  readonly start: number;
  /** First week in which it no longer acts; null is never. */
  readonly end: number | null;
  /** Whom it is for, by the institution left. */
  readonly from: ExitFrom;
  /** Most persons it can take in a year; null is no limit. Turned into a share by the population's exits a year. */
  readonly capacityPerYear: number | null;
  /** Cost per person reached, NOK; null when not known. */
  readonly unitCost: number | null;
}

/** 1 Naloxone kit and training at exit. */
export interface NaloxoneAtExit extends InterventionFields {
  readonly kind: 'naloxone-at-exit';
}

/** 2 Naloxone in the community: users, next of kin, staff; refill. `coverage` is the share who then hold a kit. */
export interface NaloxoneInCommunity extends InterventionFields {
  readonly kind: 'naloxone-in-community';
}

/** 3 Coordinator before and after exit. */
export interface Coordinator extends InterventionFields {
  readonly kind: 'coordinator';
  /** Weeks of contact before the exit. */
  readonly weeksBeforeExit: number;
  /** Full-time posts; null is as many as needed. */
  readonly posts: number | null;
  /** Persons per full-time post. */
  readonly caseload: number;
  /** How long a coordinator keeps a person, weeks; sets how many a post can serve in a year. */
  readonly weeksHeld: number;
  /** Share of coordinators who leave in a year. */
  readonly turnoverPerYear: number;
}

/** 4 Time i hånden: an appointment in hand, crisis plan and overdose card. */
export interface AppointmentInHand extends InterventionFields {
  readonly kind: 'appointment-in-hand';
  readonly crisisPlan: boolean;
  readonly overdoseCard: boolean;
}

/** 5 Early notice of the exit. `coverage` is the share of exits that are then notified in good time, with consent in `uptake`. */
export interface EarlyNotice extends InterventionFields {
  readonly kind: 'early-notice';
}

/** 6 LAR kept or started before exit. `coverage` is the share of those eligible and not in LAR who are offered it. */
export interface LarBeforeExit extends InterventionFields {
  readonly kind: 'lar-before-exit';
}

/** 9 Suitable housing at exit, for those who would leave without it. */
export interface HousingAtExit extends InterventionFields {
  readonly kind: 'housing-at-exit';
  /** With the follow-up of Housing First (quicker back into a home, home lost less often), or a flat alone. */
  readonly housingFirst: boolean;
}

/** 11 Denser contact in the first weeks. */
export interface DenserContact extends InterventionFields {
  readonly kind: 'denser-contact';
  /** Contacts a week; the usual is one. */
  readonly contactsPerWeek: number;
  /** How many weeks after exit. */
  readonly weeks: number;
}

export type Intervention =
  | NaloxoneAtExit
  | NaloxoneInCommunity
  | Coordinator
  | AppointmentInHand
  | EarlyNotice
  | LarBeforeExit
  | HousingAtExit
  | DenserContact;

export type InterventionKind = Intervention['kind'];

const COMMON: InterventionFields = {
  coverage: 1,
  uptake: 1,
  start: 0,
  end: null,
  from: 'both',
  capacityPerYear: null,
  unitCost: null,
};

/** What a scenario file need not say. One entry per kind; the schema and the reference page are derived from it. */
export const INTERVENTION_DEFAULTS: { readonly [K in InterventionKind]: Extract<Intervention, { kind: K }> } =
  {
    'naloxone-at-exit': { kind: 'naloxone-at-exit', ...COMMON, uptake: 0.9 },
    'naloxone-in-community': { kind: 'naloxone-in-community', ...COMMON, coverage: 0.7 },
    coordinator: {
      kind: 'coordinator',
      ...COMMON,
      uptake: 0.85,
      weeksBeforeExit: 4,
      posts: null,
      caseload: 15,
      weeksHeld: 52,
      turnoverPerYear: 0.2,
    },
    'appointment-in-hand': { kind: 'appointment-in-hand', ...COMMON, crisisPlan: true, overdoseCard: true },
    'early-notice': { kind: 'early-notice', ...COMMON, coverage: 0.9 },
    'lar-before-exit': { kind: 'lar-before-exit', ...COMMON, uptake: 0.6 },
    'housing-at-exit': { kind: 'housing-at-exit', ...COMMON, uptake: 0.9, housingFirst: false },
    'denser-contact': { kind: 'denser-contact', ...COMMON, contactsPerWeek: 2, weeks: 4 },
  };

export const INTERVENTION_KINDS = Object.keys(INTERVENTION_DEFAULTS) as readonly InterventionKind[];
