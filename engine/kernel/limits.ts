import { viewOf } from './dimensions.ts';
import { breach } from './errors.ts';
import type { Model } from './model.ts';
import type { Population } from './population.ts';
import { NOBODY, PARTS, type SharedDraw } from './scan.ts';

/** Marks an entry of the table of state codes as computed; as a process bit it is never used (NOBODY). */
const KNOWN = 1 << NOBODY;

/**
 * What can happen to a person now: the mask of possible processes, and per draw the top of the highest slot among them. What
 * depends on discrete states alone is computed once per state code and looked up afterwards.
 */
export class Limits<World> {
  private readonly possible: Int32Array;
  private readonly packed: Int32Array;
  /** Parts of each slot that are searched: its width, or what `most` leaves of it. */
  readonly searched: readonly number[];
  /** Processes that have a bound of their own for each person. */
  private readonly bounded: readonly number[];
  private readonly boundedMask: number;

  constructor(
    private readonly model: Model<World>,
    world: World,
  ) {
    this.possible = new Int32Array(model.codes);
    this.packed = new Int32Array(model.codes);
    this.searched = model.slots.map(({ process, from, to }) => {
      const parts = process.most ? Math.ceil(process.most(world) * PARTS) : to - from;
      return Math.max(1, Math.min(to - from, parts));
    });
    this.bounded = model.slots.flatMap((slot, k) => (slot.process.bound ? [k] : []));
    this.boundedMask = this.bounded.reduce((mask, k) => mask | (1 << k), 0);
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
      if (!slot.process.bound) limit[slot.draw] = Math.max(limit[slot.draw]!, slot.from + this.searched[k]!);
    });
    this.possible[code] = mask;
    this.packed[code] = limit[0]! | (limit[1]! << 8) | (limit[2]! << 16) | (limit[3]! << 24);
    return mask;
  }

  /** Recomputes what can happen to a person; called by the simulation after every event of that person. */
  refresh(world: World, population: Population, person: number): void {
    const code = population.code[person]!;
    let possible = this.possible[code]!;
    if (possible === 0) possible = this.compute(code);
    let packed = this.packed[code]!;
    if ((possible & this.boundedMask) !== 0)
      packed = this.withBounds(world, population, person, possible, packed);
    population.possible[person] = possible & ~KNOWN;
    population.limits[person] = packed;
  }

  private withBounds(
    world: World,
    population: Population,
    person: number,
    possible: number,
    packed: number,
  ): number {
    let limits = packed;
    for (let j = 0; j < this.bounded.length; j++) {
      const k = this.bounded[j]!;
      if (((possible >>> k) & 1) === 0) continue;
      const slot = this.model.slots[k]!;
      const bound = slot.process.bound!(world, person);
      if (!(bound >= 0)) {
        const { id, parameters } = slot.process;
        throw breach('bound', {
          process: id,
          person,
          week: population.week,
          value: bound,
          parameters: parameters.join(', '),
        });
      }
      limits |= Math.min(slot.to, Math.ceil(bound * PARTS)) << (slot.draw * 8);
    }
    return limits;
  }
}
