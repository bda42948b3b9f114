import type { Intervention, InterventionKind } from './interventions/types.ts';
import type { ParameterValues } from './parameters/registry.ts';

/** Persons who leave an institution; week 0 is each person's own exit. */
export interface ReleaseCohort {
  readonly type: 'release-cohort';
  /** Persons simulated in each replicate. */
  readonly size: number;
  /** Share of them who leave prison, 0..1; the others are discharged from inpatient treatment. */
  readonly fromPrison: number;
  /** Exits a year in the place that is studied: scales capacities and the small-number statistics. */
  readonly exitsPerYear: number;
}

/** From `week` on (until `end`, when given) the overdose hazard of everyone is multiplied. */
export interface SupplyShock {
  readonly kind: 'supply-shock';
  readonly week: number;
  readonly end: number | null;
  /** Factor on the overdose hazard, at least 0. */
  readonly factor: number;
}

/**
 * A post that an intervention depends on is empty from `week` on, until `end` when given. The intervention fades meanwhile; people who had a
 * coordinator in that post lose theirs. Without effect in an arm that has no intervention of this kind.
 */
export interface PostVacated {
  readonly kind: 'post-vacated';
  readonly week: number;
  readonly end: number | null;
  readonly intervention: InterventionKind;
  /** Share of the intervention's posts that are vacated, 0..0.7. */
  readonly share: number;
}

/** The money for an intervention ends: from `week` on it fades. Without effect in an arm that has no intervention of this kind. */
export interface FundingEnds {
  readonly kind: 'funding-ends';
  readonly week: number;
  readonly intervention: InterventionKind;
}

export type TimelineEvent = SupplyShock | PostVacated | FundingEnds;

/** Everything that one arm of a scenario gives the model. Plain data: it can be sent to a worker. */
export interface ModelInput {
  readonly population: ReleaseCohort;
  /** Horizon in weeks after exit, 1..1040. */
  readonly weeks: number;
  /** A value for every parameter, overrides and neutral assumptions already applied. */
  readonly parameters: ParameterValues;
  readonly interventions: readonly Intervention[];
  readonly timeline: readonly TimelineEvent[];
}
