import type { ModelInput } from '../input.ts';
import type { PopulationInput } from '../population-input.ts';
import { WEEKS_PER_YEAR } from '../rates.ts';
import { type Exits, offerOf } from './compile-offer.ts';
import { schemeTerms, usualTerms } from './coordinator-terms.ts';
import { INTERVENTION_KINDS } from './defaults.ts';
import { fadesOf } from './fade.ts';
import { type Offer, withShare } from './offer.ts';
import type { Policy } from './policy.ts';
import { roomOpened } from './room-opened.ts';
import type { Coordinator, ExitFrom, Intervention, InterventionFields, InterventionKind } from './types.ts';
import { postsFilled, vacatedLoss } from './vacated-post.ts';

/** Persons whom the posts can take on in a year: each place is held for `weeksHeld` weeks. */
function placesPerYear({ posts, caseload, weeksHeld, capacityPerYear }: Coordinator): number | null {
  if (posts === null) return capacityPerYear;
  const places = (posts * caseload * WEEKS_PER_YEAR) / weeksHeld;
  return capacityPerYear === null ? places : Math.min(places, capacityPerYear);
}

function find<K extends InterventionKind>(list: readonly Intervention[], kind: K) {
  return list.find((one): one is Extract<Intervention, { kind: K }> => one.kind === kind);
}

/** The coordinator's capacity is that of its posts too. */
const withRoom = (one: Intervention): InterventionFields =>
  one.kind === 'coordinator' ? { ...one, capacityPerYear: placesPerYear(one) } : one;

/** The institution that an intervention inside treatment is for: never prison. */
const inTreatment = (from: ExitFrom): ExitFrom => (from === 'prison' ? 'prison' : 'inpatient');

/** The exits that capacity is shared among; in a municipality persons meet it one by one instead. */
const exitsOf = (population: PopulationInput): Exits | null =>
  population.type === 'release-cohort'
    ? { perYear: population.exitsPerYear, fromPrison: population.fromPrison }
    : null;

/** Compiles the offer of a kind in an arm. @param eligibleShare share of exits that it is meant for */
type OfferCompiler = (kind: InterventionKind, eligibleShare?: number) => Offer | null;

function offerCompiler(input: ModelInput): OfferCompiler {
  const { interventions, population, weeks } = input;
  return (kind, eligibleShare = 1) => {
    const one = find(interventions, kind);
    if (!one) return null;
    const exits = exitsOf(population);
    // In a municipality the posts are places with a queue.
    const fields = exits === null ? one : withRoom(one);
    const from = kind === 'retention-in-treatment' ? inTreatment(fields.from) : fields.from;
    const fades = fadesOf(input, kind, fields.anchoring);
    const number = INTERVENTION_KINDS.indexOf(kind);
    return offerOf({ ...fields, from }, { exits, weeks, fades, number }, eligibleShare);
  };
}

function offersOf(input: ModelInput) {
  const { parameters: p, population } = input;
  const offer = offerCompiler(input);
  const opioid = p['opioid-primary-share'];
  const fromPrison = population.type === 'release-cohort' ? population.fromPrison : 0;
  const inLar = p['lar-at-release'] * fromPrison + p['lar-at-discharge'] * (1 - fromPrison);
  const outsideLar = opioid * (1 - inLar);
  const kept = offer('benzodiazepine-plan', opioid * inLar * p['benzodiazepine-share']);
  return {
    naloxoneAtExit: offer('naloxone-at-exit'),
    communityKits: offer('naloxone-in-community'),
    coordinator: offer('coordinator'),
    appointment: offer('appointment-in-hand'),
    earlyNotice: offer('early-notice'),
    larBeforeExit: offer('lar-before-exit', outsideLar),
    housing: offer('housing-at-exit', 1 - p['own-home-at-exit'] * (1 - p['own-home-exposed-share'])),
    denser: offer('denser-contact'),
    lowThresholdLar: offer('low-threshold-lar', outsideLar),
    larIntake: offer('lar-intake-capacity', outsideLar),
    activitySupport: offer('activity-support'),
    peerWorker: offer('peer-worker'),
    responsibilityGroup: offer('responsibility-group'),
    switchCampaign: offer('switch-campaign'),
    consumptionRoom: withShare(offer('consumption-room'), p['consumption-room-share']),
    roomOpened: withShare(roomOpened(input), p['consumption-room-share']),
    nextDay: offer('next-day-contact'),
    factTeam: offer('fact-team', p['mental-disorder-share']),
    retention: offer('retention-in-treatment'),
    benzodiazepinePlan: withShare(kept, p['benzodiazepine-plan-kept']),
    bereaved: offer('bereaved-follow-up'),
    supplyAlert: offer('supply-alert'),
  };
}

/** Compiles what an arm adds to the base. */
export function compilePolicy(input: ModelInput): Policy {
  const { interventions, parameters: p } = input;
  const coordinator = find(interventions, 'coordinator');
  const appointment = find(interventions, 'appointment-in-hand');
  const denser = find(interventions, 'denser-contact');
  const support = find(interventions, 'activity-support');
  const group = find(interventions, 'responsibility-group');
  const bereaved = find(interventions, 'bereaved-follow-up');
  const offers = offersOf(input);
  const usual = usualTerms(p);
  // Not by spreading, which gives every policy a hidden class of its own: each process would look fields up by name, in all arms (11 to 15 % of a
  // comparison of six arms).
  return Object.assign(offers, {
    offers: Object.values(offers).filter((offer) => offer !== null),
    crisisPlan: appointment?.crisisPlan ?? false,
    overdoseCard: appointment?.overdoseCard ?? false,
    housingFirst: find(interventions, 'housing-at-exit')?.housingFirst ?? false,
    weeksBeforeExit: coordinator?.weeksBeforeExit ?? 0,
    terms: { usual, scheme: coordinator ? schemeTerms(coordinator, p) : usual },
    denserContacts: denser?.contactsPerWeek ?? 1,
    denserWeeks: denser?.weeks ?? 0,
    intakeWait: find(interventions, 'lar-intake-capacity')?.waitWeeks ?? Number.POSITIVE_INFINITY,
    ips: support?.ips ?? false,
    escort: support?.escort ?? false,
    groupMeetings: group?.meetings ?? false,
    individualPlan: group?.individualPlan ?? false,
    nextDayDelay: find(interventions, 'next-day-contact')?.delayDays ?? 1,
    mostExtraWeeks: find(interventions, 'retention-in-treatment')?.mostExtraWeeks ?? 0,
    bereavedContacts: bereaved?.contactsPerPerson ?? 0,
    bereavedHours: bereaved?.hoursPerContact ?? 0,
    vacatedLoss: vacatedLoss(input),
    postsFilled: postsFilled(input),
  });
}
