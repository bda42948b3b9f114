import type { World } from '../world.ts';
import type { CoordinatorTerms } from './coordinator-terms.ts';

/** Terms in the present week: those of the arm's scheme, from its start. */
export function coordinatorTerms({ policy, week }: World): CoordinatorTerms {
  const { coordinator, terms } = policy;
  return coordinator !== null && week >= coordinator.start ? terms.scheme : terms.usual;
}

/**
 * A hazard that depends on the terms. Where a municipality's posts are limited, the scheme's terms
 * apply to the posts that it adds and the usual terms to the others. Persons are not tied to a kind
 * of post, so everybody has the mean hazard.
 */
export function hazardByTerms(world: World, hazard: (terms: CoordinatorTerms) => number): number {
  const posts = world.services?.posts ?? null;
  const share = posts === null ? 0 : posts.addedShare();
  if (posts === null || share === 1) return hazard(coordinatorTerms(world));
  const { usual, scheme } = world.policy.terms;
  return share === 0 ? hazard(usual) : (1 - share) * hazard(usual) + share * hazard(scheme);
}
