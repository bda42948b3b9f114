import type { ModelInput } from '../input.ts';
import { INTERVENTION_KINDS } from './defaults.ts';
import type { Offer } from './offer.ts';

/**
 * The consumption rooms that open on the timeline, as one offer to everyone: by week the largest coverage of those that are open. Null when
 * none opens.
 */
export function roomOpened({ timeline, weeks }: ModelInput): Offer | null {
  const shares = new Float64Array(weeks + 1);
  for (const event of timeline) {
    if (event.kind !== 'consumption-room-opens') continue;
    const after = Math.min(weeks + 1, event.end ?? Number.POSITIVE_INFINITY);
    for (let week = event.week; week < after; week++) shares[week] = Math.max(shares[week]!, event.coverage);
  }
  const share = shares.reduce((most, covered) => Math.max(most, covered), 0);
  if (share === 0) return null;
  return {
    share,
    shares,
    fromPrison: true,
    fromInpatient: true,
    start: 0,
    end: Number.POSITIVE_INFINITY,
    perYear: null,
    number: INTERVENTION_KINDS.indexOf('consumption-room'),
  };
}
