import type { i32 } from '../kernel/index.ts';
/** Notified of the events of a run, week by week. */
export interface Listener {
  /**
   * These persons are about to take the draw of overdoses.
   * @param to one past the last
   */
  beforeOverdoses(from: number, to: number): void;
  /**
   * The person is about to have an overdose.
   * @param offset of the draw, in units of 2^-31
   */
  beforeOverdose(person: i32, offset: number): void;
  /**
   * The person is about to die of another cause.
   * @param offset of the draw, in units of 2^-31
   */
  beforeOtherDeath(person: i32, offset: number): void;
  /** The event announced last has happened. */
  afterEvent(): void;
}

const NOBODY: Listener = {
  beforeOverdoses: () => {},
  beforeOverdose: () => {},
  beforeOtherDeath: () => {},
  afterEvent: () => {},
};

/**
 * Tells a listener of the events of a run. The model calls it only while `isOn`, so an unwatched
 * run pays for one test per event. A compiled module calls these methods outside
 * (build/compile/outside.ts).
 */
export class Watcher implements Listener {
  /** Is there a listener? Set it before a run is taken into the memory of a compiled module. */
  isOn = false;
  private listener: Listener = NOBODY;

  listen(listener: Listener): void {
    this.listener = listener;
    this.isOn = true;
  }

  beforeOverdoses(from: number, to: number): void {
    this.listener.beforeOverdoses(from, to);
  }

  beforeOverdose(person: i32, offset: number): void {
    this.listener.beforeOverdose(person, offset);
  }

  beforeOtherDeath(person: i32, offset: number): void {
    this.listener.beforeOtherDeath(person, offset);
  }

  afterEvent(): void {
    this.listener.afterEvent();
  }
}
