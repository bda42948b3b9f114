import type { ModelInput } from '../input.ts';
import type { PopulationInput } from '../population-input.ts';
import { type Exits, offerOf } from './compile-offer.ts';
import { schemeTerms, usualTerms } from './coordinator-terms.ts';
import { fadesOf } from './fade.ts';
import type { ExitFrom, Fields, FieldValues } from './fields.ts';
import type { Offer, OfferOf } from './offer.ts';
import type { Offers, Policy } from './policy.ts';
import { INTERVENTION_KINDS, INTERVENTIONS, type Intervention, type InterventionKind } from './registry.ts';
import { roomOpened } from './room-opened.ts';
import { postsFilled, vacatedLoss } from './vacated-post.ts';

/** The institution for an intervention that takes place in treatment: never prison. */
const inTreatment = (from: ExitFrom): ExitFrom => (from === 'prison' ? 'prison' : 'inpatient');

/**
 * The exits that share the capacity. Null in a municipality, where capacity is used person by
 * person.
 */
const exitsOf = (population: PopulationInput): Exits | null =>
  population.type === 'release-cohort'
    ? { perYear: population.exitsPerYear, fromPrison: population.fromPrison }
    : null;

/** Values of the fields that only this kind has. */
function ownValues(one: Intervention, fields: Fields): FieldValues<Fields> {
  const values = new Map(Object.entries(one));
  return Object.fromEntries(
    Object.keys(fields).map((name) => [name, values.get(name)]),
  ) as FieldValues<Fields>;
}

/** What a kind offers in an arm; null where the arm has none. */
function offerIn(input: ModelInput, kind: InterventionKind): OfferOf<{ fields: Fields }> | null {
  const { interventions, population, parameters: p, weeks } = input;
  const one = interventions.find((other) => other.kind === kind);
  if (one === undefined) return null;
  const definition = INTERVENTIONS[kind];
  const exits = exitsOf(population);
  // In a municipality, places with a queue limit it as well.
  const capacityPerYear =
    exits === null || !definition.yearlyCapacity ? one.capacityPerYear : definition.yearlyCapacity(one);
  const from = definition.only === 'inpatient' ? inTreatment(one.from) : one.from;
  const offer = offerOf(
    { ...one, from, capacityPerYear },
    {
      exits,
      weeks,
      fades: fadesOf(input, kind, one.anchoring),
      eligible: definition.eligible?.(p, exits?.fromPrison ?? 0) ?? 1,
      acting: definition.acting?.(p) ?? 1,
      number: INTERVENTION_KINDS.indexOf(kind),
    },
  );
  return { ...offer, own: ownValues(one, definition.fields) };
}

/** Compiles what an arm adds to the base. */
export function compilePolicy(input: ModelInput): Policy {
  const { interventions, parameters: p } = input;
  const scheme = interventions.find((one) => one.kind === 'coordinator');
  const byKind = Object.fromEntries(INTERVENTION_KINDS.map((kind) => [kind, offerIn(input, kind)]));
  const opened = roomOpened(input);
  const usual = usualTerms(p);
  const isOffer = (offer: Offer | null): offer is Offer => offer !== null;
  // Not by spreading: each policy would get a hidden class of its own, and every process would look
  // fields up by name (11 to 15 % of the time of a comparison of six arms).
  return Object.assign(byKind as unknown as Offers, {
    roomOpened: opened,
    offers: [...Object.values(byKind), opened].filter(isOffer),
    terms: { usual, scheme: scheme ? schemeTerms(scheme, p) : usual },
    vacatedLoss: vacatedLoss(input),
    postsFilled: postsFilled(input),
  });
}
