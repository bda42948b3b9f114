import type { ModelInput } from '../input.ts';
import type { Offer } from './offer.ts';
import { INTERVENTION_KINDS } from './registry.ts';

/**
 * The consumption rooms that open on the timeline, as one offer to everyone. Its share in a week is
 * the largest coverage of the open rooms. Null if none opens. Parameter: consumption-room-share.
 */
export function roomOpened({ timeline, weeks, parameters: p }: ModelInput): Offer | null {
  const shares = new Float64Array(weeks + 1);
  for (const event of timeline) {
    if (event.kind !== 'consumption-room-opens') continue;
    const after = Math.min(weeks + 1, event.end ?? Number.POSITIVE_INFINITY);
    for (let week = event.week; week < after; week++) shares[week] = Math.max(shares[week]!, event.coverage);
  }
  const share = shares.reduce((most, covered) => Math.max(most, covered), 0);
  if (share === 0) return null;
  const used = p['consumption-room-share'];
  return {
    share: share * used,
    shares: shares.map((covered) => covered * used),
    fromPrison: true,
    fromInpatient: true,
    start: 0,
    end: Number.POSITIVE_INFINITY,
    perYear: null,
    number: INTERVENTION_KINDS.indexOf('consumption-room'),
  };
}
