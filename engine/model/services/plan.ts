import type { i32 } from '../../kernel/index.ts';
import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { ModelInput } from '../input.ts';
import type { Offer } from '../interventions/offer.ts';
import type { Policy } from '../interventions/policy.ts';
import type { ServicesInput } from './input.ts';

/** Places of the municipality's coordinators in an arm, by week. */
export interface PostPlan {
  readonly places: Float64Array;
  /** Persons per post. */
  readonly caseload: Float64Array;
  /**
   * Share of the places that belong to the arm's scheme while it acts, as if none of its posts had
   * been vacated.
   */
  readonly addedShare: Float64Array;
}

/**
 * What is left of an intervention in a week, 0..1. It is 0 outside the weeks in which it acts, and
 * lower after a post is vacated or funding ends.
 */
const partLeft = (offer: Offer | null, week: i32): number =>
  offer === null || offer.share === 0 ? 0 : offer.shares[week]! / offer.share;

/**
 * Coordinators in a municipality: its own posts, and those that an intervention adds while it acts.
 * Null if `posts` of the municipality is null (no limit). An intervention with `posts: null` gives
 * as many as needed while it acts.
 */
export function postPlan(input: ModelInput, services: ServicesInput, policy: Policy): PostPlan | null {
  const { posts, caseload } = services.coordinator;
  if (posts === null) return null;
  const scheme = input.interventions.find((one) => one.kind === 'coordinator');
  const length = input.weeks + 1;
  const plan = {
    places: new Float64Array(length).fill(posts * caseload),
    caseload: new Float64Array(length).fill(caseload),
    addedShare: new Float64Array(length),
  };
  if (scheme === undefined) return plan;
  for (let week = 0; week < length; week++) {
    const part = Math.min(partLeft(policy.coordinator, week), policy.postsFilled[week]!);
    if (part === 0) continue;
    const whole = (scheme.posts ?? Number.POSITIVE_INFINITY) * scheme.caseload;
    plan.addedShare[week] = shareOf(whole, posts * caseload);
    plan.places[week] = posts * caseload + whole * part;
    const share = shareOf(whole * part, posts * caseload);
    // The quantity that adds up is posts per person, not persons per post.
    plan.caseload[week] = 1 / ((1 - share) / caseload + share / scheme.caseload);
  }
  return plan;
}

/**
 * Persons whom LAR can take in, by week: its own intake, and what interventions add for people who
 * need it (a year's capacity in equal parts). An intake intervention without a capacity removes the
 * limit while it acts. Infinite if there is no limit.
 */
export function intakePlan(input: ModelInput, services: ServicesInput, policy: Policy): Float64Array {
  const perWeek = services.lar.intakePerWeek ?? Number.POSITIVE_INFINITY;
  const intake = new Float64Array(input.weeks + 1).fill(perWeek);
  const more = input.interventions.find((one) => one.kind === 'lar-intake-capacity');
  const open = input.interventions.find((one) => one.kind === 'low-threshold-lar');
  for (let week = 0; week <= input.weeks; week++) {
    const lifted = partLeft(policy['lar-intake-capacity'], week);
    if (more !== undefined && lifted > 0) {
      intake[week]! +=
        more.capacityPerYear === null ? Number.POSITIVE_INFINITY : weekly(more.capacityPerYear * lifted);
    }
    if (open?.capacityPerYear != null) {
      intake[week]! += weekly(open.capacityPerYear * partLeft(policy['low-threshold-lar'], week));
    }
  }
  return intake;
}

/** Share of a part in the sum of the part and the rest. */
const shareOf = (part: number, rest: number): number =>
  part === Number.POSITIVE_INFINITY ? 1 : part === 0 ? 0 : part / (part + rest);

const weekly = (perYear: number): number => perYear / WEEKS_PER_YEAR;
