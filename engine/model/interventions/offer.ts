import type { Fade } from './fade.ts';
import { left } from './fade.ts';
import type { InterventionFields } from './types.ts';

/** An intervention as the model meets it: whom it is for, when, and which share it reaches. */
export interface Offer {
  /** Share of the eligible who are offered it and accept, after the capacity limit and before any fading. */
  readonly share: number;
  /** The same by week, 0 to the horizon: 0 outside the weeks in which it acts, less after a post is vacated or funding ends. */
  readonly shares: Float64Array;
  readonly fromPrison: boolean;
  readonly fromInpatient: boolean;
  readonly start: number;
  readonly end: number;
}

/** What the place and the timeline make of an intervention. */
export interface OfferSetting {
  readonly exitsPerYear: number;
  /** Share of exits that are from prison, 0..1. */
  readonly fromPrison: number;
  /** Horizon. */
  readonly weeks: number;
  readonly fades: readonly Fade[];
}

/**
 * The share that an intervention reaches: coverage, cut to what the capacity allows in a place with this many eligible exits a
 * year, times uptake. In the release cohort each person's week 0 is their own exit, so there is no common queue: capacity acts as a share.
 */
export function offerOf(fields: InterventionFields, setting: OfferSetting, eligibleShare: number): Offer {
  const fromPrison = fields.from !== 'inpatient';
  const fromInpatient = fields.from !== 'prison';
  const exits =
    setting.exitsPerYear *
    ((fromPrison ? setting.fromPrison : 0) + (fromInpatient ? 1 - setting.fromPrison : 0));
  const eligible = exits * eligibleShare;
  const room = fields.capacityPerYear === null || eligible <= 0 ? 1 : fields.capacityPerYear / eligible;
  const share = Math.min(fields.coverage, room) * fields.uptake;
  const { start } = fields;
  const end = fields.end ?? Number.POSITIVE_INFINITY;
  const shares = Float64Array.from({ length: setting.weeks + 1 }, (_, week) =>
    week < start || week >= end ? 0 : setting.fades.reduce((rest, fade) => rest * left(fade, week), share),
  );
  return { share, shares, fromPrison, fromInpatient, start, end };
}

/** The offer cut to a share of those whom it reaches. */
export const withShare = (offer: Offer | null, share: number): Offer | null =>
  offer && { ...offer, share: offer.share * share, shares: offer.shares.map((reached) => reached * share) };

export const inForce = (offer: Offer, week: number): boolean => week >= offer.start && week < offer.end;

/** The share that the offer reaches in a week; 0 without an offer or outside the weeks in which it acts. */
export const shareIn = (offer: Offer | null, week: number): number =>
  offer === null ? 0 : offer.shares[week]!;
