import { calibration } from './calibration.ts';
import { cli } from './cli.ts';
import { explain, explainErrors } from './explain.ts';
import { interventions } from './interventions.ts';
import { organisation } from './organisation.ts';
import { outcomes } from './outcomes.ts';
import { pageErrors } from './page/errors.ts';
import { page } from './page/index.ts';
import { parameters } from './parameters.ts';
import { report } from './report.ts';
import { reportErrors } from './report-account.ts';
import { runErrors } from './run-errors.ts';
import { scenarioErrors } from './scenario-errors.ts';
import { storeErrors } from './store.ts';
import { validation } from './validation.ts';

/** Every text in this language. */
export const en = {
  calibration,
  cli,
  explain,
  interventions,
  organisation,
  outcomes,
  page,
  parameters,
  report,
  validation,
  errors: {
    ...scenarioErrors,
    ...runErrors,
    ...storeErrors,
    ...pageErrors,
    explain: explainErrors,
    report: reportErrors,
  },
};
