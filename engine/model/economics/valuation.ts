import type { Prices } from './prices.ts';
import type { Utilities } from './utility.ts';

/**
 * What the weeks of an arm are worth: prices, quality-of-life weights and discount factors,
 * computed once per arm.
 */
export interface Valuation {
  readonly prices: Prices;
  readonly utilities: Utilities;
  /** By weeks since week 0 of what is observed. */
  readonly discount: Float64Array;
  /**
   * Interventions whose cost per person reached the scenario gives, NOK; each by the number of its
   * kind.
   */
  readonly unitCosts: readonly { readonly kind: number; readonly cost: number }[];
}
