import { OUTCOMES, type OutcomeId, WEEKS_PER_YEAR } from '../../engine/model/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import type { PairedComparison, Summary } from '../../engine/stats/index.ts';
import { type Ranged, scaled } from './numbers.ts';
import type { Summarised } from './summarised.ts';

/**
 * Factor that scales totals of a replicate for display: per 1,000 exits of a release cohort, or per
 * year (WEEKS_PER_YEAR weeks) in a municipality.
 */
export const shownPerTotal = ({ population, horizon }: Pick<Scenario, 'population' | 'horizon'>): number =>
  population.type === 'municipality' ? WEEKS_PER_YEAR / horizon : 1000 / population.size;

/**
 * Factor for an outcome: totals are shown per 1,000 exits or per year, means and shares as they
 * are.
 */
export function shownFactor({ scenario }: Summarised, outcome: OutcomeId): number {
  const definition = OUTCOMES.find(({ id }) => id === outcome);
  return definition?.total === true ? shownPerTotal(scenario) : 1;
}

/** Scales a total that the summary gives per 1,000 persons as the tables show totals. */
export const shownOf = ({ scenario }: Summarised, per1000: Ranged): Ranged =>
  scaled(per1000, (shownPerTotal(scenario) * scenario.population.size) / 1000);

export function meanOf(
  summarised: Summarised,
  outcomes: Readonly<Record<OutcomeId, Summary>>,
  id: OutcomeId,
): Ranged {
  const { mean, lo, hi } = outcomes[id];
  return scaled({ value: mean, lo, hi }, shownFactor(summarised, id));
}

export function differenceOf(
  summarised: Summarised,
  outcomes: Readonly<Record<OutcomeId, PairedComparison>>,
  id: OutcomeId,
): Ranged {
  const { difference, lo, hi } = outcomes[id];
  return scaled({ value: difference, lo, hi }, shownFactor(summarised, id));
}
