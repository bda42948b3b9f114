import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isServed } from './is-reached.ts';

/**
 * 14 Switch: foil and teaching for people who inject. Those whom the campaign reaches change to smoking or another route at an added weekly hazard, and
 * may change back as others do. Parameter: switch-campaign.
 * @returns whether the campaign reaches the person now, who may inject or not
 */
export const isInCampaign = (world: World, person: number): boolean =>
  isServed(world, person, world.policy.switchCampaign, PURPOSE.switchOffer);

/** Added to the hazard of changing from injecting to another route. */
export const campaignSwitch = (world: World, person: number): number =>
  isInCampaign(world, person) ? world.rates.p['switch-campaign'] : 0;

/** Highest addition in this arm. */
export const mostCampaignSwitch = ({ policy, rates }: World): number =>
  policy.switchCampaign === null ? 0 : rates.p['switch-campaign'];
