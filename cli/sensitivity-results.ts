import type { InformationReport, SensitivityReport, SensitivitySample } from '../engine/experiment/index.ts';
import type { Scenario } from '../engine/scenario/index.ts';

/** What an analysis leaves behind. */
export interface SensitivityResults {
  readonly scenario: Scenario;
  readonly report: SensitivityReport | InformationReport;
  readonly sample: SensitivitySample;
  /** The JSON document. */
  readonly document: unknown;
}
