import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import {
  type ModelInput,
  ModelRun,
  type Municipality,
  parameterValues,
  SERVICES_DEFAULTS,
  WEEKLY_OUTCOMES,
  type WeeklyOutcomeId,
} from '../../engine/model/index.ts';
import { TALLIES, TALLY, type TallyId } from '../../engine/model/states.ts';
import { carryOut } from './carry-out.ts';
import type { Overrides } from './cohort.ts';

/** A municipality as input of the model. */
export type PlaceInput = ModelInput & { readonly population: Municipality };

type Place = Partial<Omit<Municipality, 'type'>>;

interface PlaceOptions extends Partial<Omit<ModelInput, 'population' | 'parameters'>> {
  readonly place?: Place;
  readonly overrides?: Overrides;
}

/**
 * A place with 100 persons at risk, a burn-in of 26 weeks, and about as many arrivals as departures
 * and deaths.
 */
export const municipality = ({ place, overrides, ...rest }: PlaceOptions = {}): PlaceInput => ({
  population: {
    type: 'municipality',
    inhabitants: 35_000,
    size: 100,
    burnIn: 26,
    arrivalsPerYear: 6,
    services: SERVICES_DEFAULTS,
    ...place,
  },
  weeks: 52,
  parameters: parameterValues(overrides),
  interventions: [],
  timeline: [],
  ties: false,
  ...rest,
});

const MASTER = masterKey('municipality');

/** Runs one replicate of a place. */
export function runPlace(input: ModelInput, replicate = 0): ModelRun {
  const run = new ModelRun(input, carryOut);
  run.run(replicateKey(MASTER, replicate));
  return run;
}

/** Runs replicates of a place, and calls `look` after each. */
export function eachReplicate(input: ModelInput, replicates: number, look: (run: ModelRun) => void): void {
  const run = new ModelRun(input, carryOut);
  for (let k = 0; k < replicates; k++) {
    run.run(replicateKey(MASTER, k));
    look(run);
  }
}

/** Rows of the weekly series, 0 to the horizon. */
export const weeklyRows = ({ weekly }: ModelRun): number[][] => {
  const width = WEEKLY_OUTCOMES.length;
  return Array.from({ length: weekly.length / width }, (_, week) => [
    ...weekly.subarray(week * width, (week + 1) * width),
  ]);
};

/** One weekly series, 0 to the horizon. */
export const seriesOf = (run: ModelRun, id: WeeklyOutcomeId): number[] =>
  weeklyRows(run).map((row) => row[WEEKLY_OUTCOMES.indexOf(id)]!);

/** Events of a kind in each week of the simulation, burn-in included. */
export const eventsOf = ({ simulation }: ModelRun, id: TallyId): number[] =>
  Array.from(
    { length: simulation.weeks + 1 },
    (_, week) => simulation.tallies[week * TALLIES.length + TALLY[id]]!,
  );

/** Persons in each setting in a week of the simulation. */
export const settingsIn = ({ simulation }: ModelRun, week: number): Readonly<Record<string, number>> => {
  const { population, occupancy, model } = simulation;
  const { setting } = model.dimensions;
  const row = week * population.occupancy.length + setting!.offset;
  return Object.fromEntries(setting!.states.map((state, k) => [state, occupancy[row + k]!]));
};
