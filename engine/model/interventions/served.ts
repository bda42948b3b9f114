import { LAR, lar, ROUTE, route, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import { keepsToPlan } from './benzodiazepine-plan.ts';
import { hasLowThresholdLar } from './low-threshold-lar.ts';
import { type Offer, shareIn } from './offer.ts';
import { isWarned } from './supply-alert.ts';
import { isInCampaign } from './switch-campaign.ts';

const isOutside = ({ population }: World, person: number): boolean =>
  population.state(person, setting) === SETTING.community;

/** Does low-threshold LAR act on the person now? */
const servesInLar = (world: World, person: number): boolean =>
  world.policy.lowThresholdLar !== null &&
  world.population.state(person, lar) === LAR['in-treatment'] &&
  isOutside(world, person) &&
  hasLowThresholdLar(world, person);

/** Does a campaign for other routes act on the person now? */
const servesInjecting = (world: World, person: number): boolean =>
  world.policy.switchCampaign !== null &&
  world.population.state(person, route) === ROUTE.injecting &&
  isOutside(world, person) &&
  isInCampaign(world, person);

/**
 * Notes which of the services in the community reach the person from now on. Call it when the person leaves an institution, arrives, starts LAR or
 * begins to inject: what else can bring somebody within reach happens to all at once, see {@link noteAllServed}. Whom low-threshold LAR
 * reaches before treatment is noted at the referral.
 */
export function noteServed(world: World, person: number): void {
  const { policy } = world;
  if (policy.offers.length === 0) return;
  if (servesInLar(world, person)) world.reach(person, world.policy.lowThresholdLar!);
  if (servesInjecting(world, person)) world.reach(person, world.policy.switchCampaign!);
  if (policy.benzodiazepinePlan !== null && keepsToPlan(world, person))
    world.reach(person, world.policy.benzodiazepinePlan!);
  if (policy.supplyAlert !== null && isOutside(world, person) && isWarned(world, person))
    world.reach(person, world.policy.supplyAlert!);
}

/** Does an offer reach more than in the week before? */
const grows = (offer: Offer | null, week: number): boolean => shareIn(offer, week) > shareIn(offer, week - 1);

/** Share that is warned in a week with this supply: an alert is silent while supply is as usual. */
const alertShare = (offer: Offer | null, week: number, supply: number): number =>
  supply <= 1 ? 0 : shareIn(offer, week);

/**
 * Notes whom the services in the community reach, in a week in which one of them begins or reaches more than in the week before. Call it at the
 * beginning of a week. @param before supply of the week before
 */
export function noteAllServed(world: World, before: number): void {
  const { population, policy, week, supply } = world;
  if (policy.offers.length === 0) return;
  const more =
    grows(policy.lowThresholdLar, week) ||
    grows(policy.switchCampaign, week) ||
    grows(policy.benzodiazepinePlan, week) ||
    alertShare(policy.supplyAlert, week, supply) > alertShare(policy.supplyAlert, week - 1, before);
  if (!more) return;
  for (let person = 0; person < population.size; person++) noteServed(world, person);
}
