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
  /** Persons a year whom it can take on, where that does not act as a share: in a municipality. Null is no limit. */
  readonly perYear: number | null;
  /** Place of its kind among all kinds of intervention. */
  readonly number: number;
}

/** Exits of a place. */
export interface Exits {
  readonly perYear: number;
  /** Share of them that are from prison, 0..1. */
  readonly fromPrison: number;
}

/** What the place and the timeline make of an intervention. */
export interface OfferSetting {
  /** Null where capacity does not act as a share. */
  readonly exits: Exits | null;
  /** Horizon. */
  readonly weeks: number;
  readonly fades: readonly Fade[];
  /** Place of its kind among all kinds of intervention. */
  readonly number: number;
}

/** Share of the eligible exits for which there is capacity; may be above 1. */
function roomFor({ from, capacityPerYear }: InterventionFields, exits: Exits | null, eligibleShare: number) {
  if (exits === null || capacityPerYear === null) return 1;
  const prison = from === 'inpatient' ? 0 : exits.fromPrison;
  const inpatient = from === 'prison' ? 0 : 1 - exits.fromPrison;
  const eligible = exits.perYear * (prison + inpatient) * eligibleShare;
  return eligible <= 0 ? 1 : capacityPerYear / eligible;
}

/**
 * The share that an intervention reaches: coverage, cut to what the capacity allows in a place with this many eligible exits a
 * year, times uptake. In the release cohort each person's week 0 is their own exit, so there is no common queue: capacity acts as a share.
 */
export function offerOf(fields: InterventionFields, setting: OfferSetting, eligibleShare: number): Offer {
  const fromPrison = fields.from !== 'inpatient';
  const fromInpatient = fields.from !== 'prison';
  const room = roomFor(fields, setting.exits, eligibleShare);
  const share = Math.min(fields.coverage, room) * fields.uptake;
  const { start } = fields;
  const end = fields.end ?? Number.POSITIVE_INFINITY;
  const shares = Float64Array.from({ length: setting.weeks + 1 }, (_, week) =>
    week < start || week >= end ? 0 : setting.fades.reduce((rest, fade) => rest * left(fade, week), share),
  );
  const perYear = setting.exits === null ? fields.capacityPerYear : null;
  return { share, shares, fromPrison, fromInpatient, start, end, perYear, number: setting.number };
}

/** The offer cut to a share of those whom it reaches. */
export const withShare = (offer: Offer | null, share: number): Offer | null =>
  offer && { ...offer, share: offer.share * share, shares: offer.shares.map((reached) => reached * share) };

export const inForce = (offer: Offer, week: number): boolean => week >= offer.start && week < offer.end;

/** The share that the offer reaches in a week; 0 without an offer or outside the weeks in which it acts. */
export const shareIn = (offer: Offer | null, week: number): number =>
  offer === null ? 0 : offer.shares[week]!;
