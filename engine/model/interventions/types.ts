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
  /** Most persons it can take in a year; null is no limit. A share of exits in the release cohort, an allowance or places in a municipality. */
  readonly capacityPerYear: number | null;
  /** Cost per person reached, NOK, beyond services that have a price by use; null when not known. */
  readonly unitCost: number | null;
  /** How firmly it is anchored in leadership and ordinary operation, 0..1: how slowly it fades once a post is vacated or funding ends. */
  readonly anchoring: number;
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

/** 7 Low-threshold LAR: no formal application, a shorter wait, less control. */
export interface LowThresholdLar extends InterventionFields {
  readonly kind: 'low-threshold-lar';
}

/** 8 More intake capacity in LAR. `coverage` is the share of those referred who meet the shorter queue. */
export interface LarIntakeCapacity extends InterventionFields {
  readonly kind: 'lar-intake-capacity';
  /** Mean wait from referral that the capacity gives, weeks. */
  readonly waitWeeks: number;
}

/** 9 Suitable housing at exit, for those who would leave without it. */
export interface HousingAtExit extends InterventionFields {
  readonly kind: 'housing-at-exit';
  /** With the follow-up of Housing First (quicker back into a home, home lost less often), or a flat alone. */
  readonly housingFirst: boolean;
}

/** 10 Support into activity. */
export interface ActivitySupport extends InterventionFields {
  readonly kind: 'activity-support';
  /** Individual placement and support (IPS) towards ordinary work. */
  readonly ips: boolean;
  /** Someone goes along over the threshold to a low-threshold activity. */
  readonly escort: boolean;
}

/** 11 Denser contact in the first weeks. */
export interface DenserContact extends InterventionFields {
  readonly kind: 'denser-contact';
  /** Contacts a week; the usual is one. */
  readonly contactsPerWeek: number;
  /** How many weeks after exit. */
  readonly weeks: number;
}

/** 12 Peer worker. */
export interface PeerWorker extends InterventionFields {
  readonly kind: 'peer-worker';
}

/** 13 Responsibility group, individual plan, or both. */
export interface ResponsibilityGroup extends InterventionFields {
  readonly kind: 'responsibility-group';
  /** The services meet around the person. */
  readonly meetings: boolean;
  readonly individualPlan: boolean;
}

/** 14 Switch: foil and teaching. `coverage` is the share of people at risk whom it reaches. */
export interface SwitchCampaign extends InterventionFields {
  readonly kind: 'switch-campaign';
}

/** 15 Consumption room. `coverage` is how much of the possible use of a room is met: opening hours, distance, places. */
export interface ConsumptionRoom extends InterventionFields {
  readonly kind: 'consumption-room';
}

/** 16 Contact the day after a non-fatal overdose. `coverage` is the share of such overdoses within the team's area and hours. */
export interface NextDayContact extends InterventionFields {
  readonly kind: 'next-day-contact';
  /** Days from the overdose to the visit. */
  readonly delayDays: number;
}

/** 17 FACT team, for people with a concurrent mental disorder. */
export interface FactTeam extends InterventionFields {
  readonly kind: 'fact-team';
}

/** 18 Retention in inpatient treatment. */
export interface RetentionInTreatment extends InterventionFields {
  readonly kind: 'retention-in-treatment';
  /** A stay that would end without a home goes on until one is ready, but for no more than so many weeks; 0 is no extension. */
  readonly mostExtraWeeks: number;
}

/** 19 Bounded benzodiazepine plan for people in LAR. */
export interface BenzodiazepinePlan extends InterventionFields {
  readonly kind: 'benzodiazepine-plan';
}

/** 20 Follow-up of the bereaved after an overdose death. `coverage` is the share of deaths after which they are contacted. */
export interface BereavedFollowUp extends InterventionFields {
  readonly kind: 'bereaved-follow-up';
  /** Contacts with each bereaved person. */
  readonly contactsPerPerson: number;
  /** Working hours of each contact. */
  readonly hoursPerContact: number;
}

/** 21 Alert during a supply shock. `coverage` is the share of people at risk who are warned. */
export interface SupplyAlert extends InterventionFields {
  readonly kind: 'supply-alert';
}

export type Intervention =
  | NaloxoneAtExit
  | NaloxoneInCommunity
  | Coordinator
  | AppointmentInHand
  | EarlyNotice
  | LarBeforeExit
  | HousingAtExit
  | DenserContact
  | LowThresholdLar
  | LarIntakeCapacity
  | ActivitySupport
  | PeerWorker
  | ResponsibilityGroup
  | SwitchCampaign
  | ConsumptionRoom
  | NextDayContact
  | FactTeam
  | RetentionInTreatment
  | BenzodiazepinePlan
  | BereavedFollowUp
  | SupplyAlert;

export type InterventionKind = Intervention['kind'];
