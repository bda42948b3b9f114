import ln from '@stdlib/math-base-special-ln';
import type { ModelInput, PostVacated } from '../input.ts';

/** The events that vacate coordinators' posts; none in an arm without a coordinator scheme. */
function vacancies({ timeline, interventions }: ModelInput): readonly PostVacated[] {
  if (!interventions.some(({ kind, coverage }) => kind === 'coordinator' && coverage > 0)) return [];
  return timeline.filter(
    (event): event is PostVacated => event.kind === 'post-vacated' && event.intervention === 'coordinator',
  );
}

/**
 * A coordinator's post is vacated: over the weeks of notice, the given share of people who have a
 * coordinator lose theirs and wait for another.
 * @returns weekly hazard of that by week, 0 to the horizon: -ln(1 - share) / notice in the weeks of
 *   notice (or until the post is filled again, if that is sooner), the largest where events
 *   overlap; 0 without a coordinator intervention. Parameter: post-notice-weeks.
 */
export function vacatedLoss(input: ModelInput): Float64Array {
  const loss = new Float64Array(input.weeks + 1);
  const notice = Math.round(input.parameters['post-notice-weeks']);
  for (const { week: first, end, share } of vacancies(input)) {
    const last = Math.min(input.weeks + 1, first + notice, end ?? Number.POSITIVE_INFINITY);
    for (let week = first; week < last; week++) loss[week] = Math.max(loss[week]!, -ln(1 - share) / notice);
  }
  return loss;
}

/**
 * Share of coordinators' posts that are filled, by week, 0 to the horizon: 1 - share from the week
 * in which posts are vacated until they are filled again, the least where events overlap. Those who
 * wait for a coordinator wait for one of these.
 */
export function postsFilled(input: ModelInput): Float64Array {
  const filled = new Float64Array(input.weeks + 1).fill(1);
  for (const { week: first, end, share } of vacancies(input)) {
    const last = Math.min(input.weeks + 1, end ?? Number.POSITIVE_INFINITY);
    for (let week = first; week < last; week++) filled[week] = Math.min(filled[week]!, 1 - share);
  }
  return filled;
}
