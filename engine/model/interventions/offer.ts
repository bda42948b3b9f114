import type { i32 } from '../../kernel/index.ts';
import type { Fields, FieldValues } from './fields.ts';

/** An intervention in compiled form: for whom, when, and which share it reaches. */
export interface Offer {
  /**
   * Share of the eligible who are offered it and accept, after the capacity limit and before
   * fading.
   */
  readonly share: number;
  /**
   * The same share by week, 0 to the horizon. 0 in weeks in which it does not act; lower after a
   * post is vacated or funding ends.
   */
  readonly shares: Float64Array;
  readonly fromPrison: boolean;
  readonly fromInpatient: boolean;
  readonly start: number;
  readonly end: number;
  /**
   * Persons whom it can take on in a year, if capacity is not applied as a share (in a
   * municipality). Null means no limit.
   */
  readonly perYear: number | null;
  /** Index of the kind in the list of all kinds. */
  readonly number: i32;
}

/** The offer of a kind, with the values of the kind's own fields. */
export type OfferOf<D extends { readonly fields: Fields }> = Offer & {
  readonly own: FieldValues<D['fields']>;
};

export const inForce = (offer: Offer, week: i32): boolean => week >= offer.start && week < offer.end;

/**
 * The share that the offer reaches in a week. 0 without an offer, or in weeks in which it does not
 * act.
 */
export const shareIn = (offer: Offer | null, week: i32): number => (offer === null ? 0 : offer.shares[week]!);
