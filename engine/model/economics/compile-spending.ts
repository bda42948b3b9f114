import type { i32 } from '../../kernel/index.ts';
import type { ModelInput } from '../input.ts';
import { INTERVENTION_KINDS } from '../interventions/registry.ts';
import { discountFactors } from './discount.ts';
import { pricesOf } from './prices.ts';
import { ReachCounts } from './reach-counts.ts';
import { Spending } from './spending.ts';
import { utilitiesOf } from './utility.ts';
import type { Valuation } from './valuation.ts';

/**
 * @param weeks observed weeks
 * @param codes codes of the jointly counted dimensions
 */
function compileValuation(input: ModelInput, weeks: i32, codes: number): Valuation {
  const { parameters: p, interventions } = input;
  const coordinator = interventions.find((one) => one.kind === 'coordinator');
  return {
    prices: pricesOf(p, coordinator?.caseload ?? p['usual-caseload']),
    utilities: utilitiesOf(p, codes),
    discount: discountFactors(p['discount-rate'], weeks),
    unitCosts: interventions.flatMap(({ kind, unitCost }) =>
      unitCost ? [{ kind: INTERVENTION_KINDS.indexOf(kind), cost: unitCost }] : [],
    ),
  };
}

/**
 * What a run of an arm records for its costs.
 * @param weeks of the simulation
 * @param observedFrom first observed week (week 0 of the scenario), on the simulation's clock
 * @param codes number of codes of the jointly counted dimensions
 */
export function compileSpending(
  input: ModelInput,
  persons: i32,
  weeks: i32,
  observedFrom: i32,
  codes: number,
): Spending {
  const valuation = compileValuation(input, weeks - observedFrom, codes);
  const counted = valuation.unitCosts.length > 0;
  const reaches = counted ? new ReachCounts(persons, weeks, INTERVENTION_KINDS.length) : null;
  return new Spending(valuation, weeks, reaches);
}
