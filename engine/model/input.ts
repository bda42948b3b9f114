import type { i32 } from '../kernel/index.ts';
import type { Intervention, InterventionKind } from './interventions/registry.ts';
import type { OrganisationModel, OrganisationPeriod } from './organisation/types.ts';
import type { ParameterValues } from './parameters/registry.ts';
import type { PopulationInput } from './population-input.ts';

/** Multiplies everyone's overdose hazard from `week` on (until `end`, when given). */
export interface SupplyShock {
  readonly kind: 'supply-shock';
  readonly week: i32;
  readonly end: number | null;
  /** Factor on the overdose hazard, at least 0. */
  readonly factor: number;
}

/**
 * A post that an intervention depends on is vacant from `week` on (until `end`, when given).
 * Meanwhile the intervention fades, and people with a coordinator in that post lose theirs. No
 * effect in an arm that has no intervention of this kind.
 */
export interface PostVacated {
  readonly kind: 'post-vacated';
  readonly week: i32;
  readonly end: number | null;
  readonly intervention: InterventionKind;
  /** Share of the intervention's posts that are vacated, 0..0.7. */
  readonly share: number;
}

/**
 * Funding of an intervention ends: it fades from `week` on. No effect in an arm that has no
 * intervention of this kind.
 */
export interface FundingEnds {
  readonly kind: 'funding-ends';
  readonly week: i32;
  readonly intervention: InterventionKind;
}

/**
 * The municipality's services are reorganised, or two municipalities merge. From `week` until
 * `end`, people whose services are hit lose contact and coordinator more often. Municipal
 * interventions fade in so far as they are not anchored.
 */
export interface Reorganisation {
  readonly kind: 'reorganisation';
  readonly week: i32;
  /**
   * First week in which the new services are in place. Null means never: a reorganisation without
   * the means to carry it out.
   */
  readonly end: number | null;
  /** Share of the services that it hits, 0..1. */
  readonly share: number;
  /** How help is organised from `week` on. Null means as before. */
  readonly model: OrganisationModel | null;
}

/** A consumption room opens in an arm without one of its own. It works as the intervention does. */
export interface ConsumptionRoomOpens {
  readonly kind: 'consumption-room-opens';
  readonly week: i32;
  readonly end: number | null;
  /**
   * Share of the possible use of a room that is met, given opening hours, distance and places;
   * 0..1.
   */
  readonly coverage: number;
}

export type TimelineEvent = SupplyShock | PostVacated | FundingEnds | Reorganisation | ConsumptionRoomOpens;

/**
 * Everything that one arm of a scenario gives to the model. Plain data: it can be sent to a worker.
 */
export interface ModelInput {
  readonly population: PopulationInput;
  /** Horizon in weeks after exit (release cohort) or after week 0 (municipality), 1..1040. */
  readonly weeks: i32;
  /** A value for every parameter, after overrides and neutral assumptions. */
  readonly parameters: ParameterValues;
  readonly interventions: readonly Intervention[];
  readonly timeline: readonly TimelineEvent[];
  /** How help is organised, in order of time. Not specified in weeks before the first period. */
  readonly organisation?: readonly OrganisationPeriod[];
  /** Do persons have ties to each other? */
  readonly ties: boolean;
}
