import type { ParameterValues } from '../parameters/registry.ts';
import { WEEKS_PER_YEAR } from '../rates.ts';
import type { World } from '../world.ts';
import type { Coordinator } from './types.ts';

/** How coordinators work. */
export interface CoordinatorTerms {
  /** Contacts a week with each person. */
  readonly contactRate: number;
  /** How long a person is followed, weeks; counts in an open population only. */
  readonly weeksHeld: number;
  /** Weekly hazard that a coordinator leaves. */
  readonly turnover: number;
}

/** Coordinators as they are without the intervention. Parameters: coordinator-held, coordinator-turnover. */
export const usualTerms = (p: ParameterValues): CoordinatorTerms => ({
  contactRate: 1,
  weeksHeld: p['coordinator-held'],
  turnover: p['coordinator-turnover'] / WEEKS_PER_YEAR,
});

/** Coordinators of the arm's own scheme. Parameter: usual-caseload. */
export const schemeTerms = (
  { caseload, weeksHeld, turnoverPerYear }: Coordinator,
  p: ParameterValues,
): CoordinatorTerms => ({
  contactRate: Math.min(1, p['usual-caseload'] / caseload),
  weeksHeld,
  turnover: turnoverPerYear / WEEKS_PER_YEAR,
});

/** Terms of the present week: those of the arm's scheme from its start on. */
export function coordinatorTerms({ policy, week }: World): CoordinatorTerms {
  const { coordinator, terms } = policy;
  return coordinator !== null && week >= coordinator.start ? terms.scheme : terms.usual;
}

/**
 * A hazard that depends on the terms. Where a municipality's posts are limited, the scheme's terms hold in the posts that it adds, and the usual ones in the
 * others; nobody is followed by a post of a certain kind, so everybody has the mean.
 */
export function hazardByTerms(world: World, hazard: (terms: CoordinatorTerms) => number): number {
  const posts = world.services?.posts ?? null;
  const share = posts === null ? 0 : posts.addedShare();
  if (posts === null || share === 1) return hazard(coordinatorTerms(world));
  const { usual, scheme } = world.policy.terms;
  return share === 0 ? hazard(usual) : (1 - share) * hazard(usual) + share * hazard(scheme);
}
