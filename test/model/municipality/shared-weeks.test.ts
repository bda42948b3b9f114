import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  ModelRun,
  SERVICES_DEFAULTS,
  type ServicesInput,
  sharedWeeks,
  type TimelineEvent,
} from '../../../engine/model/index.ts';
import { cohort } from '../../support/cohort.ts';
import { municipality, type PlaceInput } from '../../support/municipality.ts';
import { shortServices } from '../../support/short-services.ts';

const SIZE = 150;
const BURN_IN = 60;
const KEY = masterKey('history');

/**
 * Every service, and all of them short of places: each queue has people in it when the arms part.
 */
const SERVICES: ServicesInput = {
  ...shortServices(SIZE),
  naloxone: { ...SERVICES_DEFAULTS.naloxone, kitsPerWeek: 2.5 },
  nextDay: { visitsPerWeek: 0.5 },
  bereaved: { ...SERVICES_DEFAULTS.bereaved, hoursPerWeek: 1.5 },
  consumptionRoom: { hoursPerWeek: 20, places: 1 },
};

const MERGER: TimelineEvent = {
  kind: 'reorganisation',
  week: 10,
  end: 40,
  share: 0.5,
  model: 'purchaser-gate',
};

const place = (interventions: readonly Intervention[]): PlaceInput =>
  municipality({
    overrides: { 'overdose-hazard': 0.03 },
    place: { size: SIZE, arrivalsPerYear: 30, burnIn: BURN_IN, services: SERVICES },
    weeks: 60,
    ties: true,
    organisation: [{ from: null, model: 'two-silos', failurePoints: {} }],
    timeline: [MERGER],
    interventions,
  });

const changed = (kind: Intervention['kind'], fields: Partial<Intervention>): Intervention =>
  ({ ...INTERVENTION_DEFAULTS[kind], ...fields }) as Intervention;

const resultsOf = ({ outcomes, weekly, yearlyDeaths }: ModelRun) => ({
  outcomes: [...outcomes],
  weekly: [...weekly],
  yearlyDeaths: [...yearlyDeaths],
});

const alone = (input: PlaceInput, replicate: number) => {
  const run = new ModelRun(input);
  run.run(replicateKey(KEY, replicate));
  return resultsOf(run);
};

const EVERYTHING = INTERVENTION_KINDS.map((kind) => INTERVENTION_DEFAULTS[kind]);

describe('arms that are run together', () => {
  it.each([
    ...INTERVENTION_KINDS.map((kind): [string, readonly Intervention[]] => [
      kind,
      [changed(kind, { start: 20, capacityPerYear: 15, unitCost: 1000 })],
    ]),
    ['all interventions at once, from week 0', EVERYTHING],
  ])('end as they do alone: base and %s', (_, interventions) => {
    const [base, arm] = [place([]), place(interventions)];
    const [lead, other] = [new ModelRun(base), new ModelRun(arm)];
    // What an earlier replicate has left behind must not be seen.
    for (const k of [0, 1]) lead.runWith([other], sharedWeeks(base, arm), replicateKey(KEY, k));
    expect(resultsOf(other)).toEqual(alone(arm, 1));
    expect(resultsOf(lead)).toEqual(alone(base, 1));
  });

  it('end as they do alone when the arm with interventions is the first', () => {
    const inputs = [place(EVERYTHING), place([]), place([changed('coordinator', { start: 5, posts: 2 })])];
    const [lead, ...others] = inputs.map((input) => new ModelRun(input));
    const weeks = Math.min(...inputs.slice(1).map((input) => sharedWeeks(inputs[0]!, input)));
    expect(weeks).toBe(BURN_IN);
    lead!.runWith(others, weeks, replicateKey(KEY, 2));
    inputs.forEach((input, k) => {
      expect(resultsOf([lead!, ...others][k]!)).toEqual(alone(input, 2));
    });
  });
});

describe('weeks that two arms share', () => {
  const base = place([]);
  const coordinator = changed('coordinator', { start: 30 });

  it('end before the first intervention that only one of them has', () => {
    expect(sharedWeeks(base, place([coordinator]))).toBe(BURN_IN + 29);
    expect(sharedWeeks(place([coordinator]), base)).toBe(BURN_IN + 29);
    const both = [changed('fact-team', { start: 3 }), coordinator];
    expect(sharedWeeks(place([both[0]!]), place(both))).toBe(BURN_IN + 29);
    const other = changed('coordinator', { start: 30, coverage: 0.123 });
    expect(sharedWeeks(place([coordinator]), place([other]))).toBe(BURN_IN + 29);
  });

  it('are the burn-in where an intervention acts from week 0 or 1 on', () => {
    for (const start of [0, 1]) {
      expect(sharedWeeks(base, place([changed('coordinator', { start })]))).toBe(BURN_IN);
    }
  });

  it('are all weeks of arms that are the same', () => {
    expect(sharedWeeks(base, place([]))).toBe(BURN_IN + 60);
  });

  it('are none where parameters, services or events differ', () => {
    const parameters = { ...base.parameters, 'overdose-hazard': 0.031 };
    const services = { ...SERVICES, fact: { places: 6 } };
    expect(sharedWeeks(base, { ...base, parameters })).toBe(0);
    expect(sharedWeeks(base, { ...base, timeline: [] })).toBe(0);
    expect(sharedWeeks(base, { ...base, ties: false })).toBe(0);
    expect(sharedWeeks(base, { ...base, population: { ...base.population, services } })).toBe(0);
  });

  it('are none in a release cohort whose interventions act at the exit', () => {
    const usual = cohort();
    const arm = { ...usual, interventions: [INTERVENTION_DEFAULTS['naloxone-at-exit']] };
    expect(sharedWeeks(usual, arm)).toBe(0);
  });
});
