import type { CoordinatorTerms } from './coordinator-terms.ts';
import type { Offer } from './offer.ts';

/** What an arm adds to the base, compiled. `null` is: not part of this arm. */
export interface Policy {
  readonly naloxoneAtExit: Offer | null;
  readonly communityKits: Offer | null;
  readonly coordinator: Offer | null;
  readonly appointment: Offer | null;
  readonly earlyNotice: Offer | null;
  readonly larBeforeExit: Offer | null;
  readonly housing: Offer | null;
  readonly denser: Offer | null;
  readonly lowThresholdLar: Offer | null;
  readonly larIntake: Offer | null;
  readonly activitySupport: Offer | null;
  readonly peerWorker: Offer | null;
  readonly responsibilityGroup: Offer | null;
  readonly switchCampaign: Offer | null;
  readonly consumptionRoom: Offer | null;
  /** A room that opens by an event, not as an intervention. */
  readonly roomOpened: Offer | null;
  readonly nextDay: Offer | null;
  readonly factTeam: Offer | null;
  readonly retention: Offer | null;
  readonly benzodiazepinePlan: Offer | null;
  readonly bereaved: Offer | null;
  readonly supplyAlert: Offer | null;
  /** All that are part of this arm. */
  readonly offers: readonly Offer[];
  readonly crisisPlan: boolean;
  readonly overdoseCard: boolean;
  readonly housingFirst: boolean;
  /** Weeks of contact with a coordinator before the exit. */
  readonly weeksBeforeExit: number;
  /** How coordinators work, in the arm's scheme and without it; the same in an arm without a scheme. */
  readonly terms: { readonly usual: CoordinatorTerms; readonly scheme: CoordinatorTerms };
  /** Contacts a week where contact is denser, and for how many weeks. */
  readonly denserContacts: number;
  readonly denserWeeks: number;
  /** Mean wait for LAR where there is more intake capacity, weeks; infinite where there is not. */
  readonly intakeWait: number;
  readonly ips: boolean;
  readonly escort: boolean;
  readonly groupMeetings: boolean;
  readonly individualPlan: boolean;
  /** Days from an overdose to the team's visit. */
  readonly nextDayDelay: number;
  /** Longest extension of an inpatient stay, weeks. */
  readonly mostExtraWeeks: number;
  /** Contacts with each bereaved person, and working hours of each. */
  readonly bereavedContacts: number;
  readonly bereavedHours: number;
  /** Weekly hazard that a person loses the coordinator because the post is vacated, by week. */
  readonly vacatedLoss: Float64Array;
  /** Share of coordinators' posts that are filled, by week. */
  readonly postsFilled: Float64Array;
}
