import type { i32 } from '../kernel/index.ts';
import { LAR, lar, SETTING, setting, USE, use } from './states.ts';
import type { World } from './world.ts';

/**
 * Tolerance deficit d of a person at the start of the present week. 0 is full tolerance, 1 is none.
 *
 * In LAR, d = 0. During use, d is multiplied by exp(-1/p4) after each week. During abstinence, 1 -
 * d halves every p6 weeks. It is computed from the value and week of the last change, not week by
 * week.
 *
 * Parameters: tolerance-regain-weeks (p4), tolerance-loss-half-life (p6). Reads: use, LAR, deficit,
 * deficitSince.
 */
export function toleranceDeficit(world: World, person: i32): number {
  const { population, rates } = world;
  if (population.state(person, lar) === LAR['in-treatment']) return 0;
  const start = world.deficit[person]!;
  const weeks: i32 = Math.max(0, world.week - world.deficitSince[person]!);
  if (population.state(person, use) === USE.active) return start * rates.toleranceRegain[weeks]!;
  return 1 - (1 - start) * rates.toleranceLoss[weeks]!;
}

/**
 * The deficit that applies to an overdose. Inside an institution it is 0: the factor for
 * institutions (p20) was measured as a ratio of deaths to the same people outside, so it includes
 * the effect of tolerance there.
 */
export function deficitAtUse(world: World, person: i32): number {
  return world.population.state(person, setting) === SETTING.community ? toleranceDeficit(world, person) : 0;
}

/**
 * Stores the present deficit as the starting point of later changes. Call it before use or LAR
 * changes.
 */
export function markTolerance(world: World, person: i32): void {
  world.deficit[person] = toleranceDeficit(world, person);
  // The first week outside after the first exit is week 1; week 0 has no duration.
  world.deficitSince[person] = Math.max(1, world.week);
}
