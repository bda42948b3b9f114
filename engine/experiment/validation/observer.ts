import { isPrivate, isWitnessed } from '../../model/overdose/fatality.ts';
import { lar, SETTING, setting } from '../../model/states.ts';
import type { Watch } from '../../model/watch.ts';
import type { World } from '../../model/world.ts';

/** A death as it happened: states are those in which the person died. */
export interface Death {
  readonly person: number;
  readonly week: number;
  readonly overdose: boolean;
  readonly setting: number;
  readonly lar: number;
  /** Did the overdose happen in a private place, and was anyone there? False for other deaths. */
  readonly inPrivate: boolean;
  readonly witnessed: boolean;
}

/** Watches a run without changing anything in it, and counts. */
export interface Observer {
  /** Names of the counts. */
  readonly ids: readonly string[];
  /** One whole number for each; set to 0 before each replicate. */
  readonly counts: Float64Array;
  /** After everybody's exit in week 0. */
  start?(world: World): void;
  death?(world: World, death: Death): void;
  endWeek?(world: World, week: number): void;
}

/** Counts under names, for observers. */
export function counter<const Id extends string>(ids: readonly Id[]) {
  const counts = new Float64Array(ids.length);
  const index = new Map(ids.map((id, at) => [id, at]));
  return {
    ids,
    counts,
    add(id: Id, amount = 1): void {
      counts[index.get(id)!]! += amount;
    },
  };
}

/**
 * Several observers as one who watches a run; the draws of place and witness are asked for again,
 * and a keyed draw always gives the same answer.
 */
export function watchOf(observers: readonly Observer[]): Watch {
  return {
    start(world) {
      for (const observer of observers) {
        observer.counts.fill(0);
        observer.start?.(world);
      }
    },
    event(world, { person, overdose }) {
      const death = deathNow(world, person, overdose);
      return () => {
        if (world.population.state(person, setting) <= SETTING.community) return;
        for (const observer of observers) observer.death?.(world, death);
      };
    },
    endWeek(world, week) {
      for (const observer of observers) observer.endWeek?.(world, week);
    },
  };
}

/** What a death now would look like. */
function deathNow(world: World, person: number, overdose: boolean): Death {
  const { population } = world;
  const inPrivate = overdose && isPrivate(world, person);
  return {
    person,
    week: world.week,
    overdose,
    setting: population.state(person, setting),
    lar: population.state(person, lar),
    inPrivate,
    witnessed: overdose && isWitnessed(world, person, inPrivate),
  };
}
