import exp from '@stdlib/math-base-special-exp';
import { defineDimensions, defineModel, type Population } from '../../../engine/kernel/index.ts';

/**
 * A small model that uses everything the kernel offers: four draws, hazards and probabilities,
 * bounds, a timer, tallies, its own keyed random numbers, a limited number of places. The model has
 * no real meaning.
 */
export const TOWN = defineDimensions({
  setting: ['institution', 'community', 'dead'],
  treatment: ['none', 'waiting', 'treated'],
  housing: ['home', 'temporary', 'nowhere'],
});
export const TOWN_TALLIES = ['exits', 'overdoses', 'moves', 'treatment-starts'] as const;

/** Purposes of the model's own keyed random numbers. */
const STAY = 16;
const PLACE = 17;
const FATAL = 18;

export interface Town {
  readonly population: Population;
  /** Multiplies the overdose hazard; fixed for life. */
  readonly frailty: Float64Array;
  /** Week of the last exit. */
  readonly exit: Int32Array;
}

/** Settings that a test can change. The slots are fixed. */
export interface TownPolicy {
  /** Maximum number of persons in treatment. */
  readonly places: number;
  /** Factor on the overdose hazard from a given week on. */
  readonly alert: { readonly week: number; readonly factor: number } | null;
  /** Weekly hazard of returning to the institution. */
  readonly returns: number;
}

export const TOWN_POLICY: TownPolicy = { places: Number.POSITIVE_INFINITY, alert: null, returns: 0.01 };

const WORST = 0.02;
const { setting, treatment, housing } = TOWN;

export function smallTown(policy: TownPolicy = TOWN_POLICY) {
  const alert = (week: number) => (policy.alert && week >= policy.alert.week ? policy.alert.factor : 1);
  const overdoseHazard = ({ population, frailty, exit }: Town, person: number) => {
    const sinceExit = population.week - exit[person]!;
    const home = population.state(person, housing) === housing.is.nowhere ? 1.5 : 1;
    return WORST * frailty[person]! * exp(-sinceExit / 4) * home * alert(population.week);
  };
  const enter = (town: Town, person: number) => {
    const stay = 1 + Math.floor(town.population.uniform(person, STAY) * 12);
    town.population.move(person, setting, setting.is.institution);
    town.population.timers.schedule(person, town.population.week + stay);
  };
  const die = ({ population }: Town, person: number) => {
    population.timers.cancel(person);
    population.move(person, setting, setting.is.dead);
    population.move(person, treatment, treatment.is.none);
  };
  return defineModel<Town>({
    id: 'small-town',
    dimensions: TOWN,
    tallies: TOWN_TALLIES,
    draws: ['care', 'else', 'home', 'harm'],
    processes: [
      {
        id: 'seek treatment',
        draw: 'care',
        width: 16,
        parameters: ['seek'],
        when: (state) =>
          state.of(setting) === setting.is.community && state.of(treatment) === treatment.is.none,
        hazard: () => 0.08,
        fire: ({ population }, person) => population.move(person, treatment, treatment.is.waiting),
      },
      {
        id: 'start treatment',
        draw: 'care',
        width: 64,
        parameters: ['start'],
        when: (state) => state.of(treatment) === treatment.is.waiting,
        probability: ({ population }) =>
          population.occupancy[treatment.offset + treatment.is.treated]! < policy.places ? 0.4 : 0,
        fire({ population }, person) {
          population.tally(TOWN_TALLIES.indexOf('treatment-starts'));
          population.move(person, treatment, treatment.is.treated);
        },
      },
      {
        id: 'move house',
        draw: 'home',
        width: 32,
        parameters: ['move'],
        when: (state) => state.of(setting) === setting.is.community,
        bound: ({ population }, person) =>
          population.state(person, treatment) === treatment.is.treated ? 0.05 : 0.2,
        hazard: ({ population }, person) =>
          population.state(person, treatment) === treatment.is.treated ? 0.04 : 0.2,
        fire({ population }, person) {
          population.tally(TOWN_TALLIES.indexOf('moves'));
          population.move(person, housing, Math.floor(population.uniform(person, PLACE) * 3));
        },
      },
      {
        id: 'overdose',
        draw: 'harm',
        width: 20,
        parameters: ['overdose', 'alert'],
        when: (state) =>
          state.of(setting) === setting.is.community && state.of(treatment) !== treatment.is.treated,
        bound: ({ frailty }, person) =>
          WORST * frailty[person]! * 1.5 * Math.max(1, policy.alert?.factor ?? 1),
        hazard: overdoseHazard,
        fire(town, person) {
          town.population.tally(TOWN_TALLIES.indexOf('overdoses'));
          if (town.population.uniform(person, FATAL) < 0.1) die(town, person);
        },
      },
      {
        id: 'other death',
        draw: 'else',
        width: 1,
        parameters: ['death'],
        when: (state) => state.of(setting) !== setting.is.dead,
        hazard: ({ frailty }, person) => 0.001 * frailty[person]!,
        fire: die,
      },
      {
        id: 'return',
        draw: 'else',
        width: 6,
        parameters: ['returns'],
        when: (state) => state.of(setting) === setting.is.community,
        hazard: () => policy.returns,
        fire: enter,
      },
    ],
    createWorld: (population) => ({
      population,
      frailty: new Float64Array(population.size),
      exit: new Int32Array(population.size),
    }),
    populate(town) {
      for (let person = 0; person < town.population.size; person++) {
        town.frailty[person] = 0.25 + 2 * town.population.uniform(person, PLACE);
        town.exit[person] = 0;
        town.population.move(person, setting, setting.is.community);
        if (person % 3 === 0) enter(town, person);
      }
    },
    onTimer({ population, exit }, person) {
      population.tally(TOWN_TALLIES.indexOf('exits'));
      exit[person] = population.week;
      population.move(person, setting, setting.is.community);
    },
  });
}
