import { calibration } from './calibration.ts';
import { cli } from './cli.ts';
import { explain, explainErrors } from './explain.ts';
import { parameters } from './parameters.ts';
import { report } from './report.ts';
import { reportErrors } from './report-account.ts';
import { storeErrors } from './store.ts';
import { validation } from './validation.ts';
import { workshop } from './workshop.ts';

/** Every text in this language. */
export const nb = {
  ...workshop,
  calibration,
  cli,
  explain,
  parameters,
  report,
  validation,
  errors: { ...workshop.errors, ...storeErrors, explain: explainErrors, report: reportErrors },
};
