/**
 * The public library: `import { compare, scenarioFromText } from 'ettervern'`. It runs in Node and
 * in browsers. Every export of this file is documented in docs/how-to/library.md and stable. Other
 * exports of the folders below may change.
 */
import { EttervernError } from '../kernel/index.ts';
import { type Language, sentenceOf, wordsFor } from '../words/index.ts';

export type {
  ArmExplanation,
  PersonFate,
  PersonLives,
  PersonLives as PersonStory,
} from '../experiment/explain/index.ts';
export type {
  ArmEstimate,
  ArmSummary,
  ComparisonSummary,
  EconomicComparison,
  ExperimentResult,
  ExperimentSummary,
  InformationResult,
  /** Former name, until 0.1.0. */
  InformationResult as InformationReport,
  Progress,
  SensitivityMethod,
  SensitivityResult,
  /** Former name, until 0.1.0. */
  SensitivityResult as SensitivityReport,
  SensitivitySample,
  SweepPoint,
  Worth,
} from '../experiment/index.ts';
export { EttervernError } from '../kernel/index.ts';
export { OUTCOME_IDS, type OutcomeId, PARAMETER_IDS, type ParameterId, parameter } from '../model/index.ts';
export type { Arm, Scenario, SweepChoice, Varied } from '../scenario/index.ts';
export { scenarioHash, scenarioToYaml } from '../scenario/index.ts';
export {
  comparePaired,
  type Estimate,
  type PairedComparison,
  type Summary,
  summarise,
} from '../stats/index.ts';
export type { Engine, Execution, Pool } from '../workers/index.ts';
export { type Answer, compare, run } from './compare.ts';
export { type Explained, type ExplainOptions, explain, type LivesOptions, livesOf } from './explain.ts';
export type { RunOptions } from './run-options.ts';
export { type ScenarioOptions, scenarioFromText } from './scenario.ts';
export {
  type Analysis,
  type InformationOptions,
  type SensitivityOptions,
  sensitivity,
  valueOfInformation,
} from './sensitivity.ts';
export { type SweepOptions, type SweptPoint, sweep } from './sweep.ts';
export type { Language };

/** An error as one sentence with its place. Errors of other libraries give their message. */
export const sentence = (error: unknown, language: Language = 'en'): string => {
  if (error instanceof EttervernError) return sentenceOf(error, wordsFor(language));
  return error instanceof Error ? error.message : String(error);
};
