import type {
  InformationResult,
  SensitivityResult,
  SensitivitySample,
} from '../../engine/experiment/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';

/** Results of an analysis. */
export interface SensitivityResults {
  readonly scenario: Scenario;
  readonly result: SensitivityResult | InformationResult;
  readonly sample: SensitivitySample;
  /** The JSON document. */
  readonly document: unknown;
}
