import type { i32 } from '../../kernel/index.ts';
import type { TimelineEvent } from '../input.ts';
import type { SupplyTable } from '../supply-table.ts';
import type { World } from '../world.ts';

/** Multiplier of the overdose hazard in a week: the product of the supply shocks in force. */
function supplyIn(timeline: readonly TimelineEvent[], week: i32): number {
  let factor = 1;
  for (const event of timeline) {
    if (event.kind !== 'supply-shock') continue;
    if (week >= event.week && (event.end === null || week < event.end)) factor *= event.factor;
  }
  return factor;
}

/**
 * The supply of every week.
 * @param weeks horizon on the simulation's clock
 */
export function compileSupply(timeline: readonly TimelineEvent[], weeks: i32): SupplyTable {
  const inWeek = Float64Array.from({ length: weeks + 1 }, (_, week) => supplyIn(timeline, week));
  const ahead = inWeek.slice();
  for (let week = weeks - 1; week >= 0; week--) ahead[week] = Math.max(ahead[week]!, ahead[week + 1]!);
  return { inWeek, ahead };
}

/**
 * Sets the week's supply, and the highest supply from this week on. The latter is an upper bound
 * for later weeks.
 */
export function setSupply(world: World, week: i32): void {
  world.supply = world.supplyTable.inWeek[week]!;
  world.supplyAhead = world.supplyTable.ahead[week]!;
}
