import { defineModel, isHazardProcess, type Model, type Process } from '../../kernel/index.ts';
import { chainOf } from '../overdose/fatality.ts';
import { PURPOSE } from '../purposes.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import type { World } from '../world.ts';
import { circumstancesOf, fatalitiesOf, type OverdoseEvent } from './circumstances.ts';

/** Watches the lives of a run without changing anything in them. */
export interface LifeObserver {
  /** Week 0, after everybody's exit. */
  start(world: World): void;
  /** Once a week, when all but overdoses and other deaths has happened. */
  beforeOverdoses(world: World): void;
  overdose(event: OverdoseEvent): void;
  endWeek(world: World): void;
}

/** Draws of the kernel are in units of 2^-31. */
const DRAW = 1 / 2_147_483_648;
/** Processes of the pass in which people have overdoses and die. */
const LAST_PASS: readonly string[] = ['overdose', 'other-death'];

/**
 * The same model, observed: its events happen in the same way and with the same luck. The hazard of a process is asked for only in its own pass, and
 * always before the process fires, so the first question of the last pass comes when the rest of the week is done and nothing else is.
 */
export function observed(model: Model<World>, observer: LifeObserver): Model<World> {
  let told = 0;
  const tell = (world: World) => {
    if (told === world.week) return;
    told = world.week;
    observer.beforeOverdoses(world);
  };
  return defineModel<World>({
    ...model,
    processes: model.processes.map((process) =>
      LAST_PASS.includes(process.id) ? observedProcess(process, observer, tell) : process,
    ),
    populate(world) {
      told = 0;
      model.populate(world);
      observer.start(world);
    },
    endWeek(world, week) {
      tell(world);
      model.endWeek?.(world, week);
      observer.endWeek(world);
    },
  });
}

function observedProcess(
  process: Process<World>,
  observer: LifeObserver,
  tell: (world: World) => void,
): Process<World> {
  if (!isHazardProcess(process)) throw new RangeError(`${process.id}: not a hazard process`);
  return {
    ...process,
    hazard(world, person) {
      tell(world);
      return process.hazard(world, person);
    },
    fire(world, person, offset) {
      if (process.id !== 'overdose') {
        process.fire(world, person, offset);
        return;
      }
      const before = beforeIt(world, person, offset);
      const supervised = world.population.tallies[TALLY['supervised-overdoses']]!;
      process.fire(world, person, offset);
      observer.overdose({
        ...before,
        fatal: world.population.state(person, setting) === SETTING['dead-overdose'],
        supervised: world.population.tallies[TALLY['supervised-overdoses']]! > supervised,
      });
    },
  };
}

/** States are cleared at a death, and a kit that is used is gone: what mattered is noted before. */
function beforeIt(world: World, person: number, offset: number): Omit<OverdoseEvent, 'fatal' | 'supervised'> {
  return {
    ...circumstancesOf(world, person),
    draw: offset * DRAW,
    survivalDraw: world.population.uniform(person, PURPOSE.survival),
    chain: chainOf(world, person),
    fatality: fatalitiesOf(world),
  };
}
