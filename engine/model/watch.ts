import { type i32, type ReplicateKey, Simulation } from '../kernel/index.ts';
import { type Carrier, type CarryOut, inJavaScript } from './carrier.ts';
import type { ModelInput } from './input.ts';
import { modelOf, runSize } from './run.ts';
import type { World } from './world.ts';

/** An overdose or a death from another cause that happens now. */
export interface LifeEvent {
  readonly person: i32;
  readonly overdose: boolean;
  /** Offset of the draw, in units of 2^-31. */
  readonly offset: number;
}

/**
 * Watches a run without changing it. The world that it sees is the present one, whether the run is
 * compiled or not. Tallies of the week can be read in `event` only.
 */
export interface Watch {
  /** Week 0, after everybody's exit. */
  start?(world: World): void;
  /**
   * Called once a week for each person from `from` up to `to`, after all events other than
   * overdoses and other deaths.
   */
  beforeOverdoses?(world: World, from: number, to: number): void;
  /**
   * Called before such an event, because a death clears the states and a used kit is removed. The
   * function that it returns is called after the event.
   */
  event?(world: World, event: LifeEvent): () => void;
  endWeek?(world: World, week: i32): void;
}

const nothing = () => {};

/**
 * Runs replicates of an input under watch. The events are the same as without a watch, and use the
 * same draws.
 */
export class WatchedRun {
  readonly simulation: Simulation<World>;
  private readonly carrier: Carrier;

  /** @throws EttervernError as runSize */
  constructor(
    input: ModelInput,
    private readonly watch: Watch,
    carryOut: CarryOut = inJavaScript,
  ) {
    const { persons, weeks } = runSize(input);
    this.simulation = new Simulation(modelOf(input), persons, weeks);
    const { world } = this.simulation;
    if (watch.event || watch.beforeOverdoses) world.watcher.listen(listenerOf(world, watch));
    this.carrier = carryOut(this.simulation);
  }

  /** @throws EttervernError of kind `failure` when a guard is breached */
  run(key: ReplicateKey): void {
    const { carrier } = this;
    const { world, weeks } = this.simulation;
    carrier.start(key);
    this.watch.start?.(world);
    for (let week = 1; week <= weeks; week++) {
      carrier.runTo(week);
      this.watch.endWeek?.(world, week);
    }
  }

  /** Releases memory to another run. No further replicate can be run. */
  release(): void {
    this.carrier.release?.();
  }
}

function listenerOf(world: World, watch: Watch) {
  let after = nothing;
  const before = (event: LifeEvent) => {
    after = watch.event?.(world, event) ?? nothing;
  };
  return {
    beforeOverdoses: (from: number, to: number) => watch.beforeOverdoses?.(world, from, to),
    beforeOverdose: (person: i32, offset: number) => before({ person, overdose: true, offset }),
    beforeOtherDeath: (person: i32, offset: number) => before({ person, overdose: false, offset }),
    afterEvent: () => after(),
  };
}
