import type { Dimension, StateView } from './dimensions.ts';
import { breach } from './errors.ts';
import type { Model } from './model.ts';
import type { Population } from './population.ts';
import { isStateProcess, type Process } from './process.ts';
import { NOBODY, PARTS, type SharedDraw, sharedDraw, UNIT } from './scan.ts';
import { StateTable } from './state-table.ts';
import type { i32 } from './whole.ts';

/** Marks an entry of the table of state codes as computed; as a process bit it is never used (NOBODY). */
const KNOWN = 1 << NOBODY;

/**
 * Masks of possible processes by state code, of each set of processes whose limits depend on nothing else: all runs of them read one table. A run's own
 * would have to be computed again, and arms that take turns would push each other's out of the cache (1.2 ms of 4 for making a run, 2 % of the time of a
 * release cohort).
 */
const POSSIBLE = new WeakMap<object, StateTable>();

function sharedPossible(processes: object, codes: i32): StateTable {
  const known = POSSIBLE.get(processes);
  if (known?.values.length === codes) return known;
  const table = new StateTable(codes, 0);
  POSSIBLE.set(processes, table);
  return table;
}

/** A process that has a bound of its own for each person, as a run uses it. */
interface Bounded<World> {
  readonly process: Process<World>;
  readonly bound: (world: World, person: i32) => number;
  /** Number of the process. */
  readonly k: i32;
  /** Lowest bit of its draw's lane. */
  readonly shift: i32;
  /** One past the last part of its slot. */
  readonly to: i32;
  /** Bits of a state code that the bound depends on. */
  readonly reads: i32;
}

/** Lowest bit of the lane of a draw that one process has alone: those follow the shared ones, which have none. */
const laneOf = <World>({ sharedDraws }: Model<World>, draw: i32): number => (draw - sharedDraws.length) * 8;

function boundedOf<World>(model: Model<World>): readonly Bounded<World>[] {
  return model.slots.flatMap(({ process, draw, to }, k) => {
    const { bound } = process;
    const shift = laneOf(model, draw);
    return bound ? [{ process, bound, k, shift, to, reads: bitsOf(process.boundReads) }] : [];
  });
}

/** Bits of a state code that hold these dimensions; all bits when none are given. */
const bitsOf = (dimensions: readonly Dimension[] | undefined): number =>
  dimensions === undefined ? -1 : dimensions.reduce((bits, { mask, shift }) => bits | (mask << shift), 0);

/**
 * What can happen to a person now: the mask of possible processes, and for each draw that one process has alone the top of its slot, or 0. What
 * depends on discrete states alone is computed once per state code and looked up afterwards.
 */
export class Limits<World> {
  /** Masks of possible processes by state code; runs of the same processes share them where nothing else depends on the state. */
  readonly possible: StateTable;
  /** Limits by state code; null where no process has one that depends on the state. */
  private readonly packed: Int32Array | null;
  /** Highest hazard or probability of each process in the run; infinite where the process does not say. */
  readonly most: readonly number[];
  /** Parts of each slot that are searched: its width, or what `most` leaves of it. */
  readonly searched: readonly number[];
  /** Of each process whose probability depends on discrete states alone, that probability by state code, in units of 2^-31; null of the others. */
  readonly tabulated: readonly (Float64Array | null)[];
  /** Processes that have a bound of their own for each person. */
  private readonly bounded: readonly Bounded<World>[];
  private readonly boundedMask: i32;
  /** Bits of a state code that some bound depends on. */
  private readonly boundsRead: i32;
  /** Whether some draw is shared by several processes: nothing else asks which of them can happen. */
  private readonly isShared: boolean;
  /** Lanes of the packed limits that belong to them. */
  private readonly boundedLanes: i32;

