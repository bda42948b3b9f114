import type { Limits } from './limits.ts';
import type { Model } from './model.ts';
import { isHazardProcess, isStateProcess, type Process } from './process.ts';
import { UNIT } from './scan.ts';
import type { i32 } from './whole.ts';

/** Hazard or probability of a person in the present week. */
type Weekly<World> = (world: World, person: i32) => number;

/**
 * A slot as a run uses it. Processes are objects of many shapes, and looking up a field of such an
 * object is a search at every candidate; these have one shape (with the bounds in the same form: 4
 * % of the release cohort).
 */
export interface SlotInRun<World> {
  readonly process: Process<World>;
  /** Which of the processes of its word it is. */
  readonly number: i32;
  /** First part of the slot. */
  readonly from: i32;
  /** Parts of it that are searched, where the process has no bound of its own for each person. */
  readonly searched: i32;
  /**
   * Offsets from here on never fire: the highest hazard or probability of the run, in units of
   * 2^-31; infinite where the process gives none.
   */
  readonly reach: number;
  readonly isBounded: boolean;
  /** One of these three says whether the process fires; the others are null. */
  readonly hazard: Weekly<World> | null;
  readonly table: Float64Array | null;
  readonly probability: Weekly<World> | null;
  readonly fire: Process<World>['fire'];
}

/**
 * The slots of a model in a run, in their order.
 * @param limits of each word
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
