/** Sensitivity: which parameters the answer depends on, and the value of information about each. */
export { analyseSensitivity, simulatedPoints } from './analyse.ts';
export { assertDirected, countable } from './asked.ts';
export { CALIBRATED, type Factor, type FactorId, factorsOf } from './factors.ts';
export {
  defaultWorth,
  type InformationResult,
  type InformationRow,
  valueInformation,
  type Worth,
} from './information.ts';
export { MAPPABLE } from './mappable.ts';
export type { KeptWorkOptions, SensitivityPlan } from './simulate.ts';
export { type ChosenSize, type DesignSize, designSize } from './sizes.ts';
export type { Target } from './targets.ts';
export {
  type Analysis,
  SENSITIVITY_METHODS,
  type SensitivityMethod,
  type SensitivityResult,
  type SensitivitySample,
} from './types.ts';
