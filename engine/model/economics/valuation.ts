import type { ModelInput } from '../input.ts';
import type { InterventionKind } from '../interventions/types.ts';
import { discountFactors } from './discount.ts';
import { type Prices, pricesOf } from './prices.ts';
import { type Utilities, utilitiesOf } from './utility.ts';

/** What the weeks of an arm are worth: prices, quality-of-life weights and discount factors, computed once per arm. */
export interface Valuation {
  readonly prices: Prices;
  readonly utilities: Utilities;
  /** By weeks since week 0 of what is observed. */
  readonly discount: Float64Array;
  /** Interventions whose cost per person reached the scenario gives, NOK. */
  readonly unitCosts: readonly { readonly kind: InterventionKind; readonly cost: number }[];
}

/** @param weeks observed weeks, @param codes codes of the jointly counted dimensions */
export function compileValuation(input: ModelInput, weeks: number, codes: number): Valuation {
  const { parameters: p, interventions } = input;
  const coordinator = interventions.find((one) => one.kind === 'coordinator');
  return {
    prices: pricesOf(p, coordinator?.caseload ?? p['usual-caseload']),
    utilities: utilitiesOf(p, codes),
    discount: discountFactors(p['discount-rate'], weeks),
    unitCosts: interventions.flatMap(({ kind, unitCost }) => (unitCost ? [{ kind, cost: unitCost }] : [])),
  };
}
