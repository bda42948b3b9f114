import fc from 'fast-check';
import {
  type Dimension,
  defineDimensions,
  defineModel,
  type Model,
  type Population,
  type Process,
  type StateView,
} from '../../../engine/kernel/index.ts';

/** A process of a random model, as plain data. */
export interface RandomProcess {
  readonly draw: number;
  readonly width: number;
  readonly kind: 'hazard' | 'probability' | 'state';
  /** Weekly value as a share of the slot's width, for the person with the largest factor. */
  readonly share: number;
  /**
   * Whether the value depends on the person, on the week, and on the state in the second dimension.
   */
  readonly personal: boolean;
  readonly weekly: boolean;
  /** Whether it defines an upper bound per person, and one over all persons. */
  readonly bounded: boolean;
  readonly limited: boolean;
  /** Dimension whose state it changes, states in which it can fire (bit mask), and destination. */
  readonly dimension: number;
  readonly states: number;
  readonly to: number;
  /**
   * Whether it depends on the number of persons in the destination. Only in models whose persons
   * depend on each other.
   */
  readonly crowded: boolean;
  /** Weeks until the person's timer is due, set by the event; 0 for none. */
  readonly timer: number;
}

export interface RandomModel {
  /** Number of states of each dimension. */
  readonly sizes: readonly number[];
  /** Number of draws. */
  readonly draws: number;
  readonly processes: readonly RandomProcess[];
}

export interface RandomWorld {
  readonly population: Population;
  readonly factor: Float64Array;
}

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const process: fc.Arbitrary<RandomProcess> = fc.record({
  draw: fc.nat(7),
  width: fc.integer({ min: 1, max: 30 }),
  kind: fc.constantFrom('hazard', 'probability', 'state'),
  share,
  personal: fc.boolean(),
  weekly: fc.boolean(),
  bounded: fc.boolean(),
  limited: fc.boolean(),
  dimension: fc.nat(2),
  states: fc.integer({ min: 1, max: 15 }),
  to: fc.nat(3),
  crowded: fc.boolean(),
  timer: fc.nat(9),
});

const modelOfDraws = (draws: fc.Arbitrary<number>): fc.Arbitrary<RandomModel> =>
  fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    draws,
    processes: fc.array(process, { minLength: 1, maxLength: 16 }),
  });

/**
 * Small models of up to three dimensions, eight draws, and sixteen processes. Half of them use one
 * word.
 */
export const randomModel: fc.Arbitrary<RandomModel> = modelOfDraws(
  fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 8 })),
);

/** Models of up to four draws. */
export const modelOfOneWord: fc.Arbitrary<RandomModel> = modelOfDraws(fc.integer({ min: 1, max: 4 }));

/** Purpose of the persons' factors. */
const FACTOR = 16;

/**
 * Builds the model. References wrap around. Processes that do not fit into their draw, and bounds
 * in a shared draw, are left out.
 * @param together whether persons depend on each other, so that results depend on their order
 */
export function build({ sizes, draws, processes }: RandomModel, together = false): Model<RandomWorld> {
  const dimensions = defineDimensions(
    Object.fromEntries(
      sizes.map((size, k) => [`d${k}`, Array.from({ length: size }, (_, state) => `s${state}`)]),
    ),
  );
  const list = Object.values(dimensions);
  const fitting = thatFit(processes, draws);
  const alone = (draw: number) => fitting.filter((one) => one.draw % draws === draw).length === 1;
  return defineModel<RandomWorld>({
    id: 'random',
    dimensions,
    tallies: fitting.map((_, k) => `e${k}`),
    draws: inOrder(draws, fitting).map((draw) => `draw${draw}`),
    processes: fitting.map((one, k) =>
      processOf(
        { ...one, crowded: together && one.crowded },
        k,
        one.draw % draws,
        alone(one.draw % draws),
        list,
      ),
    ),
    createWorld: (population) => ({ population, factor: new Float64Array(population.size) }),
    populate({ population, factor }) {
      for (let person = 0; person < population.size; person++) {
        factor[person] = population.uniform(person, FACTOR);
        for (const dimension of list) population.move(person, dimension, person % dimension.states.length);
        if (person % 4 === 0) population.timers.schedule(person, 1 + (person % 5));
      }
    },
    onTimer({ population }, person) {
      const dimension = list[0]!;
      population.move(person, dimension, (population.state(person, dimension) + 1) % dimension.states.length);
    },
  });
}

