import type { Explanation, MeanCount } from '../../../engine/experiment/explain/index.ts';
import type { Scenario } from '../../../engine/scenario/index.ts';
import type { Values } from '../../../engine/words/index.ts';
import type { Session } from '../../session.ts';
import type { Ranged } from '../numbers.ts';

/** What the tables of an explanation are made from. */
export interface ShownExplanation {
  readonly session: Session;
  readonly scenario: Scenario;
  readonly explanation: Explanation;
}

/** A text that differs between a release cohort and a municipality. */
export function placeText(
  { session, scenario }: Pick<ShownExplanation, 'session' | 'scenario'>,
  key: string,
  values: Values = {},
): string {
  const { type } = scenario.population;
  return session.words.t(key, type === 'municipality' ? { ...values, context: type } : values);
}

export const ranged = ({ mean, lo, hi }: MeanCount, factor = 1): Ranged => {
  const times = (value: number | null) => (value === null ? null : value * factor);
  return { value: times(mean), lo: times(lo), hi: times(hi) };
};
