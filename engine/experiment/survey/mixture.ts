import type { DeathsBySize } from './deaths-by-size.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Expected share of places with an overdose death: the mean of their probabilities. Not defined
 * without places.
 */
export const shareWithDeaths = (atRisk: readonly number[], { noDeath }: DeathsBySize): number =>
  sum(atRisk.map((persons) => 1 - noDeath(persons))) / atRisk.length;

/**
 * Expected share of all overdose deaths that occur in the `count` last places. Not defined if no
 * deaths are expected.
 */
export function shareOfDeathsInLast(
  atRisk: readonly number[],
  count: number,
  { deaths }: DeathsBySize,
): number {
  const expected = atRisk.map(deaths);
  return sum(expected.slice(-count)) / sum(expected);
}
