import type { CoordinatorTerms } from './coordinator-terms.ts';
import type { Offer } from './offer.ts';

/**
 * What each kind of intervention offers in an arm. Null means that the arm does not have it. The
 * file of each kind adds its own line, so the type knows every kind while this file imports none.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the kinds fill it
export interface Offers {}

/** What an arm adds to the base, compiled. */
export interface Policy extends Offers {
  /** A consumption room opened by an event, not as an intervention. */
  readonly roomOpened: Offer | null;
  /** All offers of this arm. */
  readonly offers: readonly Offer[];
  /**
   * How coordinators work in the arm's scheme and without it. Both are the same in an arm without a
   * scheme.
   */
  readonly terms: { readonly usual: CoordinatorTerms; readonly scheme: CoordinatorTerms };
  /** Weekly hazard that a person loses the coordinator because the post is vacated, by week. */
  readonly vacatedLoss: Float64Array;
  /** Share of coordinator posts that are filled, by week. */
  readonly postsFilled: Float64Array;
}
