import { LAR, lar, ROUTE, route, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import { keepsToPlan } from './benzodiazepine-plan.ts';
import { hasLowThresholdLar } from './low-threshold-lar.ts';
import { type Offer, shareIn } from './offer.ts';
import type { Policy } from './policy.ts';
import { isWarned } from './supply-alert.ts';
import { isInCampaign } from './switch-campaign.ts';
import type { InterventionKind } from './types.ts';

/** An intervention that serves people in the community, whether or not they have left an institution. */
interface CommunityService {
  readonly kind: InterventionKind;
  readonly offer: (policy: Policy) => Offer | null;
  /** Does it now act on the person? */
  readonly reaches: (world: World, person: number) => boolean;
}

const isOutside = ({ population }: World, person: number): boolean =>
  population.state(person, setting) === SETTING.community;

const SERVICES: readonly CommunityService[] = [
  {
    kind: 'low-threshold-lar',
    offer: (policy) => policy.lowThresholdLar,
    reaches: (world, person) =>
      world.population.state(person, lar) === LAR['in-treatment'] &&
      isOutside(world, person) &&
      hasLowThresholdLar(world, person),
  },
  {
    kind: 'switch-campaign',
    offer: (policy) => policy.switchCampaign,
    reaches: (world, person) =>
      world.population.state(person, route) === ROUTE.injecting &&
      isOutside(world, person) &&
      isInCampaign(world, person),
  },
  { kind: 'benzodiazepine-plan', offer: (policy) => policy.benzodiazepinePlan, reaches: keepsToPlan },
  {
    kind: 'supply-alert',
    offer: (policy) => policy.supplyAlert,
    reaches: (world, person) => isOutside(world, person) && isWarned(world, person),
  },
];

/**
 * Notes which of the services in the community reach the person from now on. Call it when the person leaves an institution, arrives, starts LAR or
 * begins to inject: what else can bring somebody within reach happens to all at once, see {@link noteAllServed}. Whom low-threshold LAR
 * reaches before treatment is noted at the referral.
 */
export function noteServed(world: World, person: number): void {
  if (world.policy.offers.length === 0) return;
  for (const { kind, offer, reaches } of SERVICES) {
    if (offer(world.policy) !== null && reaches(world, person)) world.reach(person, kind);
  }
}

/** Share that a service reaches in a week with this supply: an alert is silent while supply is as usual. */
const actingShare = ({ kind, offer }: CommunityService, { policy }: World, week: number, supply: number) =>
  kind === 'supply-alert' && supply <= 1 ? 0 : shareIn(offer(policy), week);

/**
 * Notes whom the services in the community reach, in a week in which one of them begins or reaches more than in the week before. Call it at the
 * beginning of a week. @param before supply of the week before
 */
export function noteAllServed(world: World, before: number): void {
  const { population, policy, week, supply } = world;
  if (policy.offers.length === 0) return;
  const grows = (service: CommunityService) =>
    actingShare(service, world, week, supply) > actingShare(service, world, week - 1, before);
  if (!SERVICES.some(grows)) return;
  for (let person = 0; person < population.size; person++) noteServed(world, person);
}
