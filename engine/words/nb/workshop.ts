import { grades } from './grades.ts';
import { interventions } from './interventions.ts';
import { organisation } from './organisation.ts';
import { outcomes } from './outcomes.ts';
import { pageErrors } from './page/errors.ts';
import { page } from './page/index.ts';
import { runErrors } from './run-errors.ts';
import { scenarioErrors } from './scenario-errors.ts';
import { sweepErrors } from './sweep.ts';

/**
 * What the workshop page says: its own texts, and those that it has in common with the terminal.
 */
export const workshop = {
  grades,
  interventions,
  organisation,
  outcomes,
  page,
  errors: { ...scenarioErrors, ...runErrors, ...sweepErrors, ...pageErrors },
};
