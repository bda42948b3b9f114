import type { Dimension, StateView } from './dimensions.ts';
import { type DrawWord, laneIn, limitLane } from './draw-words.ts';
import { breach } from './errors.ts';
import { LimitWords } from './limit-words.ts';
import type { Model, Slot } from './model.ts';
import type { Population } from './population.ts';
import { isStateProcess, type Process } from './process.ts';
import { NOBODY, PARTS, type SharedDraw, sharedDraw, UNIT } from './scan.ts';
import { StateTable } from './state-table.ts';
import type { i32 } from './whole.ts';

/** Marks an entry of the table of state codes as computed. No process uses this bit (NOBODY). */
const KNOWN = 1 << NOBODY;

/**
 * Masks of possible processes by state code, word by word, for each set of processes whose limits
 * depend on state codes alone. All runs of these processes share one table. A table per run would
 * be computed again for each run, and arms that take turns would evict each other's table from the
 * cache (1.2 of 4 ms for making a run, 2 % of the time of a release cohort).
 */
const POSSIBLE = new WeakMap<object, (StateTable | undefined)[]>();

function sharedPossible(processes: object, word: i32, codes: i32): StateTable {
  const ofWords = POSSIBLE.get(processes) ?? [];
  POSSIBLE.set(processes, ofWords);
  const known = ofWords[word];
  if (known?.values.length === codes) return known;
  const table = new StateTable(codes, 0);
  ofWords[word] = table;
  return table;
}

/** A process with a bound for each person, as a run uses it. */
interface Bounded<World> {
  readonly process: Process<World>;
  readonly bound: (world: World, person: i32) => number;
  /** Number of the process in the word. */
  readonly k: i32;
  /** Lowest bit of its draw's lane. */
  readonly shift: i32;
  /** One past the last part of the slot. */
  readonly to: i32;
  /** Bits of a state code that the bound depends on. */
  readonly reads: i32;
}

function boundedOf<World>(slots: readonly Slot<World>[], word: DrawWord): readonly Bounded<World>[] {
  return slots.flatMap(({ process, draw, number: k, to }) => {
    const { bound } = process;
    const shift = limitLane(word, draw);
    return bound ? [{ process, bound, k, shift, to, reads: bitsOf(process.boundReads) }] : [];
  });
}

/** Bits of a state code that hold these dimensions; all bits if none are given. */
const bitsOf = (dimensions: readonly Dimension[] | undefined): number =>
  dimensions === undefined ? -1 : dimensions.reduce((bits, { mask, shift }) => bits | (mask << shift), 0);

/**
 * What can happen to a person now in the draws of one word: the mask of possible processes and, for
 * each draw with a single process, the top of its slot or 0. Values that depend on discrete states
 * alone are computed once per state code and then looked up.
 */
export class Limits<World> {
  /** The word's processes, in order. */
  private readonly slots: readonly Slot<World>[];
  /** The limits and masks of each person. */
  readonly words: LimitWords;
  /**
   * Masks of possible processes by state code. Runs of the same processes share the table if
   * nothing else depends on the state.
   */
  readonly possible: StateTable;
  /** Limits by state code; null if no process has a limit that depends on the state. */
  private readonly packed: Int32Array | null;
  /**
   * Highest hazard or probability of each process in the run; infinite if the process does not
   * define `most`.
   */
  readonly most: readonly number[];
  /** Number of parts of each slot that are searched: its width, or less if `most` allows. */
  readonly searched: readonly number[];
  /**
   * For each process whose probability depends on discrete states alone: that probability by state
   * code, in units of 2^-31. Null for other processes.
   */
  readonly tabulated: readonly (Float64Array | null)[];
  /** Processes that define a bound for each person. */
  private readonly bounded: readonly Bounded<World>[];
  private readonly boundedMask: i32;
  /** Bits of a state code that any bound depends on. */
  private readonly boundsRead: i32;
  /** Whether any draw is shared. Only shared draws need to know which processes are possible. */
  private readonly isShared: boolean;
  /** Lanes of the packed limits that belong to `bounded`. */
  private readonly boundedLanes: i32;

  constructor(
    model: Model<World>,
    readonly word: DrawWord,
    persons: i32,
    world: World,
  ) {
    const { codes, processes } = model;
    this.slots = model.slots.filter((slot) => slot.word === word.number);
    this.words = new LimitWords(persons, word);
    const limited = this.slots.some(
      ({ process, draw }) => isStateProcess(process) || !(process.bound || this.isSharedDraw(draw)),
    );
    this.packed = limited ? new Int32Array(codes) : null;
    // The other values kept by state code require that all codes are distinguished.
    this.possible = limited ? new StateTable(codes, -1) : sharedPossible(processes, word.number, codes);
    this.most = this.slots.map(({ process }) => process.most?.(world) ?? Number.POSITIVE_INFINITY);
    this.searched = this.slots.map(({ from, to }, k) =>
      Math.min(to - from, Math.ceil(this.most[k]! * PARTS)),
    );
    this.tabulated = this.slots.map(({ process }) =>
      isStateProcess(process) ? new Float64Array(codes) : null,
    );
    this.bounded = boundedOf(this.slots, word);
    this.isShared = word.shared > 0;
    this.boundedMask = this.bounded.reduce((mask, { k }) => mask | (1 << k), 0);
    this.boundsRead = this.bounded.reduce((bits, { reads }) => bits | reads, 0);
    this.boundedLanes = this.bounded.reduce((lanes, { shift }) => lanes | (0xff << shift), 0);
  }

