import type { InterventionFields } from './types.ts';

/** An intervention as the model meets it: whom it is for, when, and which share it reaches. */
export interface Offer {
  /** Share of the eligible who are offered it and accept, after the capacity limit. */
  readonly share: number;
  readonly fromPrison: boolean;
  readonly fromInpatient: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The share that an intervention reaches: coverage, cut to what the capacity allows in a place with this many eligible exits a
 * year, times uptake. In the release cohort each person's week 0 is their own exit, so there is no common queue: capacity acts as a share.
 */
export function offerOf(
  fields: InterventionFields,
  place: { readonly exitsPerYear: number; readonly fromPrison: number },
  eligibleShare: number,
): Offer {
  const fromPrison = fields.from !== 'inpatient';
  const fromInpatient = fields.from !== 'prison';
  const exits =
    place.exitsPerYear * ((fromPrison ? place.fromPrison : 0) + (fromInpatient ? 1 - place.fromPrison : 0));
  const eligible = exits * eligibleShare;
  const room = fields.capacityPerYear === null || eligible <= 0 ? 1 : fields.capacityPerYear / eligible;
  return {
    share: Math.min(fields.coverage, room) * fields.uptake,
    fromPrison,
    fromInpatient,
    start: fields.start,
    end: fields.end ?? Number.POSITIVE_INFINITY,
  };
}

export const inForce = (offer: Offer, week: number): boolean => week >= offer.start && week < offer.end;
