import fc from 'fast-check';
import {
  FAILURE_POINTS,
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  type ModelInput,
  ORGANISATION_MODELS,
  PARAMETER_IDS,
  type ParameterId,
  parameter,
  parameterValues,
  SERVICES_DEFAULTS,
  type ServicesInput,
  type TimelineEvent,
} from '../../engine/model/index.ts';

const WEEKS = 40;
const few = fc.nat(6);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
const tenths = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);

/** Services of a municipality, from none to more than are needed. */
const services: fc.Arbitrary<ServicesInput> = fc
  .record({
    order: fc.constantFrom('arrival' as const, 'exits-first' as const),
    coordinator: fc.record({ posts: orNull(tenths), caseload: fc.constantFrom(8, 15, 30) }),
    lar: fc.record({ places: orNull(fc.integer({ min: 20, max: 50 })), intakePerWeek: orNull(tenths) }),
    housing: fc.record({
      homes: orNull(few),
      temporary: orNull(fc.nat(20)),
      staffed: few,
      housingFirst: few,
    }),
    activity: fc.record({ places: orNull(few), ips: few }),
    fact: fc.record({ places: few }),
    bereaved: fc.record({ hoursPerWeek: orNull(tenths) }),
    nextDay: fc.record({ visitsPerWeek: tenths }),
    naloxone: fc.record({ kitsPerWeek: orNull(tenths), points: few, hoursPerWeek: fc.nat(40) }),
    dropIn: fc.record({ hoursPerWeek: fc.nat(40) }),
    consumptionRoom: fc.record({ places: few, hoursPerWeek: fc.nat(60) }),
  })
  .map((some) => {
    const whole = Object.entries(SERVICES_DEFAULTS).map(([key, usual]) => {
      const given = some[key as keyof typeof some];
      return [key, typeof usual === 'string' ? given : { ...usual, ...(given as object) }];
    });
    return Object.fromEntries(whole) as ServicesInput;
  });

/** Any interventions, each with its own beginning, end and limits. */
const interventions: fc.Arbitrary<readonly Intervention[]> = fc
  .subarray([...INTERVENTION_KINDS], { maxLength: 8 })
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind) =>
        fc
          .record({
            start: fc.nat(20),
            coverage: tenths,
            capacityPerYear: orNull(fc.nat(30)),
            end: orNull(fc.integer({ min: 25, max: WEEKS })),
            from: fc.constantFrom('prison' as const, 'inpatient' as const, 'both' as const),
          })
          .map((fields): Intervention => ({ ...INTERVENTION_DEFAULTS[kind], ...fields })),
      ),
    ),
  );

const timeline: fc.Arbitrary<readonly TimelineEvent[]> = fc.subarray<TimelineEvent>([
  { kind: 'supply-shock', week: 4, end: 9, factor: 1.8 },
  { kind: 'supply-shock', week: 7, end: null, factor: 1.2 },
  { kind: 'reorganisation', week: 5, end: 20, share: 0.8, model: 'purchaser-gate' },
  { kind: 'post-vacated', week: 8, end: 30, intervention: 'coordinator', share: 0.7 },
  { kind: 'funding-ends', week: 20, intervention: 'naloxone-at-exit' },
  { kind: 'consumption-room-opens', week: 12, end: null, coverage: 1 },
]);

const organisation = fc.array(
  fc.record({
    from: fc.nat(WEEKS),
    model: fc.option(fc.constantFrom(...ORGANISATION_MODELS)),
    failurePoints: fc.dictionary(fc.constantFrom(...FAILURE_POINTS), tenths, { noNullPrototype: true }),
  }),
  { maxLength: 3 },
);

/** Some parameters at either end of their range. */
const parameters = fc
  .dictionary(fc.constantFrom(...PARAMETER_IDS), fc.constantFrom(0 as const, 1 as const), {
    maxKeys: 6,
    noNullPrototype: true,
  })
  .map((ends) =>
    parameterValues(
      Object.fromEntries(
        Object.entries(ends).map(([id, end]) => [id, parameter(id as ParameterId).range[end]]),
      ),
    ),
  );

const population: fc.Arbitrary<ModelInput['population']> = fc.oneof(
  fc.record({
    type: fc.constant('release-cohort' as const),
    size: fc.integer({ min: 1, max: 150 }),
    fromPrison: tenths,
    exitsPerYear: fc.integer({ min: 1, max: 300 }),
  }),
  fc.record({
    type: fc.constant('municipality' as const),
    inhabitants: fc.constant(35_000),
    size: fc.integer({ min: 1, max: 120 }),
    burnIn: fc.nat(20),
    arrivalsPerYear: fc.nat(30),
    services,
  }),
);

/** Any input that the model accepts. */
export const randomInput: fc.Arbitrary<ModelInput> = fc
  .record({
    population,
    weeks: fc.integer({ min: 1, max: WEEKS }),
    parameters,
    interventions,
    timeline,
    organisation,
    ties: fc.boolean(),
  })
  .map((input) => ({ ...input, organisation: input.organisation.toSorted((a, b) => a.from - b.from) }));