/** Draws that take their leading bits from one word. */
const PER_WORD = 4;

const membersOf = (draws: number, processes: readonly RandomProcess[], draw: number): number =>
  processes.filter((one) => one.draw % draws === draw).length;

/**
 * The draws of a model in order, word by word: first shared draws, last draws without processes.
 */
function inOrder(draws: number, processes: readonly RandomProcess[]): number[] {
  const all = Array.from({ length: draws }, (_, draw) => draw);
  const rank = (draw: number) => [2, 1][membersOf(draws, processes, draw)] ?? 0;
  return [all.slice(0, PER_WORD), all.slice(PER_WORD)].flatMap((word) =>
    word.toSorted((a, b) => rank(a) - rank(b)),
  );
}

/**
 * The processes that a model can have: each draw has 128 parts, and each word has room for a
 * limited number of draws of each kind.
 */
function thatFit(processes: readonly RandomProcess[], draws: number): RandomProcess[] {
  const used = Array.from({ length: draws }, () => 0);
  const members = Array.from({ length: draws }, () => 0);
  const fitting = processes.filter((one) => {
    const draw = one.draw % draws;
    const first = draw - (draw % PER_WORD);
    const ofWord = members.slice(first, first + PER_WORD);
    const shared = ofWord.filter((count, k) => count > 1 || (first + k === draw && count === 1)).length;
    if (used[draw]! + one.width > 128 || shared > 2) return false;
    used[draw]! += one.width;
    members[draw]!++;
    return true;
  });
  // With one shared draw there is room for two others.
  const order = inOrder(draws, fitting);
  return fitting.filter((one) => {
    const draw = one.draw % draws;
    const first = draw - (draw % PER_WORD);
    const shared = members.slice(first, first + PER_WORD).filter((count) => count > 1).length;
    return shared === 0 || order.indexOf(draw) - first < shared + 2;
  });
}

function processOf(
  one: RandomProcess,
  index: number,
  draw: number,
  alone: boolean,
  list: readonly Dimension[],
): Process<RandomWorld> {
  const dimension = list[one.dimension % list.length]!;
  const most = (one.share * one.width) / 128;
  const largest = ({ factor }: RandomWorld, person: number) => most * (one.personal ? factor[person]! : 1);
  // Every person in the destination raises or lowers the probability for the next.
  const crowd = ({ population }: RandomWorld) =>
    one.crowded ? (population.occupancy[dimension.offset + (one.to % dimension.states.length)]! % 3) / 2 : 1;
  const value = (world: RandomWorld, person: number) =>
    largest(world, person) * (one.weekly ? (world.population.week % 5) / 4 : 1) * crowd(world);
  // For a process that is tabulated by state: a different value in each state of its dimension.
  const probabilityIn = (state: StateView) => (most * (state.of(dimension) + 1)) / dimension.states.length;
  const byState = one.kind === 'state';
  const base = {
    id: `process${index}`,
    draw: `draw${draw}`,
    width: one.width,
    parameters: [`value${index}`],
    when: (state: StateView) => ((one.states >>> state.of(dimension)) & 1) === 1,
    fire({ population }: RandomWorld, person: number) {
      population.tally(index);
      population.move(person, dimension, one.to % dimension.states.length);
      if (one.timer > 0) population.timers.schedule(person, population.week + one.timer);
    },
    ...(one.bounded && alone && !byState ? { bound: largest } : {}),
    ...(one.limited ? { most: () => most } : {}),
  };
  if (byState) return { ...base, probabilityIn };
  return one.kind === 'hazard' ? { ...base, hazard: value } : { ...base, probability: value };
}