  private isSharedDraw(draw: i32): boolean {
    return draw - this.word.from < this.word.shared;
  }

  /** Slot tables of the shared draws for the scan, in order. */
  sharedDraws(): readonly SharedDraw[] {
    const { from, shared } = this.word;
    return Array.from({ length: shared }, (_, k) => {
      const owner = new Uint8Array(PARTS).fill(NOBODY);
      for (const slot of this.slots) {
        if (slot.draw === from + k)
          owner.fill(slot.number, slot.from, slot.from + this.searched[slot.number]!);
      }
      return sharedDraw(laneIn(from + k), owner);
    });
  }

  /**
   * Computes which processes are possible in a state, and stores it in `possible`. A separate
   * function, because a closure in `refresh` would cost every call a context on the heap.
   * @param word number of the word; the compiled model's JavaScript side needs it to know which
   *   word asks
   */
  find(code: i32, _word: i32): i32 {
    return this.possible.find(code, (state) => this.compute(code, state));
  }

  private compute(code: i32, state: StateView): i32 {
    let limits = 0;
    let mask = KNOWN;
    for (const { process, draw, number: k, from } of this.slots) {
      if (!process.when(state)) continue;
      mask |= 1 << k;
      if (process.bound) continue;
      const top = from + this.searchedIn(k, code, state);
      if (!this.isSharedDraw(draw)) limits |= top << limitLane(this.word, draw);
    }
    if (this.packed !== null) this.packed[code] = limits;
    return mask;
  }

  /**
   * Number of parts of a slot that are searched in a state. If the probability is known by state,
   * it is stored and limits the search.
   */
  private searchedIn(k: i32, code: i32, state: StateView): number {
    const { process } = this.slots[k]!;
    const table = this.tabulated[k]!;
    if (table === null || !isStateProcess(process)) return this.searched[k]!;
    const probability = process.probabilityIn(state);
    assertProbability(process, probability, this.searched[k]!);
    table[code] = probability * UNIT;
    return Math.ceil(probability * PARTS);
  }

  /** Sets what can happen to a person, with no earlier state. */
  set(world: World, population: Population, person: i32): void {
    this.words.set(person, 0);
    this.refresh(world, population, person, -1, this.boundedMask);
  }

  /**
   * Recomputes what can happen to a person. The simulation calls it after every event of that
   * person.
   * @param before state code before the event; -1 if unknown
   * @param considered mask of the word's processes whose bounds are recomputed in any case
   */
  refresh(world: World, population: Population, person: i32, before: i32, considered: i32): void {
    const code = population.code[person]!;
    const known = this.possible.values[code & this.possible.mask]!;
    const possible = known === 0 ? this.find(code, this.word.number) : known;
    if (this.isShared) this.words.possible[person] = possible & ~KNOWN;
    const changed = before ^ code;
    const isBoundOld = ((changed & this.boundsRead) | (considered & this.boundedMask)) !== 0;
    if (isBoundOld || this.packed !== null)
      this.refreshLimits(world, population, person, possible, changed, considered);
  }

  /**
   * Kept out of `refresh`, so that `refresh` is small enough to be inlined into the loop over
   * candidates.
   */
  private refreshLimits(
    world: World,
    population: Population,
    person: i32,
    possible: i32,
    changed: i32,
    considered: i32,
  ): void {
    let limits = this.words.of(person);
    if (this.packed !== null) limits = (limits & this.boundedLanes) | this.packed[population.code[person]!]!;
    for (let j = 0; j < this.bounded.length; j++) {
      const one = this.bounded[j]!;
      if ((changed & one.reads) === 0 && ((considered >>> one.k) & 1) === 0) continue;
      limits &= ~(0xff << one.shift);
      if (((possible >>> one.k) & 1) === 1) limits |= partsOf(one, world, population, person) << one.shift;
    }
    this.words.set(person, limits);
  }
}

/** The bound of a process for a person, in parts. */
function partsOf<World>(
  { process, bound, to }: Bounded<World>,
  world: World,
  population: Population,
  person: i32,
): number {
  const most = bound.call(process, world, person);
  if (most >= 0) return Math.min(to, Math.ceil(most * PARTS));
  const { id, parameters } = process;
  throw breach('bound', {
    process: id,
    person,
    week: population.week,
    value: most,
    parameters: parameters.join(', '),
  });
}

function assertProbability<World>(process: Process<World>, probability: number, searched: i32): void {
  if (probability >= 0 && probability * PARTS <= searched) return;
  const { id, parameters } = process;
  throw breach('state-probability', {
    process: id,
    value: probability,
    most: searched / PARTS,
    parameters: parameters.join(', '),
  });
}
