import type { CoordinatorTerms } from './coordinator-terms.ts';
import type { Offer } from './offer.ts';

/**
 * What each kind of intervention offers in an arm; `null` is: not part of this arm. The file of
 * each kind adds its line, so that the type knows every kind and this file imports none.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the kinds fill it
export interface Offers {}

/** What an arm adds to the base, compiled. */
export interface Policy extends Offers {
  /** A room that opens by an event, not as an intervention. */
  readonly roomOpened: Offer | null;
  /** All that are part of this arm. */
  readonly offers: readonly Offer[];
  /**
   * How coordinators work, in the arm's scheme and without it; the same in an arm without a scheme.
   */
  readonly terms: { readonly usual: CoordinatorTerms; readonly scheme: CoordinatorTerms };
  /** Weekly hazard that a person loses the coordinator because the post is vacated, by week. */
  readonly vacatedLoss: Float64Array;
  /** Share of coordinators' posts that are filled, by week. */
  readonly postsFilled: Float64Array;
}
