import type { ValidationResult, ValidationRow } from '../../engine/experiment/validation/index.ts';
import type { Execution } from '../../engine/workers/index.ts';
import { engineOf } from '../threads.ts';

/** How many rows have each verdict. */
export function verdictCounts(rows: readonly ValidationRow[]) {
  const count = (verdict: ValidationRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  return { agrees: count('agrees'), disagrees: count('disagrees'), untested: count('untested') };
}

/** The JSON document of `validate --json` and of validation.json. */
export function validationDocument(result: ValidationResult, execution: Execution) {
  const { rows, ...run } = result;
  return {
    engine: engineOf(execution),
    ...run,
    verdicts: verdictCounts(rows),
    targets: rows,
  };
}
