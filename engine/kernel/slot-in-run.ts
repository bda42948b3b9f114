import type { Limits } from './limits.ts';
import type { Model } from './model.ts';
import { isHazardProcess, isStateProcess, type Process } from './process.ts';
import { UNIT } from './scan.ts';
import type { i32 } from './whole.ts';

/** Hazard or probability of a person in the present week. */
type Weekly<World> = (world: World, person: i32) => number;

/**
 * A slot as a run uses it. Processes are objects of many shapes, and reading a field of such an
 * object is a lookup for every candidate. These objects have one shape (with the bounds in the same
 * form: 4 % of the time of a release cohort).
 */
export interface SlotInRun<World> {
  readonly process: Process<World>;
  /** Number of the process in its word. */
  readonly number: i32;
  /** First part of the slot. */
  readonly from: i32;
  /** Parts of the slot that are searched, if the process has no bound for each person. */
  readonly searched: i32;
  /**
   * Offsets at or above this never fire: the highest hazard or probability of the run, in units of
   * 2^-31. Infinite if the process defines none.
   */
  readonly reach: number;
  readonly isBounded: boolean;
  /** One of these three decides whether the process fires; the others are null. */
  readonly hazard: Weekly<World> | null;
  readonly table: Float64Array | null;
  readonly probability: Weekly<World> | null;
  readonly fire: Process<World>['fire'];
}

/**
 * The slots of a model in a run, in order.
 * @param limits one per word
 */
export const slotsInRun = <World>(
  { slots }: Model<World>,
  limits: readonly Limits<World>[],
): readonly SlotInRun<World>[] =>
  slots.map(({ process, word, number, from }) => ({
    process,
    number,
    from,
    searched: limits[word]!.searched[number]!,
    reach: limits[word]!.most[number]! * UNIT,
    isBounded: process.bound !== undefined,
    hazard: isHazardProcess(process) ? process.hazard : null,
    table: limits[word]!.tabulated[number]!,
    probability: isHazardProcess(process) || isStateProcess(process) ? null : process.probability,
    fire: process.fire,
  }));
