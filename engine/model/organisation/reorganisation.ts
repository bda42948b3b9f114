import type { ModelInput } from '../input.ts';

/**
 * A reorganisation: while it lasts, people whose services it hits lose contact and coordinator at
 * an added hazard.
 * @returns that hazard by week, 0 to the horizon: the share that is hit times
 *   `reorganisation-loss`, the largest where events overlap
 */
export function transitionLoss({ timeline, weeks, parameters: p }: ModelInput): Float64Array {
  const loss = new Float64Array(weeks + 1);
  for (const event of timeline) {
    if (event.kind !== 'reorganisation') continue;
    const after = Math.min(weeks + 1, event.end ?? Number.POSITIVE_INFINITY);
    const hazard = event.share * p['reorganisation-loss'];
    for (let week = event.week; week < after; week++) loss[week] = Math.max(loss[week]!, hazard);
  }
  return loss;
}
