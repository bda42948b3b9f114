import fc from 'fast-check';
import {
  FAILURE_POINTS,
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  type InterventionKind,
  ORGANISATION_MODELS,
  OUTCOME_IDS,
  PARAMETER_IDS,
  type ParameterId,
  parameter,
  type ServicesInput,
} from '../../engine/model/index.ts';
import type { Arm, LocalText, Scenario } from '../../engine/scenario/index.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const share = within(0, 1);
const text = (maxLength: number) => fc.string({ minLength: 1, maxLength, unit: 'grapheme' });
const localText = (maxLength: number): fc.Arbitrary<LocalText> =>
  fc.oneof(
    text(maxLength),
    fc.record({ nb: text(maxLength), en: text(maxLength) }),
    fc.record({ nb: text(maxLength) }),
    fc.record({ en: text(maxLength) }),
  );

/** Values of fields that have their own bounds; others keep the default. */
const FIELDS: Record<string, fc.Arbitrary<unknown>> = {
  coverage: share,
  uptake: share,
  turnoverPerYear: share,
  start: fc.integer({ min: 0, max: 500 }),
  end: fc.option(fc.integer({ min: 501, max: 1040 })),
  from: fc.constantFrom('prison', 'inpatient', 'both'),
  capacityPerYear: fc.option(within(0, 1e6)),
  unitCost: fc.option(within(0, 1e9)),
  posts: fc.option(within(0, 100)),
  caseload: within(0.001, 1000),
  crisisPlan: fc.boolean(),
  housingFirst: fc.boolean(),
  anchoring: share,
};

const intervention = (kind: InterventionKind): fc.Arbitrary<Intervention> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(INTERVENTION_DEFAULTS[kind]).map(([field, value]) => [
          field,
          FIELDS[field] ?? fc.constant(value),
        ]),
      ),
    )
    .map((fields) => fields as unknown as Intervention);

const overrides = fc.uniqueArray(fc.constantFrom(...PARAMETER_IDS), { maxLength: 5 }).chain((ids) =>
  fc.record({
    parameters: fc.record(
      Object.fromEntries(ids.map((id) => [id, within(...parameter(id).range)])) as Record<
        ParameterId,
        fc.Arbitrary<number>
      >,
    ),
    parameterNotes: fc.record(
      Object.fromEntries(ids.slice(1).map((id) => [id, text(50)])) as Record<
        ParameterId,
        fc.Arbitrary<string>
      >,
    ),
  }),
);

const week = fc.integer({ min: 0, max: 500 });
const end = fc.option(fc.integer({ min: 501, max: 1040 }));
const affected = fc.constantFrom(...INTERVENTION_KINDS);

const organisation = fc.option(
  fc
    .tuple(
      fc.option(fc.record({ model: fc.option(fc.constantFrom(...ORGANISATION_MODELS)) })),
      fc.dictionary(fc.constantFrom(...FAILURE_POINTS), share, { noNullPrototype: true }),
    )
    .map(([model, failurePoints]) => ({ ...model, failurePoints })),
);

const timeline = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('supply-shock' as const), week, end, factor: within(0, 1000) }),
    fc.record({
      kind: fc.constant('post-vacated' as const),
      week,
      end,
      intervention: affected,
      share: within(0, 0.7),
    }),
    fc.record({ kind: fc.constant('funding-ends' as const), week, intervention: affected }),
    fc.record({
      kind: fc.constant('reorganisation' as const),
      week,
      end,
      share,
      model: fc.option(fc.constantFrom(...ORGANISATION_MODELS)),
    }),
    fc.record({ kind: fc.constant('consumption-room-opens' as const), week, end, coverage: share }),
  ),
  { maxLength: 3 },
);

const arm = (id: string): fc.Arbitrary<Arm> =>
  fc
    .tuple(
      fc.option(localText(50)),
      fc.subarray([...INTERVENTION_KINDS]).chain((kinds) => fc.tuple(...kinds.map(intervention))),
      overrides,
      timeline,
      organisation,
    )
    .map(([title, interventions, own, events, choice]) => ({
      id,
      title,
      interventions,
      ...own,
      timeline: events,
      organisation: choice,
    }));

const arms = fc
  .uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/), { minLength: 1, maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map(arm)));

const cohort = fc.record({
  type: fc.constant('release-cohort' as const),
  size: fc.integer({ min: 1, max: 10_000_000 }),
  fromPrison: share,
  exitsPerYear: within(0.001, 10_000_000),
});

const places = fc.integer({ min: 0, max: 1_000_000 });
const amount = within(0, 1_000_000);
const hoursPerWeek = within(0, 168);

const services: fc.Arbitrary<ServicesInput> = fc.record({
  order: fc.constantFrom('arrival' as const, 'exits-first' as const),
  coordinator: fc.record({ posts: fc.option(amount), caseload: within(0.001, 1000) }),
  lar: fc.record({ places: fc.option(places), intakePerWeek: fc.option(amount) }),
  housing: fc.record({
    homes: fc.option(places),
    temporary: fc.option(places),
    staffed: places,
    housingFirst: places,
  }),
  activity: fc.record({ places: fc.option(places), ips: places }),
  fact: fc.record({ places }),
  dropIn: fc.record({ hoursPerWeek }),
  consumptionRoom: fc.record({ hoursPerWeek, places }),
  nextDay: fc.record({ visitsPerWeek: amount }),
  bereaved: fc.record({
    hoursPerWeek: fc.option(amount),
    contactsPerPerson: within(0, 1000),
    hoursPerContact: within(0, 100),
  }),
  naloxone: fc.record({ points: places, hoursPerWeek, kitsPerWeek: fc.option(amount) }),
});

const municipality = fc.record({
  type: fc.constant('municipality' as const),
  inhabitants: fc.integer({ min: 50, max: 1e9 }),
  size: fc.integer({ min: 1, max: 10_000_000 }),
  burnIn: fc.option(fc.integer({ min: 0, max: 1040 })),
  arrivalsPerYear: fc.option(within(0, 10_000_000)),
  services,
});

/** Any valid resolved scenario. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    title: localText(100),
    description: fc.option(localText(300)),
    population: fc.oneof(cohort, municipality),
    horizon: fc.integer({ min: 1, max: 1040 }),
    assumptions: fc.constantFrom('base' as const, 'neutral' as const),
    own: overrides,
    arms,
    timeline,
    organisation,
    ties: fc.boolean(),
    run: fc.record({
      seeds: fc.integer({ min: 1, max: 5000 }),
      seed: text(50),
      precision: fc.option(
        fc.record({
          outcome: fc.constantFrom(...OUTCOME_IDS),
          halfWidth: within(1e-6, 1e9),
          maxSeeds: fc.integer({ min: 5000, max: 100_000 }),
        }),
      ),
    }),
    outcomes: fc.option(fc.subarray([...OUTCOME_IDS], { minLength: 1 })),
  })
  .map(({ own, ...rest }) => ({ version: 1 as const, ...rest, ...own }));
