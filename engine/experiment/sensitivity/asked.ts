import { inputError } from '../../kernel/index.ts';
import { OUTCOMES, type ParameterId } from '../../model/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { CALIBRATED, factorsOf } from './factors.ts';
import type { Worth } from './information.ts';

/**
 * @throws EttervernError `sensitivity.no-direction` if neither more nor less of the outcome is
 *   better, so that no arm can be preferred
 */
export function assertDirected(worth: Worth): void {
  const { better } = OUTCOMES.find(({ id }) => id === worth) ?? {};
  if (better === 'neither') throw inputError('sensitivity.no-direction', { outcome: worth });
}

/**
 * Parameters that can be measured locally, in the user's judgement.
 * @throws EttervernError of kind `input` for a parameter that cannot vary, or that no municipality
 *   can measure
 */
export function countable(scenario: Scenario, ids: readonly string[]): readonly ParameterId[] {
  return factorsOf(scenario, ids).flatMap(({ id, parameters }) => {
    if (id === CALIBRATED) throw inputError('parameter.unknown', { found: id });
    return parameters;
  });
}