  constructor(
    private readonly model: Model<World>,
    world: World,
  ) {
    const limited = model.slots.some(
      ({ process, draw }) => isStateProcess(process) || !(process.bound || model.sharedDraws.includes(draw)),
    );
    this.packed = limited ? new Int32Array(model.codes) : null;
    // What else is kept by state code needs all of them told apart.
    this.possible = limited ? new StateTable(model.codes, -1) : sharedPossible(model.processes, model.codes);
    this.most = model.slots.map(({ process }) => process.most?.(world) ?? Number.POSITIVE_INFINITY);
    this.searched = model.slots.map(({ from, to }, k) =>
      Math.min(to - from, Math.ceil(this.most[k]! * PARTS)),
    );
    this.tabulated = model.slots.map(({ process }) =>
      isStateProcess(process) ? new Float64Array(model.codes) : null,
    );
    this.bounded = boundedOf(model);
    this.isShared = model.sharedDraws.length > 0;
    this.boundedMask = this.bounded.reduce((mask, { k }) => mask | (1 << k), 0);
    this.boundsRead = this.bounded.reduce((bits, { reads }) => bits | reads, 0);
    this.boundedLanes = this.bounded.reduce((lanes, { shift }) => lanes | (0xff << shift), 0);
  }

  /** The table of a draw for the scan. */
  sharedDraw(draw: i32): SharedDraw {
    const owner = new Uint8Array(PARTS).fill(NOBODY);
    this.model.slots.forEach((slot, k) => {
      if (slot.draw === draw) owner.fill(k, slot.from, slot.from + this.searched[k]!);
    });
    return sharedDraw(draw, owner);
  }

  /**
   * Works out which processes can happen in a state, and notes it in `possible`. A function of its own: a closure in `refresh` would cost every call of it a context on
   * the heap.
   */
  find(code: i32): number {
    return this.possible.find(code, (state) => this.compute(code, state));
  }

  private compute(code: i32, state: StateView): number {
    let limits = 0;
    let mask = KNOWN;
    this.model.slots.forEach(({ process, draw, from }, k) => {
      if (!process.when(state)) return;
      mask |= 1 << k;
      if (process.bound) return;
      const top = from + this.searchedIn(k, code, state);
      if (!this.model.sharedDraws.includes(draw)) limits |= top << laneOf(this.model, draw);
    });
    if (this.packed !== null) this.packed[code] = limits;
    return mask;
  }

  /** Parts of a slot that are searched in a state: what is left of them where the probability is known by state, which is noted. */
  private searchedIn(k: i32, code: i32, state: StateView): number {
    const { process } = this.model.slots[k]!;
    const table = this.tabulated[k]!;
    if (table === null || !isStateProcess(process)) return this.searched[k]!;
    const probability = process.probabilityIn(state);
    assertProbability(process, probability, this.searched[k]!);
    table[code] = probability * UNIT;
    return Math.ceil(probability * PARTS);
  }

  /** Sets what can happen to a person, from nothing. */
  set(world: World, population: Population, person: i32): void {
    population.limits.set(person, 0);
    this.refresh(world, population, person, -1, this.boundedMask);
  }

  /**
   * Recomputes what can happen to a person; called by the simulation after every event of that person.
   * @param before state code before the event, -1 when not known
   * @param considered mask of processes whose bounds are to be computed anew in any case
   */
  refresh(world: World, population: Population, person: i32, before: i32, considered: i32): void {
    const code = population.code[person]!;
    const known = this.possible.values[code & this.possible.mask]!;
    const possible = known === 0 ? this.find(code) : known;
    if (this.isShared) population.possible[person] = possible & ~KNOWN;
    const changed = before ^ code;
    const isBoundOld = ((changed & this.boundsRead) | (considered & this.boundedMask)) !== 0;
    if (isBoundOld || this.packed !== null)
      this.refreshLimits(world, population, person, possible, changed, considered);
  }

  /** Not part of `refresh`, which is then small enough to be compiled into the loop over candidates. */
  private refreshLimits(
    world: World,
    population: Population,
    person: i32,
    possible: i32,
    changed: i32,
    considered: i32,
  ): void {
    let limits = population.limits.of(person);
    if (this.packed !== null) limits = (limits & this.boundedLanes) | this.packed[population.code[person]!]!;
    for (let j = 0; j < this.bounded.length; j++) {
      const one = this.bounded[j]!;
      if ((changed & one.reads) === 0 && ((considered >>> one.k) & 1) === 0) continue;
      limits &= ~(0xff << one.shift);
      if (((possible >>> one.k) & 1) === 1) limits |= partsOf(one, world, population, person) << one.shift;
    }
    population.limits.set(person, limits);
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
