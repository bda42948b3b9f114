import { breach } from './errors.ts';
import { type Model, viewOf } from './model.ts';
import type { Population } from './population.ts';
import { PARTS } from './scan.ts';

/**
 * Candidate limits of a person: per draw, the top of the highest slot in which something can happen to this
 * person now. What depends on discrete states alone is computed once per state code and looked up afterwards.
 */
export class Limits<World> {
  /** Bit k set: process k can fire in this state code. Bit 31 marks an entry as computed. */
  private readonly possible: Int32Array;
  private readonly packed: Int32Array;
  /** Processes that narrow their own slot by a bound, in slot order. */
  private readonly bounded: readonly number[];
  private readonly boundedMask: number;

  constructor(private readonly model: Model<World>) {
    this.possible = new Int32Array(model.codes);
    this.packed = new Int32Array(model.codes);
    this.bounded = model.slots.flatMap((slot, k) => (slot.process.bound ? [k] : []));
    this.boundedMask = this.bounded.reduce((mask, k) => mask | (1 << k), 0);
  }

  /** Processes that can fire in a state code, as a bit mask. */
  possibleIn(code: number): number {
    const known = this.possible[code]!;
    return known !== 0 ? known : this.compute(code);
  }

  private compute(code: number): number {
    const state = viewOf(code);
    const limit = [0, 0, 0, 0];
    let mask = 1 << 31;
    this.model.slots.forEach((slot, k) => {
      if (!slot.process.when(state)) return;
      mask |= 1 << k;
      if (!slot.process.bound) limit[slot.draw] = Math.max(limit[slot.draw]!, slot.to);
    });
    this.possible[code] = mask;
    this.packed[code] = limit[0]! | (limit[1]! << 8) | (limit[2]! << 16) | (limit[3]! << 24);
    return mask;
  }

  /** Recomputes a person's limits; called by the simulation after every event of that person. */
  refresh(world: World, population: Population, person: number): void {
    const code = population.code[person]!;
    const possible = this.possibleIn(code);
    let packed = this.packed[code]!;
    if ((possible & this.boundedMask) !== 0) packed = this.withBounds(world, person, possible, packed);
    population.limits[person] = packed;
  }

  private withBounds(world: World, person: number, possible: number, packed: number): number {
    let limits = packed;
    for (const k of this.bounded) {
      if (((possible >>> k) & 1) === 0) continue;
      const slot = this.model.slots[k]!;
      const bound = slot.process.bound!(world, person);
      if (!(bound >= 0)) {
        throw breach('bound', { process: slot.process.id, person, value: bound });
      }
      const parts = Math.min(slot.to, slot.from + Math.ceil(bound * PARTS));
      const shift = slot.draw * 8;
      const present = (limits >>> shift) & 0xff;
      if (parts > present) limits = (limits & ~(0xff << shift)) | (parts << shift);
    }
    return limits;
  }
}
