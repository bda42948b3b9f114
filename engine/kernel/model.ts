import { checkModel, isShared } from './check-model.ts';
import type { Dimension } from './dimensions.ts';
import { DRAWS_PER_WORD, type DrawWord, wordOf } from './draw-words.ts';
import type { ModelDefinitions } from './model-definitions.ts';
import type { Population } from './population.ts';
import type { Process } from './process.ts';
import type { i32 } from './whole.ts';

/**
 * A model: what persons are, what happens to them, and what is counted. Pass it to
 * {@link defineModel}.
 *
 * The order within a week is: `beginWeek`; timers that are due, by `onTimer`; the draws in order;
 * `endWeek`. Each block of 8,192 persons completes all draws before the next block starts. A draw
 * fires at most one process per person. Within a draw, processes run in order, and the persons of a
 * process in order.
 *
 * A process changes only the states of the person whose event it is. States of other persons may be
 * changed in `beginWeek`, `onTimer` and `endWeek`; call `population.touch` for each of these
 * persons. Attributes are the model's own and may be changed anywhere, as long as no `bound` is
 * exceeded.
 */
export interface ModelSpec<World> extends ModelDefinitions<World> {
  readonly id: string;
  /** Creates the run's data once. It is reused for every replicate. */
  createWorld(population: Population): World;
  /** Sets up week 0 of a replicate: states by `population.move`, attributes by assignment. */
  populate(world: World): void;
  /**
   * Copies the data of another run between two weeks, so that this run can continue from it. The
   * weeks of both runs so far must be the same. Data that belongs to this run alone (rates, policy)
   * is kept. Required only for models whose runs continue from each other.
   */
  copyWorld?(world: World, from: World): void;
  beginWeek?(world: World, week: i32): void;
  onTimer?(world: World, person: i32): void;
  endWeek?(world: World, week: i32): void;
  /**
   * Called before the persons of a block take a draw. It must not change anything.
   * @param draw index of the draw
   * @param from first person
   * @param to one past the last person
   */
  beforeDraw?(world: World, draw: i32, from: i32, to: i32): void;
  /**
   * Reads the data that processes will read of these persons, so that it is in the cache by then.
   * For speed only, with large populations.
   * @param to one past the last person
   */
  readAhead?(world: World, from: i32, to: i32): void;
}

/** One process with its place in the unit interval of its draw. */
export interface Slot<World> {
  readonly process: Process<World>;
  readonly draw: i32;
  /** Number of the word of its draw. */
  readonly word: i32;
  /** Number of the process within the word: its bit in a person's mask. */
  readonly number: i32;
  /** First part of 128; `to` is one past the last. */
  readonly from: i32;
  readonly to: i32;
}

export interface Model<World> extends ModelSpec<World> {
  readonly dimensionList: readonly Dimension[];
  readonly slots: readonly Slot<World>[];
  /** One or two words. */
  readonly words: readonly DrawWord[];
  /**
   * Whether the model may ask for keyed random numbers itself (`Population.uniform`). False only
   * for Markov chains, whose processes belong to the kernel.
   */
  readonly asksForNumbers: boolean;
  /** Number of distinct state codes. */
  readonly codes: i32;
}

/**
 * Checks a model and lays out its slots in the order of `processes`, from the low end of each draw.
 * @throws ModelError as {@link checkModel}
 */
export function defineModel<World>(spec: ModelSpec<World>): Model<World> {
  checkModel(spec);
  const dimensionList = Object.values(spec.dimensions);
  const bits = dimensionList.reduce((most, d) => Math.max(most, d.shift + (32 - Math.clz32(d.mask))), 0);
  // No object spread: it can give every model its own hidden class, and the code that runs models
  // would be compiled again for each.
  return Object.assign({}, spec, {
    dimensionList,
    slots: slotsOf(spec),
    words: wordsOf(spec),
    asksForNumbers: true,
    codes: 1 << bits,
  });
}

function slotsOf<World>({ draws, processes }: ModelSpec<World>): readonly Slot<World>[] {
  const used = draws.map(() => 0);
  const counts = [0, 0];
  return processes.map((process): Slot<World> => {
    const draw = draws.indexOf(process.draw);
    const word = wordOf(draw);
    const from = used[draw]!;
    const to = from + process.width;
    used[draw] = to;
    return { process, draw, word, number: counts[word]!++, from, to };
  });
}

function wordsOf<World>({ draws, processes }: ModelSpec<World>): readonly DrawWord[] {
  const count = Math.max(1, Math.ceil(draws.length / DRAWS_PER_WORD));
  return Array.from({ length: count }, (_, number) => {
    const from = number * DRAWS_PER_WORD;
    const to = Math.min(draws.length, from + DRAWS_PER_WORD);
    const shared = draws.slice(from, to).filter((draw) => isShared(processes, draw)).length;
    return { number, from, to, shared };
  });
}
