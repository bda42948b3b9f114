/** The model: people who leave prison or inpatient treatment, week by week. See docs/ for its description. */

export { CohortRun } from './cohort/run.ts';
export type {
  FundingEnds,
  ModelInput,
  PostVacated,
  ReleaseCohort,
  SupplyShock,
  TimelineEvent,
} from './input.ts';
export { INTERVENTION_DEFAULTS, INTERVENTION_KINDS } from './interventions/defaults.ts';
export type { Intervention, InterventionFields, InterventionKind } from './interventions/types.ts';
export {
  type Better,
  OUTCOME_IDS,
  OUTCOMES,
  type OutcomeDefinition,
  type OutcomeId,
  outcomeIndex,
  WEEKLY_OUTCOMES,
  type WeeklyOutcomeId,
} from './outcomes.ts';
export {
  PARAMETER_IDS,
  type ParameterId,
  type ParameterValues,
  parameter,
  parameterValues,
} from './parameters/registry.ts';
export type { Distribution, EvidenceGrade, ParameterDefinition, ParameterUnit } from './parameters/types.ts';
