/** Published results that were not used for fitting, compared with the simulation. */
export type { JackknifeEstimate } from './jackknife.ts';
export type { Published, PublishedInterval } from './published.ts';
export {
  plannedRuns,
  type ValidationOptions,
  type ValidationResult,
  type ValidationRow,
  validate,
} from './run.ts';
export { STUDIES } from './studies/index.ts';
export type { ReadingStatus, Study, Target, TargetUnit, UntestedReason } from './types.ts';
export type { Rule, Verdict } from './verdict.ts';
