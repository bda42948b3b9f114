import { chainOf } from '../overdose/fatality.ts';
import { PURPOSE } from '../purposes.ts';
import { SETTING, setting, TALLY } from '../states.ts';
import type { Watch } from '../watch.ts';
import type { World } from '../world.ts';
import { circumstancesOf, fatalitiesOf, type OverdoseEvent } from './circumstances.ts';

/** Observes the lives of a run without changing them. */
export interface LifeObserver {
  /** Week 0, after everybody's exit. */
  start(world: World): void;
  /**
   * Called once a week for each person from `from` up to `to`, after all events other than
   * overdoses and other deaths.
   */
  beforeOverdoses(world: World, from: number, to: number): void;
  overdose(event: OverdoseEvent): void;
  endWeek(world: World): void;
}

/** Draws of the kernel are in units of 2^-31. */
const DRAW = 1 / 2_147_483_648;
const nothing = () => {};

/** The watch that tells the observer of a run. */
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

/** An overdose that is about to happen. Its course is filled in later. */
type Noted = { -readonly [Key in keyof OverdoseEvent]: OverdoseEvent[Key] };

/**
 * A death clears the states, and a used kit is removed, so the circumstances are recorded before.
 */
function beforeIt(world: World, person: number, offset: number): Noted {
  const { week, code, reached, weeksOut, risk } = circumstancesOf(world, person);
  // Field by field: a spread copy of so many attributes takes longer than the rest of the event.
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
