import type { i32, ReplicateKey, Simulation } from '../kernel/index.ts';
import type { World } from './world.ts';

/**
 * Carries out the weeks of a simulation. It is the simulation itself, or a compiled module with the
 * same results to the bit.
 */
export interface Carrier {
  /**
   * The reason for a fallback: a compiled module was asked for, but this is the simulation itself.
   * Undefined if there was no fallback.
   */
  readonly fallback?: string;
  /** Sets up week 0 of a replicate. */
  start(key: ReplicateKey): void;
  /** Runs the weeks after the present one, up to and including `week`. */
  runTo(week: i32): void;
  continueFrom(lead: Simulation<World>): void;
  /** Releases its memory to another run. */
  release?(): void;
}

/** Chooses the carrier of a simulation. */
export type CarryOut = (simulation: Simulation<World>) => Carrier;

/** In JavaScript: the simulation runs itself. */
export const inJavaScript: CarryOut = (simulation) => simulation;
