import type { Limits } from './limits.ts';
import type { Model } from './model.ts';
import { isHazardProcess, isStateProcess, type Process } from './process.ts';
import { UNIT } from './scan.ts';
import type { i32 } from './whole.ts';

/** Hazard or probability of a person in the present week. */
type Weekly<World> = (world: World, person: i32) => number;

/**
 * A slot as a run uses it. Processes are objects of many shapes, and looking up a field of such an object is a search at every candidate; these have
 * one shape (with the bounds in the same form: 4 % of the release cohort).
 */
export interface SlotInRun<World> {
  readonly process: Process<World>;
  /** First part of the slot. */
  readonly from: i32;
  /** Parts of it that are searched, where the process has no bound of its own for each person. */
  readonly searched: i32;
  /** Offsets from here on never fire: the highest hazard or probability of the run, in units of 2^-31; infinite where the process gives none. */
  readonly reach: number;
  readonly isBounded: boolean;
  /** One of these three says whether the process fires; the others are null. */
  readonly hazard: Weekly<World> | null;
  readonly table: Float64Array | null;
  readonly probability: Weekly<World> | null;
  readonly fire: Process<World>['fire'];
}

/** The slots of a model in a run, in their order. */
export const slotsInRun = <World>(model: Model<World>, limits: Limits<World>): readonly SlotInRun<World>[] =>
  model.slots.map(({ process, from }, k) => ({
    process,
    from,
    searched: limits.searched[k]!,
    reach: limits.most[k]! * UNIT,
    isBounded: process.bound !== undefined,
    hazard: isHazardProcess(process) ? process.hazard : null,
    table: limits.tabulated[k]!,
    probability: isHazardProcess(process) || isStateProcess(process) ? null : process.probability,
    fire: process.fire,
  }));
