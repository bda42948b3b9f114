import type { ModelInput } from '../input.ts';

/**
 * Added hazard of losing contact and coordinator while a reorganisation lasts, for people whose
 * services it hits.
 * @returns the hazard by week, 0 to the horizon: the share that is hit times `reorganisation-loss`;
 *   where events overlap, the largest
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
