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
  /** Once a week for each person from `from` up to `to`, when all but overdoses and other deaths has happened to them. */
  beforeOverdoses?(world: World, from: number, to: number): void;
  /** Before such an event, since states are cleared at a death and a kit that is used is gone. What it returns is called after the event. */
  event(world: World, event: LifeEvent): () => void;
  endWeek?(world: World, week: number): void;
}

/** Processes of the last two draws, named like them, in which people have overdoses and die. */
const LAST: readonly string[] = ['overdose', 'other-death'];

/** The same model, watched: its events happen in the same way and with the same luck. */
export function watched(model: Model<World>, watch: Watch): Model<World> {
  const overdoses = model.draws.indexOf(LAST[0]!);
  return defineModel<World>({
    ...model,
    processes: model.processes.map((process) =>
      LAST.includes(process.id) ? watchedProcess(process, watch) : process,
    ),
    populate(world) {
      model.populate(world);
      watch.start?.(world);
    },
    beforeDraw(world, draw, from, to) {
      if (draw === overdoses) watch.beforeOverdoses?.(world, from, to);
    },
    endWeek(world, week) {
      model.endWeek?.(world, week);
      watch.endWeek?.(world, week);
    },
  });
}

function watchedProcess(process: Process<World>, watch: Watch): Process<World> {
  if (!isHazardProcess(process)) throw new RangeError(`${process.id}: not a hazard process`);
  return {
    ...process,
    fire(world, person, offset) {
      const after = watch.event(world, { person, overdose: process.id === 'overdose', offset });
      process.fire(world, person, offset);
      after();
    },
  };
}
