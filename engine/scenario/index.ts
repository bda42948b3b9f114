/** Scenarios: from a YAML file to typed data that the model can run, and back. */
export { armInput } from './arm-input.ts';
export { SCENARIO_ERROR_CODES, type ScenarioErrorCode } from './errors.ts';
export type { ScenarioFile } from './form/schema.ts';
export { scenarioJsonSchema } from './json-schema.ts';
export { checkScenario, type LoadOptions, loadScenario, openScenario } from './load.ts';
export { textIn } from './local-text.ts';
export { memoryReader, type SourceReader } from './source/reader.ts';
export { starterScenario } from './starter.ts';
export { SWEEP_DEFAULTS } from './sweep.ts';
export type {
  Arm,
  LocalText,
  ParameterNotes,
  ParameterOverrides,
  Precision,
  RunPlan,
  Scenario,
  SweepChoice,
  Varied,
} from './types.ts';
export { scenarioHash, scenarioToYaml } from './write.ts';
