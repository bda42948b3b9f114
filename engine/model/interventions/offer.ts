import type { i32 } from '../../kernel/index.ts';
import type { Fields, FieldValues } from './fields.ts';

/** An intervention as the model meets it: whom it is for, when, and which share it reaches. */
export interface Offer {
  /**
   * Share of the eligible who are offered it and accept, after the capacity limit and before any
   * fading.
   */
  readonly share: number;
  /**
   * The same by week, 0 to the horizon: 0 outside the weeks in which it acts, less after a post is
   * vacated or funding ends.
   */
  readonly shares: Float64Array;
  readonly fromPrison: boolean;
  readonly fromInpatient: boolean;
  readonly start: number;
  readonly end: number;
  /**
   * Persons a year whom it can take on, where that does not act as a share: in a municipality. Null
   * is no limit.
   */
  readonly perYear: number | null;
  /** Place of its kind among all kinds of intervention. */
  readonly number: i32;
}

/** The offer of a kind, with the values of the fields that only this kind has. */
export type OfferOf<D extends { readonly fields: Fields }> = Offer & {
  readonly own: FieldValues<D['fields']>;
};

export const inForce = (offer: Offer, week: i32): boolean => week >= offer.start && week < offer.end;

/**
 * The share that the offer reaches in a week; 0 without an offer or outside the weeks in which it
 * acts.
 */
export const shareIn = (offer: Offer | null, week: i32): number => (offer === null ? 0 : offer.shares[week]!);
