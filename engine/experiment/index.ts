/** Designs of runs: all arms on the same replicates, compared. */
export { type EconomicComparison, type EconomicTerms, THRESHOLDS } from './economics.ts';
export { besideNeutral, neutralTwin, type RunBesideNeutral, runBesideNeutral } from './neutral.ts';
export { type ExperimentPlan, planOf } from './plan.ts';
export { type ArmResult, column, type ExperimentResult } from './result.ts';
export { type RunRow, runRows, type SummaryRow, summaryRows, type WeeklyRow, weeklyRows } from './rows.ts';
export { Cancelled, type Progress, type RunOptions, runExperiment } from './run.ts';
export type { WouldYouSeeThis } from './small-numbers.ts';
export {
  type ArmSummary,
  type ComparisonSummary,
  type ExperimentSummary,
  type NeutralComparison,
  type SummaryMeta,
  summariseExperiment,
} from './summary.ts';
export { type Design, designFor, LEAST_SEEDS } from './uncertainty/design.ts';
export { type UncertainPlan, uncertainPlanOf } from './uncertainty/plan.ts';
export { withUncertainty } from './uncertainty/summary.ts';
export type { Source, UncertaintyOfOutcome, UncertaintySummary } from './uncertainty/types.ts';
