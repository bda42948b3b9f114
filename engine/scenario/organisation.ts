import type { FailurePoint, ModelInput, OrganisationPeriod } from '../model/index.ts';
import type { OrganisationChoice } from './types.ts';

/** Merges two statements about organisation: for each item, the later one holds. */
export function withOrganisation(
  first: OrganisationChoice | null,
  then: OrganisationChoice | null,
): OrganisationChoice | null {
  if (first === null || then === null) return then ?? first;
  return { ...first, ...then, failurePoints: { ...first.failurePoints, ...then.failurePoints } };
}

/** What a file says about organisation in one place; keys with nothing in them are left out. */
export function organisationChoice(
  form:
    | { readonly model?: OrganisationChoice['model']; readonly failurePoints?: object | undefined }
    | undefined,
): OrganisationChoice | null {
  if (form === undefined) return null;
  const given = Object.entries(form.failurePoints ?? {}).filter(([, score]) => score !== undefined);
  const failurePoints = Object.fromEntries(given) as Partial<Record<FailurePoint, number>>;
  return form.model === undefined ? { failurePoints } : { model: form.model, failurePoints };
}

const period = (
  { model = null, failurePoints }: OrganisationChoice,
  from: number | null,
): OrganisationPeriod => ({
  from,
  model,
  failurePoints,
});

/**
 * The periods of an arm. In the release cohort its organisation holds from the start. In a
 * municipality that of the base arm holds before week 0, so that all arms come out of the same
 * burn-in, and the arm's own from then on.
 */
export function organisationPeriods(
  base: OrganisationChoice | null,
  own: OrganisationChoice | null,
  population: ModelInput['population'],
): readonly OrganisationPeriod[] {
  if (base === null && own === null) return [];
  const said = own ?? NOTHING;
  return population.type === 'municipality'
    ? [period(base ?? NOTHING, null), period(said, 0)]
    : [period(said, null)];
}

const NOTHING: OrganisationChoice = { failurePoints: {} };
