import type { i32, ReplicateKey, Simulation } from '../kernel/index.ts';
import type { World } from './world.ts';

/**
 * Carries out the weeks of a simulation: the simulation itself, or a compiled module to the same
 * bits.
 */
export interface Carrier {
  /**
   * Why this is the simulation itself although a compiled module was asked for; not given where it
   * is what was asked for.
   */
  readonly fallback?: string;
  /** Sets up week 0 of a replicate. */
  start(key: ReplicateKey): void;
  /** Runs the weeks after the present one, up to and with `week`. */
  runTo(week: i32): void;
  continueFrom(lead: Simulation<World>): void;
  /** Leaves what it holds to another run. */
  release?(): void;
}

/** Chooses what carries out the weeks of a simulation. */
export type CarryOut = (simulation: Simulation<World>) => Carrier;

/** In JavaScript: the simulation does its own work. */
export const inJavaScript: CarryOut = (simulation) => simulation;
