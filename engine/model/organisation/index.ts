/** How help is organised: entry rules, the six failure points, reorganisation. */
export { compileOrganisation } from './compile-organisation.ts';
export { applyAnew, applyAtExit, dropIn, entryDelay, entryRule, isLetIn } from './entry.ts';
export * from './failure-points.ts';
export { Organisation } from './organisation.ts';
export type { EntryRule, OrganisationRules } from './rules.ts';
export {
  FAILURE_POINTS,
  type FailurePoint,
  type FailureScores,
  ORGANISATION_MODELS,
  type OrganisationModel,
  type OrganisationPeriod,
} from './types.ts';
