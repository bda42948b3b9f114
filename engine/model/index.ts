/** The model: people who leave prison or inpatient treatment, week by week. See docs/ for its description. */

export { CohortRun } from './cohort/run.ts';
export type { ModelInput, ReleaseCohort, SupplyShock, TimelineEvent } from './input.ts';
export {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  type InterventionFields,
  type InterventionKind,
} from './interventions/types.ts';
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
