import { isPrivate, isWitnessed } from '../../model/overdose/fatality.ts';
import { lar, SETTING, setting } from '../../model/states.ts';
import type { Watch } from '../../model/watch.ts';
import type { World } from '../../model/world.ts';

/** A death. The states are those in which the person died. */
export interface Death {
  readonly person: number;
  readonly week: number;
  readonly overdose: boolean;
  readonly setting: number;
  readonly lar: number;
  /**
   * Whether the overdose was in a private place, and whether a witness was present. False for other
   * deaths.
   */
  readonly inPrivate: boolean;
  readonly witnessed: boolean;
}

/** Observes a run without changing it, and counts. */
export interface Observer {
  /** Names of the counts. */
  readonly ids: readonly string[];
  /** One whole number per name; set to 0 before each replicate. */
  readonly counts: Float64Array;
  /** Called after everyone's exit in week 0. */
  start?(world: World): void;
  death?(world: World, death: Death): void;
  endWeek?(world: World, week: number): void;
}

/** Named counts, for observers. */
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
 * Combines several observers of a run. Place and witness are drawn again for each, since a keyed
 * draw always gives the same answer.
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

/** The description of a death that happens now. */
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
