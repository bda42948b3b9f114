/** Experiments: all arms on the same replicates, compared. */
export {
  acceptedFile,
  CALIBRATION_DEFAULTS,
  type Calibration,
  type CalibrationPlan,
  calibrate,
  plannedRuns,
} from './calibration/calibrate.ts';
export {
  type CalibrationSummary,
  type FittedSummary,
  summariseCalibration,
  type TargetSummary,
} from './calibration/summary.ts';
export { type EconomicRow, economicRows } from './economic-rows.ts';
export { type EconomicComparison, type EconomicTerms, THRESHOLDS } from './economics.ts';
export {
  LivesRecorder,
  type RecordedLives,
  type RecordedOverdose,
  recordLives,
  stateIn,
} from './lives/recorded-lives.ts';
export { besideNeutral, neutralTwin, type RunBesideNeutral, runBesideNeutral } from './neutral.ts';
export { type ExperimentPlan, planOf } from './plan.ts';
export { type PlaneRow, planeRows } from './plane-rows.ts';
export { type ArmResult, column, type ExperimentResult } from './result.ts';
export {
  type ArmEstimate,
  type RunRow,
  runRows,
  type SummaryRow,
  summaryRow,
  summaryRows,
  type WeeklyRow,
  weeklyRows,
} from './rows.ts';
export { Cancelled, type Progress, runExperiment, type WorkOptions } from './run.ts';
export * from './sensitivity/index.ts';
export { carryOutPilots } from './settle.ts';
export {
  type SmallNumbers,
  type WouldYouSeeThis,
  withSmallNumbers,
  type YearlyDeaths,
} from './small-numbers/index.ts';
export { runInStages, type StagedOptions } from './staged.ts';
export {
  type ArmSummary,
  type ComparisonSummary,
  type EngineMeta,
  type ExperimentSummary,
  engineMeta,
  type NeutralComparison,
  type SummaryMeta,
  summariseExperiment,
} from './summary.ts';
export * from './sweep/index.ts';
export { acceptedDraws, isAcceptedFile } from './uncertainty/accepted.ts';
export { type Design, designFor, LEAST_SEEDS } from './uncertainty/design.ts';
export { type UncertainPlan, uncertainPlanOf } from './uncertainty/plan.ts';
export { withUncertainty } from './uncertainty/summary.ts';
export type { Source, UncertaintyOfOutcome, UncertaintySummary } from './uncertainty/types.ts';
