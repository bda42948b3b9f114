import ln from '@stdlib/math-base-special-ln';
import type { ModelInput } from '../input.ts';

/**
 * A coordinator's post is vacated: over the weeks of notice, the given share of people who have a coordinator lose theirs and wait for another.
 * @returns weekly hazard of that by week, 0 to the horizon: -ln(1 - share) / notice in the weeks of notice (or until the post is filled again, if that
 *   is sooner), summed over events; 0 without a coordinator intervention. Parameter: post-notice-weeks.
 */
export function vacatedLoss({ timeline, interventions, parameters, weeks }: ModelInput): Float64Array {
  const loss = new Float64Array(weeks + 1);
  if (!interventions.some(({ kind, coverage }) => kind === 'coordinator' && coverage > 0)) return loss;
  const notice = Math.round(parameters['post-notice-weeks']);
  for (const event of timeline) {
    if (event.kind !== 'post-vacated' || event.intervention !== 'coordinator') continue;
    const last = Math.min(weeks + 1, event.week + notice, event.end ?? Number.POSITIVE_INFINITY);
    for (let week = event.week; week < last; week++) loss[week]! += -ln(1 - event.share) / notice;
  }
  return loss;
}
