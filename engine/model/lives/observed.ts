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
  /**
   * Once a week for each person from `from` up to `to`, when all but overdoses and other deaths has
   * happened to them.
   */
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
      const noted = beforeIt(world, person, offset);
      const supervised = population.tallies[TALLY['supervised-overdoses']]!;
      return () => {
        noted.fatal = population.state(person, setting) === SETTING['dead-overdose'];
        noted.supervised = population.tallies[TALLY['supervised-overdoses']]! > supervised;
        observer.overdose(noted);
      };
    },
    endWeek: (world) => observer.endWeek(world),
  };
}

/** An overdose that is about to happen: how it goes is still to be set. */
type Noted = { -readonly [Key in keyof OverdoseEvent]: OverdoseEvent[Key] };

/** States are cleared at a death, and a kit that is used is gone: what mattered is noted before. */
function beforeIt(world: World, person: number, offset: number): Noted {
  const { week, code, reached, weeksOut, risk } = circumstancesOf(world, person);
  // One by one: a spread copy of so many attributes takes longer than the rest of the event.
  return {
    person,
    week,
    code,
    reached,
    weeksOut,
    risk,
    draw: offset * DRAW,
    survivalDraw: world.population.uniform(person, PURPOSE.survival),
    chain: chainOf(world, person),
    fatality: fatalitiesOf(world),
    fatal: false,
    supervised: false,
  };
}
