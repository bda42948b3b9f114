import { masterKey, type ReplicateKey, replicateKey, Simulation } from '../../../engine/kernel/index.ts';
import {
  type Intervention,
  type ModelInput,
  ModelRun,
  OUTCOME_IDS,
  type OutcomeId,
  parameterValues,
  SERVICES_DEFAULTS,
  type ServicesInput,
} from '../../../engine/model/index.ts';
import { onSimulationClock } from '../../../engine/model/municipality/clock.ts';
import { municipalityModel } from '../../../engine/model/municipality/model.ts';
import { slotsFor } from '../../../engine/model/municipality/slots.ts';
import type { Queue } from '../../../engine/model/services/queue.ts';
import { Services } from '../../../engine/model/services/services.ts';
import type { World } from '../../../engine/model/world.ts';
import { z } from '../../support/arms.ts';
import type { Overrides } from '../../support/cohort.ts';

export const MASTER = masterKey('services');

/** Some of the services, the others as SERVICES_DEFAULTS says. */
export type SomeServices = {
  readonly [Key in keyof ServicesInput]?: ServicesInput[Key] extends string
    ? ServicesInput[Key]
    : Partial<ServicesInput[Key]>;
};

export function services(some: SomeServices): ServicesInput {
  const entries = Object.entries(SERVICES_DEFAULTS).map(([key, usual]) => {
    const given = some[key as keyof ServicesInput];
    return [key, typeof usual === 'string' ? (given ?? usual) : { ...usual, ...(given as object) }];
  });
  return Object.fromEntries(entries) as ServicesInput;
}

/** Everyone who waits, with the week in which they came, in the order in which they are called. */
export const waitingIn = (queue: Queue): ReadonlyMap<number, number> =>
  new Map(
    queue.lines.flatMap((line) =>
      Array.from({ length: line.length }, (_, place): [number, number] => [
        line.person(place),
        line.since(place),
      ]),
    ),
  );

export interface TownOptions {
  readonly services?: SomeServices;
  readonly size?: number;
  readonly weeks?: number;
  readonly burnIn?: number;
  readonly overrides?: Overrides;
  readonly assumptions?: 'base' | 'neutral';
  readonly interventions?: readonly Intervention[];
  readonly timeline?: ModelInput['timeline'];
  readonly ties?: boolean;
}

/** A small municipality, 150 persons at risk for two years when not said otherwise. */
export const town = (options: TownOptions = {}): ModelInput => ({
  population: {
    type: 'municipality',
    inhabitants: 45_000,
    size: options.size ?? 150,
    burnIn: options.burnIn ?? 60,
    arrivalsPerYear: (options.size ?? 150) * 0.06,
    services: services(options.services ?? {}),
  },
  weeks: options.weeks ?? 104,
  parameters: parameterValues(options.overrides, options.assumptions),
  interventions: options.interventions ?? [],
  timeline: options.timeline ?? [],
  organisation: [],
  ties: options.ties ?? false,
});

/** Limits to everything, low enough that people wait. */
export const SCARCE: SomeServices = {
  coordinator: { posts: 0.6, caseload: 15 },
  lar: { places: 60, intakePerWeek: 0.15 },
  housing: { homes: 8, temporary: 12, staffed: 3, housingFirst: 2 },
  activity: { places: 8, ips: 4 },
  fact: { places: 5 },
  dropIn: { hoursPerWeek: 20 },
  consumptionRoom: { hoursPerWeek: 30, places: 2 },
  nextDay: { visitsPerWeek: 0.5 },
  bereaved: { hoursPerWeek: 1 },
  naloxone: { points: 1, hoursPerWeek: 20, kitsPerWeek: 1 },
};

/** Runs one replicate and looks at the world at the end of every week. */
export function watch(
  input: ModelInput,
  key: ReplicateKey,
  look: (world: World, own: Services) => void,
): World {
  const clocked = onSimulationClock(input);
  const model = municipalityModel(clocked);
  const simulation = new Simulation(
    {
      ...model,
      endWeek(world: World, week: number) {
        model.endWeek?.(world, week);
        look(world, servicesOf(world));
      },
    },
    slotsFor(clocked),
    clocked.weeks,
  );
  simulation.run(key);
  return simulation.world;
}

export function servicesOf({ services: own }: World): Services {
  if (own instanceof Services) return own;
  throw new Error('no services');
}

/** Outcomes of some replicates of one arm, and the digest of each. */
export function runTown(input: ModelInput, replicates: number) {
  const run = new ModelRun(input);
  const outcomes: Float64Array[] = [];
  const digests: number[] = [];
  for (let k = 0; k < replicates; k++) {
    run.run(replicateKey(MASTER, k));
    outcomes.push(run.outcomes.slice());
    digests.push(run.weeklyDigest);
  }
  const of = (id: OutcomeId) => outcomes.map((values) => values[OUTCOME_IDS.indexOf(id)]!);
  return { of, sum: (id: OutcomeId) => of(id).reduce((a, b) => a + b, 0), digests };
}

export const REPLICATES = 16;

export type Result = ReturnType<typeof runTown>;
const known = new Map<string, Result>();

/** Replicates of an arm, run once and kept. */
export function results(options: TownOptions): Result {
  const name = JSON.stringify(options);
  const result = known.get(name) ?? runTown(town(options), REPLICATES);
  known.set(name, result);
  return result;
}

/** Paired difference in standard errors, over the replicates in which both values are defined. */
export function shift(arm: Result, base: Result, id: OutcomeId): number {
  const [ours, theirs] = [arm.of(id), base.of(id)];
  const both = ours.flatMap((value, k) => (Number.isNaN(value + theirs[k]!) ? [] : [k]));
  if (both.length <= REPLICATES / 2) throw new Error(`${id} is hardly ever defined`);
  return z(
    both.map((k) => ours[k]!),
    both.map((k) => theirs[k]!),
  );
}
