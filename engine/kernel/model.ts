import type { Dimension } from './dimensions.ts';
import { MAX_LONE_BESIDE_SHARED } from './limit-words.ts';
import type { Population } from './population.ts';
import type { Process } from './process.ts';
import { MAX_DRAWS, MAX_SHARED_DRAWS, NOBODY, PARTS } from './scan.ts';
import type { i32 } from './whole.ts';

/**
 * A model: what persons are, what happens to them, and what is counted. Give it to {@link defineModel}.
 *
 * A week goes: `beginWeek`; timers that are due, by `onTimer`; then the draws in their order; `endWeek` comes last. Of each 8,192 persons, in their order, all take
 * a draw before the next, and the last one before anybody after them takes the first. A draw fires at most one of its processes for a person. Its processes take their turns
 * in their order, and the persons of a process in theirs.
 *
 * A process changes the states of the person whose event it is, and of nobody else. States of other persons may be changed in `beginWeek`,
 * `onTimer` and `endWeek`, where `population.touch` must be called for each of them. Attributes are the model's own and may be changed anywhere, as
 * long as no `bound` is exceeded.
 */
export interface ModelSpec<World> {
  readonly id: string;
  readonly dimensions: Readonly<Record<string, Dimension>>;
  /** How many of the dimensions, from the first on, are counted jointly every week; none when not given. */
  readonly jointDimensions?: number;
  /** Events that are counted per week. */
  readonly tallies: readonly string[];
  /** Up to four draws, those first that several processes share, and no more than two beside those. Processes of one draw exclude each other within a week; draws are independent. */
  readonly draws: readonly string[];
  readonly processes: readonly Process<World>[];
  /** Makes the run's data, once; it is reused for every replicate. */
  createWorld(population: Population): World;
  /** Sets up week 0 of a replicate: states by `population.move`, attributes by plain assignment. */
  populate(world: World): void;
  /**
   * Brings the run's data to where those of another run are between two weeks, a run whose weeks so far are the same; what belongs to this run
   * alone (rates, policy) stays. Only for models whose runs continue from each other.
   */
  copyWorld?(world: World, from: World): void;
  beginWeek?(world: World, week: i32): void;
  onTimer?(world: World, person: i32): void;
  endWeek?(world: World, week: i32): void;
  /** Looks at the persons of a block before they take a draw, and changes nothing. @param draw its index, @param from first person, @param to one past the last */
  beforeDraw?(world: World, draw: i32, from: i32, to: i32): void;
  /** Reads what processes will read of these persons, so that it is at hand when they do: only for speed, and only where there are many. @param to one past the last */
  readAhead?(world: World, from: i32, to: i32): void;
}

/** One process with its place in the unit interval of its draw. */
export interface Slot<World> {
  readonly process: Process<World>;
  readonly draw: i32;
  /** First part, and one past the last, of 128. */
  readonly from: i32;
  readonly to: i32;
}

export interface Model<World> extends ModelSpec<World> {
  readonly dimensionList: readonly Dimension[];
  readonly slots: readonly Slot<World>[];
  /** Draws that several processes share. */
  readonly sharedDraws: readonly number[];
  /** Whether the model may ask for keyed numbers itself (`Population.uniform`). Only Markov chains never do, whose processes are the kernel's own. */
  readonly asksForNumbers: boolean;
  /** Number of distinct state codes. */
  readonly codes: i32;
}

/**
 * Checks a model and lays out its slots, in the order of `processes`, from the low end of each draw.
 * @throws RangeError for faults of the model: unknown draw, too many draws or processes, slots wider than the interval
 */
export function defineModel<World>(spec: ModelSpec<World>): Model<World> {
  if (spec.draws.length > MAX_DRAWS) throw new RangeError(`${spec.id}: at most ${MAX_DRAWS} draws`);
  if (spec.processes.length > NOBODY) throw new RangeError(`${spec.id}: at most ${NOBODY} processes`);
  const used = spec.draws.map(() => 0);
  const slots = spec.processes.map((process): Slot<World> => {
    const draw = spec.draws.indexOf(process.draw);
    if (draw < 0) throw new RangeError(`${process.id}: no draw ${process.draw}`);
    const from = used[draw]!;
    const to = from + process.width;
    if (!Number.isInteger(process.width) || process.width < 1) throw new RangeError(`${process.id}: width`);
    if (to > PARTS) throw new RangeError(`${process.id}: draw ${process.draw} is wider than ${PARTS} parts`);
    used[draw] = to;
    return { process, draw, from, to };
  });
  const sharedDraws = spec.draws.flatMap((_, draw) =>
    slots.filter((slot) => slot.draw === draw).length > 1 ? [draw] : [],
  );
  if (sharedDraws.length > MAX_SHARED_DRAWS) {
    throw new RangeError(`${spec.id}: at most ${MAX_SHARED_DRAWS} draws may be shared by several processes`);
  }
  if (sharedDraws.length > 0 && spec.draws.length - sharedDraws.length > MAX_LONE_BESIDE_SHARED) {
    throw new RangeError(`${spec.id}: at most ${MAX_LONE_BESIDE_SHARED} draws beside shared ones`);
  }
  if (sharedDraws.some((draw, k) => draw !== k)) {
    throw new RangeError(`${spec.id}: draws that several processes share come first`);
  }
  if (slots.some(({ process, draw }) => process.bound && sharedDraws.includes(draw))) {
    throw new RangeError(`${spec.id}: a process with a bound needs a draw to itself`);
  }
  const dimensionList = Object.values(spec.dimensions);
  const bits = dimensionList.reduce((most, d) => Math.max(most, d.shift + (32 - Math.clz32(d.mask))), 0);
  // Not by spreading, which may give every model a hidden class of its own: the code that runs them would be compiled anew for each.
  return Object.assign({}, spec, {
    dimensionList,
    slots,
    sharedDraws,
    asksForNumbers: true,
    codes: 1 << bits,
  });
}
