import type { Prices } from './prices.ts';
import type { Utilities } from './utility.ts';

/**
 * How the weeks of an arm are valued: prices, quality-of-life weights and discount factors.
 * Computed once per arm.
 */
export interface Valuation {
  readonly prices: Prices;
  readonly utilities: Utilities;
  /** By weeks since the first observed week. */
  readonly discount: Float64Array;
  /**
   * Interventions for which the scenario gives a cost per person reached, in NOK, by the number of
   * the kind.
   */
  readonly unitCosts: readonly { readonly kind: number; readonly cost: number }[];
}
