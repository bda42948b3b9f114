/** Sensitivity: which parameters the answer depends on, and what it is worth to know one of them. */
export { analyseSensitivity, simulatedPoints } from './analyse.ts';
export { assertDirected, countable } from './asked.ts';
export { CALIBRATED, type Factor, type FactorId, factorsOf } from './factors.ts';
export {
  defaultWorth,
  type InformationReport,
  type InformationRow,
  valueInformation,
  type Worth,
} from './information.ts';
export { MAPPABLE } from './mappable.ts';
export type { SensitivityOptions, SensitivityPlan } from './simulate.ts';
export { type ChosenSize, type DesignSize, designSize } from './sizes.ts';
export type { Target } from './targets.ts';
export {
  type Analysis,
  SENSITIVITY_METHODS,
  type SensitivityMethod,
  type SensitivityReport,
  type SensitivitySample,
} from './types.ts';
