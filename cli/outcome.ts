import { inputError } from '../engine/kernel/index.ts';
import { OUTCOME_IDS, type OutcomeId } from '../engine/model/index.ts';
import { similarTo } from '../engine/scenario/similar.ts';

/**
 * The outcome that was typed.
 * @throws EttervernError `usage.unknown-outcome`
 */
export function outcomeOf(found: string): OutcomeId {
  const id = OUTCOME_IDS.find((one) => one === found);
  if (id !== undefined) return id;
  const similar = similarTo(found, OUTCOME_IDS);
  throw similar === undefined
    ? inputError('usage.unknown-outcome', { found })
    : inputError('usage.unknown-outcome-similar', { found, similar });
}
