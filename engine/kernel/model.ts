import { checkModel, isShared } from './check-model.ts';
import type { Dimension } from './dimensions.ts';
import { DRAWS_PER_WORD, type DrawWord, wordOf } from './draw-words.ts';
import type { ModelDefinitions } from './model-definitions.ts';
import type { Population } from './population.ts';
import type { Process } from './process.ts';
import type { i32 } from './whole.ts';

/**
 * A model: what persons are, what happens to them, and what is counted. Give it to
 * {@link defineModel}.
 *
 * A week goes: `beginWeek`; timers that are due, by `onTimer`; then the draws in their order;
 * `endWeek` comes last. Each block of 8,192 persons completes all draws before the next block
 * starts. A draw fires at most one of its processes for a person. Within a draw, processes take
 * their turns in their order, and the persons of a process in theirs.
 *
 * A process changes the states of the person whose event it is, and of nobody else. States of other
 * persons may be changed in `beginWeek`, `onTimer` and `endWeek`, where `population.touch` must be
 * called for each of them. Attributes are the model's own and may be changed anywhere, as long as
 * no `bound` is exceeded.
 */
export interface ModelSpec<World> extends ModelDefinitions<World> {
  readonly id: string;
  /** Makes the run's data, once; it is reused for every replicate. */
  createWorld(population: Population): World;
  /** Sets up week 0 of a replicate: states by `population.move`, attributes by plain assignment. */
  populate(world: World): void;
  /**
   * Brings the run's data to where those of another run are between two weeks, a run whose weeks so
   * far are the same; what belongs to this run alone (rates, policy) stays. Only for models whose
   * runs continue from each other.
   */
  copyWorld?(world: World, from: World): void;
  beginWeek?(world: World, week: i32): void;
  onTimer?(world: World, person: i32): void;
  endWeek?(world: World, week: i32): void;
  /**
   * Looks at the persons of a block before they take a draw, and changes nothing.
   * @param draw its
   * index
   * @param from first person
   * @param to one past the last
   */
  beforeDraw?(world: World, draw: i32, from: i32, to: i32): void;
  /**
   * Reads what processes will read of these persons, so that it is at hand when they do: only for
   * speed, and only where there are many.
   * @param to one past the last
   */
  readAhead?(world: World, from: i32, to: i32): void;
}

/** One process with its place in the unit interval of its draw. */
export interface Slot<World> {
  readonly process: Process<World>;
  readonly draw: i32;
  /** The word that its draw belongs to. */
  readonly word: i32;
  /** Which of the processes of that word it is: its bit in a person's mask of them. */
  readonly number: i32;
  /** First part, and one past the last, of 128. */
  readonly from: i32;
  readonly to: i32;
}

export interface Model<World> extends ModelSpec<World> {
  readonly dimensionList: readonly Dimension[];
  readonly slots: readonly Slot<World>[];
  /** One or two. */
  readonly words: readonly DrawWord[];
  /**
   * Whether the model may ask for keyed numbers itself (`Population.uniform`). Only Markov chains
   * never do, whose processes are the kernel's own.
   */
  readonly asksForNumbers: boolean;
  /** Number of distinct state codes. */
  readonly codes: i32;
}

/**
 * Checks a model and lays out its slots, in the order of `processes`, from the low end of each
 * draw.
 * @throws ModelError as {@link checkModel}
 */
export function defineModel<World>(spec: ModelSpec<World>): Model<World> {
  checkModel(spec);
  const dimensionList = Object.values(spec.dimensions);
  const bits = dimensionList.reduce((most, d) => Math.max(most, d.shift + (32 - Math.clz32(d.mask))), 0);
  // Not by spreading, which may give every model a hidden class of its own: the code that runs them
  // would be compiled anew for each.
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
