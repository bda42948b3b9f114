/** Three ways of organising access to municipal help, as described in the source book. */
export const ORGANISATION_MODELS = ['open-door', 'purchaser-gate', 'two-silos'] as const;

export type OrganisationModel = (typeof ORGANISATION_MODELS)[number];

/**
 * The six points on which the Board of Health Supervision found services for people with both
 * substance use and mental disorders to fail (2016, as reported in the source book), in its order.
 * Their effects are in failure-points.ts.
 */
export const FAILURE_POINTS = [
  'little-user-involvement',
  'no-adapted-housing',
  'no-adapted-activity',
  'no-dual-competence',
  'weak-municipal-cooperation',
  'no-specialist-cooperation',
] as const;

export type FailurePoint = (typeof FAILURE_POINTS)[number];

/**
 * How far each point fails, 0..1. 0 is no worse than the services in which the registry's numbers
 * were measured; 1 is complete failure. Points not named have 0.
 */
export type FailureScores = Readonly<Partial<Record<FailurePoint, number>>>;

/**
 * How help is organised from a week until the next period begins. Plain data: it can be sent to a
 * worker.
 */
export interface OrganisationPeriod {
  /** First week. Null means from the start. */
  readonly from: number | null;
  /** Null means not specified: the registry's numbers apply unchanged. */
  readonly model: OrganisationModel | null;
  readonly failurePoints: FailureScores;
}
