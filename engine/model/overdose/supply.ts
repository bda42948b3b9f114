import type { World } from '../world.ts';

/** Overdose hazard multiplier in a week: the product of the supply shocks then in force. */
function supplyIn(world: World, week: number): number {
  let factor = 1;
  for (const event of world.input.timeline) {
    if (event.kind !== 'supply-shock') continue;
    if (week >= event.week && (event.end === null || week < event.end)) factor *= event.factor;
  }
  return factor;
}

/** Sets the week's supply, and the highest from this week on, which bounds what is to come. */
export function setSupply(world: World, week: number): void {
  if (world.input.timeline.length === 0) {
    world.supply = 1;
    world.supplyAhead = 1;
    return;
  }
  world.supply = supplyIn(world, week);
  let highest = 0;
  for (let w = week; w <= world.input.weeks; w++) highest = Math.max(highest, supplyIn(world, w));
  world.supplyAhead = highest;
}
