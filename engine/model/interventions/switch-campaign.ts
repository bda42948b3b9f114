import { PURPOSE } from '../purposes.ts';
import { ROUTE, route } from '../states.ts';
import type { World } from '../world.ts';
import { isOffered } from './is-offered.ts';
import { isServed } from './is-reached.ts';

/**
 * 14 Switch: foil and teaching for people who inject. Those whom the campaign reaches change to smoking or another route at an added weekly hazard, and
 * may change back as others do. Parameter: switch-campaign.
 */
export function switchCampaignAtExit(world: World, person: number): void {
  const injecting = world.population.state(person, route) === ROUTE.injecting;
  if (injecting && isOffered(world, person, world.policy.switchCampaign, PURPOSE.switchOffer)) {
    world.reach(person, 'switch-campaign');
  }
}

/** Does the campaign reach the person now? */
export const isInCampaign = (world: World, person: number): boolean =>
  isServed(world, person, world.policy.switchCampaign, PURPOSE.switchOffer);

/** Added to the hazard of changing from injecting to another route. */
export const campaignSwitch = (world: World, person: number): number =>
  isInCampaign(world, person) ? world.rates.p['switch-campaign'] : 0;

/** Highest addition in this arm. */
export const mostCampaignSwitch = ({ policy, rates }: World): number =>
  policy.switchCampaign === null ? 0 : rates.p['switch-campaign'];
