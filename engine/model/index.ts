/**
 * The model: people who leave prison or inpatient treatment, week by week. It is described in
 * docs/.
 */

export { asText } from './as-text.ts';
export { WEEKS_PER_YEAR } from './calendar.ts';
export { type Carrier, type CarryOut, inJavaScript } from './carrier.ts';
export type {
  ConsumptionRoomOpens,
  FundingEnds,
  ModelInput,
  PostVacated,
  Reorganisation,
  SupplyShock,
  TimelineEvent,
} from './input.ts';
export type { InterventionDefinition } from './interventions/definition.ts';
export {
  COMMON_FIELDS,
  type Field as InterventionField,
  type InterventionFields,
  LAST_WEEK,
} from './interventions/fields.ts';
export {
  EFFECT_PARAMETERS,
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  INTERVENTIONS,
  type Intervention,
  type InterventionKind,
} from './interventions/registry.ts';
export { LastUsed } from './last-used.ts';
export { atRiskIn } from './municipality/at-risk.ts';
export { type Pilot, pilot } from './municipality/pilot.ts';
export { PRESET_IDS, type Preset, type PresetId, presetOf, servicesFor } from './municipality/presets.ts';
export { MODEL_PARAMETERS, POINT_PARAMETERS } from './organisation/evidence.ts';
export {
  FAILURE_POINTS,
  type FailurePoint,
  type FailureScores,
  ORGANISATION_MODELS,
  type OrganisationModel,
  type OrganisationPeriod,
} from './organisation/types.ts';
export { parameterQuantile } from './parameters/quantile.ts';
export {
  PARAMETER_IDS,
  type ParameterId,
  type ParameterValues,
  parameter,
  parameterValues,
} from './parameters/registry.ts';
export type { Distribution, EvidenceGrade, ParameterDefinition, ParameterUnit } from './parameters/types.ts';
export type { Municipality, PopulationInput, ReleaseCohort } from './population-input.ts';

export {
  type Better,
  OUTCOME_IDS,
  OUTCOMES,
  type OutcomeDefinition,
  type OutcomeId,
  outcomeIndex,
} from './results/outcomes.ts';
export { WEEKLY_OUTCOMES, type WeeklyOutcomeId } from './results/weekly.ts';
export { ModelRun, type RunSize, runSize } from './run.ts';
export { SERVICES_DEFAULTS, type ServicesInput } from './services/input.ts';
export { sharedWeeks } from './shared-weeks.ts';
export type { World } from './world.ts';
