import type { Dimension, StateView } from './dimensions.ts';
import type { i32 } from './whole.ts';

/** What both kinds of process have in common. `World` is the model's data of a run. */
interface ProcessBase<World> {
  readonly id: string;
  /** Id of the draw (competing set) this process belongs to. */
  readonly draw: string;
  /**
   * Width of the process's slot in the draw's unit interval, in 1/128. The weekly probability may
   * not exceed it. The width is fixed by the model, never by a scenario. A slot therefore begins at
   * the same place in all states and arms, which is what couples arms tightly.
   */
  readonly width: number;
  /** Ids of all parameters that the hazard depends on, for messages and documentation. */
  readonly parameters: readonly string[];
  /**
   * Discrete states in which the process can fire. Evaluated once per state code, not per
   * person-week.
   */
  when(state: StateView): boolean;
  /**
   * Upper bound of the weekly hazard or probability over all persons and weeks of a run. Define it
   * if it is far below the slot's width: the rest of the slot is then not searched. A value above
   * it stops the run.
   */
  most?(world: World): number;
  /**
   * Upper bound of one person's weekly hazard or probability until that person's next event. Only
   * for a process that is alone in its draw.
   */
  bound?(world: World, person: i32): number;
  /**
   * Dimensions that the bound depends on, directly or through attributes that change together with
   * them; default all. The bound is recomputed when the person's state in one of them changes, and
   * after the process was considered.
   */
  readonly boundReads?: readonly Dimension[];
  /** Carries out the event. `offset` is the draw's position inside the slot, in units of 2^-31. */
  fire(world: World, person: i32, offset: i32): void;
}

/** A process with a weekly hazard h, in events per week. The weekly probability is 1 - exp(-h). */
export interface HazardProcess<World> extends ProcessBase<World> {
  hazard(world: World, person: i32): number;
}

/** A process whose weekly probability is given directly. */
export interface ProbabilityProcess<World> extends ProcessBase<World> {
  probability(world: World, person: i32): number;
}

/**
 * A process whose weekly probability depends on discrete states alone. The kernel tabulates it by
 * state code, so that no function is called to decide whether it fires. For models with few states:
 * the table has 8 bytes per state code.
 */
export interface StateProcess<World> extends ProcessBase<World> {
  probabilityIn(state: StateView): number;
}

export type Process<World> = HazardProcess<World> | ProbabilityProcess<World> | StateProcess<World>;

export const isStateProcess = <World>(process: Process<World>): process is StateProcess<World> =>
  'probabilityIn' in process;

export const isHazardProcess = <World>(process: Process<World>): process is HazardProcess<World> =>
  'hazard' in process;
