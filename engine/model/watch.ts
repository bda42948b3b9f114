import { defineModel, isHazardProcess, type Model, type Process } from '../kernel/index.ts';
import type { World } from './world.ts';

/** An overdose or a death from another cause that happens now. */
export interface LifeEvent {
  readonly person: number;
  readonly overdose: boolean;
  /** Of the draw, in units of 2^-31. */
  readonly offset: number;
}

/** Who watches a run, without changing anything in it. */
export interface Watch {
  /** Week 0, after everybody's exit. */
  start?(world: World): void;
  /** Once a week, when all but overdoses and other deaths has happened. */
  beforeOverdoses?(world: World): void;
  /** Before such an event, since states are cleared at a death and a kit that is used is gone. What it returns is called after the event. */
  event(world: World, event: LifeEvent): () => void;
  endWeek?(world: World, week: number): void;
}

/** Processes of the last two draws, in which people have overdoses and die. */
const LAST: readonly string[] = ['overdose', 'other-death'];

/**
 * The same model, watched: its events happen in the same way and with the same luck. The hazard of a process is asked for only in its own draw, and
 * always before the process fires, so the first question of the last two draws comes when the rest of the week is done and nothing else is.
 */
export function watched(model: Model<World>, watch: Watch): Model<World> {
  let told = 0;
  const tell = (world: World) => {
    if (told === world.week) return;
    told = world.week;
    watch.beforeOverdoses?.(world);
  };
  return defineModel<World>({
    ...model,
    processes: model.processes.map((process) =>
      LAST.includes(process.id) ? watchedProcess(process, watch, tell) : process,
    ),
    populate(world) {
      told = 0;
      model.populate(world);
      watch.start?.(world);
    },
    endWeek(world, week) {
      tell(world);
      model.endWeek?.(world, week);
      watch.endWeek?.(world, week);
    },
  });
}

function watchedProcess(process: Process<World>, watch: Watch, tell: (world: World) => void): Process<World> {
  if (!isHazardProcess(process)) throw new RangeError(`${process.id}: not a hazard process`);
  return {
    ...process,
    hazard(world, person) {
      tell(world);
      return process.hazard(world, person);
    },
    fire(world, person, offset) {
      const after = watch.event(world, { person, overdose: process.id === 'overdose', offset });
      process.fire(world, person, offset);
      after();
    },
  };
}
