import { chainOf } from '../overdose/fatality.ts';
import { PURPOSE } from '../purposes.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import type { Watch } from '../watch.ts';
import type { World } from '../world.ts';
import { circumstancesOf, fatalitiesOf, type OverdoseEvent } from './circumstances.ts';

/** Watches the lives of a run without changing anything in them. */
export interface LifeObserver {
  /** Week 0, after everybody's exit. */
  start(world: World): void;
  /** Once a week for each person from `from` up to `to`, when all but overdoses and other deaths has happened to them. */
  beforeOverdoses(world: World, from: number, to: number): void;
  overdose(event: OverdoseEvent): void;
  endWeek(world: World): void;
}

/** Draws of the kernel are in units of 2^-31. */
const DRAW = 1 / 2_147_483_648;
const nothing = () => {};

/** What the observer is to be told of a run. */
export function watchOf(observer: LifeObserver): Watch {
  return {
    start: (world) => observer.start(world),
    beforeOverdoses: (world, from, to) => observer.beforeOverdoses(world, from, to),
    event(world, { person, overdose, offset }) {
      if (!overdose) return nothing;
      const { population } = world;
      const before = beforeIt(world, person, offset);
      const supervised = population.tallies[TALLY['supervised-overdoses']]!;
      return () =>
        observer.overdose({
          ...before,
          fatal: population.state(person, setting) === SETTING['dead-overdose'],
          supervised: population.tallies[TALLY['supervised-overdoses']]! > supervised,
        });
    },
    endWeek: (world) => observer.endWeek(world),
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
