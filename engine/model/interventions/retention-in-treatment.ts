import { PURPOSE } from '../purposes.ts';
import { HOUSING, LAR, lar, SETTING } from '../states.ts';
import { classOf } from '../tables.ts';
import { TRAIT, type World } from '../world.ts';
import { isOffered } from './is-offered.ts';

/**
 * 18 Retention in inpatient treatment. Fewer drop out: P = 1 - (1 - P0)^r. A stay that would be completed without a home to go to is extended until a suitable
 * one is ready, for no more than the weeks that the arm gives; the time until it is ready is exponential.
 *
 * Parameters: retention-drop-out-ratio (r), home-ready-wait.
 */
export const isRetained = (world: World, person: number): boolean =>
  world.leaving === SETTING.inpatient &&
  isOffered(world, person, world.policy.retention, PURPOSE.retentionOffer);

/** An extension of a stay. */
export interface Extension {
  /** Whole weeks, at least 1. */
  readonly weeks: number;
  /** Is a suitable home ready at its end? */
  readonly ready: boolean;
}

/** The extension that a person who completes treatment now is given, or null. @param home where the person would go */
export function extensionOf(world: World, person: number, home: number): Extension | null {
  const { policy, rates, population } = world;
  const withoutHome = home === HOUSING.temporary || home === HOUSING.homeless;
  if (!withoutHome || policy.mostExtraWeeks < 1 || world.has(person, TRAIT.stayExtended)) return null;
  if (!isRetained(world, person)) return null;
  const wait =
    rates.exponential[classOf(population.uniform(person, PURPOSE.homeReady))]! * rates.p['home-ready-wait'];
  const weeks = Math.max(1, Math.ceil(wait));
  return { weeks: Math.min(weeks, policy.mostExtraWeeks), ready: weeks <= policy.mostExtraWeeks };
}

/** Tolerance that was lost in an extension before the first exit. */
export function loseTolerance(world: World, person: number, weeks: number): void {
  if (world.population.state(person, lar) === LAR['in-treatment']) return;
  world.deficit[person] = 1 - (1 - world.deficit[person]!) * world.rates.toleranceLoss[weeks]!;
}
