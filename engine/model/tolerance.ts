import type { i32 } from '../kernel/index.ts';
import { LAR, lar, SETTING, setting, USE, use } from './states.ts';
import type { World } from './world.ts';

/**
 * Tolerance deficit d of a person at the start of the present week: 0 is fully tolerant, 1 is none.
 *
 * In LAR d = 0. While using, d is multiplied by exp(-1/p4) after each week of use. While abstinent,
 * 1 - d halves every p6 weeks. Computed from the value and week of the last change, never week by
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
 * The deficit that counts in an overdose. Inside an institution it is 0: the factor for
 * institutions (p20) was measured as a ratio of deaths to the same people outside, so it holds what
 * tolerance does there.
 */
export function deficitAtUse(world: World, person: i32): number {
  return world.population.state(person, setting) === SETTING.community ? toleranceDeficit(world, person) : 0;
}

/**
 * Fixes the present deficit as the starting point of what follows. Call it before use or LAR
 * changes.
 */
export function markTolerance(world: World, person: i32): void {
  world.deficit[person] = toleranceDeficit(world, person);
  // The first week outside after the first exit is week 1; week 0 has no duration.
  world.deficitSince[person] = Math.max(1, world.week);
}
