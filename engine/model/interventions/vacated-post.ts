import ln from '@stdlib/math-base-special-ln';
import type { ModelInput, PostVacated } from '../input.ts';

/** The events that vacate coordinator posts. None in an arm without a coordinator scheme. */
function vacancies({ timeline, interventions }: ModelInput): readonly PostVacated[] {
  if (!interventions.some(({ kind, coverage }) => kind === 'coordinator' && coverage > 0)) return [];
  return timeline.filter(
    (event): event is PostVacated => event.kind === 'post-vacated' && event.intervention === 'coordinator',
  );
}

/**
 * Weekly hazard of losing a coordinator because posts are vacated, by week, 0 to the horizon. Over
 * the weeks of notice, the given share of people with a coordinator lose theirs and wait for
 * another. The hazard is -ln(1 - share) / notice in the weeks of notice, which end when the post is
 * filled again if that is sooner. Where events overlap, the largest counts. 0 without a coordinator
 * intervention. Parameter: post-notice-weeks.
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
 * Share of coordinator posts that are filled, by week, 0 to the horizon. It is 1 - share from the
 * week in which posts are vacated until they are filled again. Where events overlap, the smallest
 * counts. Persons who wait for a coordinator wait for one of these posts.
 */
export function postsFilled(input: ModelInput): Float64Array {
  const filled = new Float64Array(input.weeks + 1).fill(1);
  for (const { week: first, end, share } of vacancies(input)) {
    const last = Math.min(input.weeks + 1, end ?? Number.POSITIVE_INFINITY);
    for (let week = first; week < last; week++) filled[week] = Math.min(filled[week]!, 1 - share);
  }
  return filled;
}
