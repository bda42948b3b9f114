import { type Dimension, type StateView, viewOf } from './dimensions.ts';
import { breach } from './errors.ts';
import type { Model } from './model.ts';
import type { Population } from './population.ts';
import { isStateProcess, type Process } from './process.ts';
import { NOBODY, PARTS, type SharedDraw, UNIT } from './scan.ts';

/** Marks an entry of the table of state codes as computed; as a process bit it is never used (NOBODY). */
const KNOWN = 1 << NOBODY;

/** Bits of a state code that hold these dimensions; all bits when none are given. */
const bitsOf = (dimensions: readonly Dimension[] | undefined): number =>
  dimensions === undefined ? -1 : dimensions.reduce((bits, { mask, shift }) => bits | (mask << shift), 0);

/**
 * What can happen to a person now: the mask of possible processes, and per draw the top of the highest slot among them. What
 * depends on discrete states alone is computed once per state code and looked up afterwards.
 */
export class Limits<World> {
  private readonly possible: Int32Array;
  private readonly packed: Int32Array;
  /** Parts of each slot that are searched: its width, or what `most` leaves of it. */
  readonly searched: readonly number[];
  /** Of each process whose probability depends on discrete states alone, that probability by state code, in units of 2^-31; null of the others. */
  readonly tabulated: readonly (Float64Array | null)[];
  /** Processes that have a bound of their own for each person. */
  private readonly bounded: readonly number[];
  private readonly boundedMask: number;
  /** For each of them, the bits of a state code that its bound depends on. */
  private readonly boundReads: readonly number[];
  /** Lanes of the packed limits that belong to them. */
  private readonly boundedLanes: number;

  constructor(
    private readonly model: Model<World>,
    world: World,
  ) {
    this.possible = new Int32Array(model.codes);
    this.packed = new Int32Array(model.codes);
    this.searched = model.slots.map(({ process, from, to }) => {
      const parts = process.most ? Math.ceil(process.most(world) * PARTS) : to - from;
      return Math.min(to - from, parts);
    });
    this.tabulated = model.slots.map(({ process }) =>
      isStateProcess(process) ? new Float64Array(model.codes) : null,
    );
    this.bounded = model.slots.flatMap((slot, k) => (slot.process.bound ? [k] : []));
    this.boundedMask = this.bounded.reduce((mask, k) => mask | (1 << k), 0);
    this.boundReads = this.bounded.map((k) => bitsOf(model.slots[k]!.process.boundReads));
    this.boundedLanes = this.bounded.reduce((lanes, k) => lanes | (0xff << (model.slots[k]!.draw * 8)), 0);
  }

  /** The table of a draw for the scan. */
  sharedDraw(draw: number): SharedDraw {
    const owner = new Uint8Array(PARTS).fill(NOBODY);
    this.model.slots.forEach((slot, k) => {
      if (slot.draw === draw) owner.fill(k, slot.from, slot.from + this.searched[k]!);
    });
    return { shift: draw * 8, owner };
  }

  private compute(code: number): number {
    const state = viewOf(code);
    const limit = [0, 0, 0, 0];
    let mask = KNOWN;
    this.model.slots.forEach((slot, k) => {
      if (!slot.process.when(state)) return;
      mask |= 1 << k;
      if (slot.process.bound) return;
      const top = slot.from + this.searchedIn(k, code, state);
      limit[slot.draw] = Math.max(limit[slot.draw]!, top);
    });
    this.possible[code] = mask;
    this.packed[code] = limit[0]! | (limit[1]! << 8) | (limit[2]! << 16) | (limit[3]! << 24);
    return mask;
  }

  /** Parts of a slot that are searched in a state: what is left of them where the probability is known by state, which is noted. */
  private searchedIn(k: number, code: number, state: StateView): number {
    const { process } = this.model.slots[k]!;
    const table = this.tabulated[k]!;
    if (table === null || !isStateProcess(process)) return this.searched[k]!;
    const probability = process.probabilityIn(state);
    assertProbability(process, probability, this.searched[k]!);
    table[code] = probability * UNIT;
    return Math.ceil(probability * PARTS);
  }

  /** Sets what can happen to a person, from nothing. */
  set(world: World, population: Population, person: number): void {
    population.limits[person] = 0;
    this.refresh(world, population, person, -1, this.boundedMask);
  }

  /**
   * Recomputes what can happen to a person; called by the simulation after every event of that person.
   * @param before state code before the event, -1 when not known
   * @param considered mask of processes whose bounds are to be computed anew in any case
   */
  refresh(world: World, population: Population, person: number, before: number, considered: number): void {
    const code = population.code[person]!;
    let possible = this.possible[code]!;
    if (possible === 0) possible = this.compute(code);
    population.possible[person] = possible & ~KNOWN;
    let limits = (population.limits[person]! & this.boundedLanes) | this.packed[code]!;
    const changed = before ^ code;
    for (let j = 0; j < this.bounded.length; j++) {
      const k = this.bounded[j]!;
      if ((changed & this.boundReads[j]!) === 0 && ((considered >>> k) & 1) === 0) continue;
      const shift = this.model.slots[k]!.draw * 8;
      limits &= ~(0xff << shift);
      if (((possible >>> k) & 1) === 1) limits |= this.boundOf(world, population, person, k) << shift;
    }
    population.limits[person] = limits;
  }

  /** The bound of a process for a person, in parts. */
  private boundOf(world: World, population: Population, person: number, k: number): number {
    const { process, to } = this.model.slots[k]!;
    const bound = process.bound!(world, person);
    if (bound >= 0) return Math.min(to, Math.ceil(bound * PARTS));
    const { id, parameters } = process;
    throw breach('bound', {
      process: id,
      person,
      week: population.week,
      value: bound,
      parameters: parameters.join(', '),
    });
  }
}

function assertProbability<World>(process: Process<World>, probability: number, searched: number): void {
  if (probability >= 0 && probability * PARTS <= searched) return;
  const { id, parameters } = process;
  throw breach('state-probability', {
    process: id,
    value: probability,
    most: searched / PARTS,
    parameters: parameters.join(', '),
  });
}
