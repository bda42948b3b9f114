import type { ParameterId } from '../parameters/registry.ts';
import type { FailurePoint, OrganisationModel } from './types.ts';

/** The parameters that set the effect of each way of organising help; see rules.ts. */
export const MODEL_PARAMETERS: Readonly<Record<OrganisationModel, readonly ParameterId[]>> = {
  'open-door': ['drop-in-share', 'open-door-contact-loss-ratio'],
  'purchaser-gate': ['gate-decision-wait', 'gate-refused-share'],
  'two-silos': ['silo-refused-share', 'silo-refusal-wait'],
};

/** The parameters that set the effect of each failure point. */
export const POINT_PARAMETERS: Readonly<Record<FailurePoint, readonly ParameterId[]>> = {
  'little-user-involvement': ['little-involvement-acceptance-ratio'],
  'no-adapted-housing': ['no-adapted-housing-find-ratio', 'no-adapted-housing-suitable-ratio'],
  'no-adapted-activity': ['no-adapted-activity-entry-ratio'],
  'no-dual-competence': ['no-dual-competence-help-ratio'],
  'weak-municipal-cooperation': ['weak-cooperation-link-ratio', 'weak-cooperation-coordinator-ratio'],
  'no-specialist-cooperation': [
    'no-specialist-cooperation-link-ratio',
    'no-specialist-cooperation-notice-ratio',
  ],
};
