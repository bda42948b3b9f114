import type { ModelInput } from '../input.ts';
import { WEEKS_PER_YEAR } from '../rates.ts';
import { type Offer, offerOf } from './offer.ts';
import type { Coordinator, Intervention, InterventionKind } from './types.ts';

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
  readonly crisisPlan: boolean;
  readonly overdoseCard: boolean;
  readonly housingFirst: boolean;
  /** Weeks of contact with a coordinator before the exit. */
  readonly weeksBeforeExit: number;
  /** Contacts a week with a coordinator. */
  readonly contactRate: number;
  /** Weekly hazard that a coordinator leaves. */
  readonly turnover: number;
  /** Contacts a week where contact is denser, and for how many weeks. */
  readonly denserContacts: number;
  readonly denserWeeks: number;
}

/** Persons whom the posts can take on in a year: each place is held for `weeksHeld` weeks. */
function placesPerYear({ posts, caseload, weeksHeld, capacityPerYear }: Coordinator): number | null {
  if (posts === null) return capacityPerYear;
  const places = (posts * caseload * WEEKS_PER_YEAR) / weeksHeld;
  return capacityPerYear === null ? places : Math.min(places, capacityPerYear);
}

function find<K extends InterventionKind>(list: readonly Intervention[], kind: K) {
  return list.find((one): one is Extract<Intervention, { kind: K }> => one.kind === kind);
}

export function compilePolicy({ interventions, parameters: p, population }: ModelInput): Policy {
  const offer = (kind: InterventionKind, eligibleShare: number) => {
    const one = find(interventions, kind);
    return one ? offerOf(one, population, eligibleShare) : null;
  };
  const coordinator = find(interventions, 'coordinator');
  const appointment = find(interventions, 'appointment-in-hand');
  const housing = find(interventions, 'housing-at-exit');
  const denser = find(interventions, 'denser-contact');
  const inLar =
    p['lar-at-release'] * population.fromPrison + p['lar-at-discharge'] * (1 - population.fromPrison);
  return {
    naloxoneAtExit: offer('naloxone-at-exit', 1),
    communityKits: offer('naloxone-in-community', 1),
    coordinator: coordinator
      ? offerOf({ ...coordinator, capacityPerYear: placesPerYear(coordinator) }, population, 1)
      : null,
    appointment: offer('appointment-in-hand', 1),
    earlyNotice: offer('early-notice', 1),
    larBeforeExit: offer('lar-before-exit', p['opioid-primary-share'] * (1 - inLar)),
    housing: offer('housing-at-exit', 1 - p['own-home-at-exit'] * (1 - p['own-home-exposed-share'])),
    denser: offer('denser-contact', 1),
    crisisPlan: appointment?.crisisPlan ?? false,
    overdoseCard: appointment?.overdoseCard ?? false,
    housingFirst: housing?.housingFirst ?? false,
    weeksBeforeExit: coordinator?.weeksBeforeExit ?? 0,
    contactRate: coordinator ? Math.min(1, p['usual-caseload'] / coordinator.caseload) : 1,
    turnover: (coordinator?.turnoverPerYear ?? p['coordinator-turnover']) / WEEKS_PER_YEAR,
    denserContacts: denser?.contactsPerWeek ?? 1,
    denserWeeks: denser?.weeks ?? 0,
  };
}
