import { ZERO } from '../hazards/basic.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isServed, READ_OF_SERVED } from './is-reached.ts';

/**
 * 14 Switch: foil and teaching for people who inject. Those whom the campaign reaches change to smoking or another route at an added weekly hazard, and
 * may change back as others do. Parameter: switch-campaign.
 * @returns whether the campaign reaches the person now, who may inject or not
 */
export const isInCampaign = (world: World, person: number): boolean =>
  isServed(world, person, world.policy.switchCampaign, PURPOSE.switchOffer);

const inCampaign = condition({
  id: 'switch-campaign',
  meaning: 'where a campaign for other routes reaches',
  parameters: [],
  reads: READ_OF_SERVED,
  holds: isInCampaign,
  possible: ({ policy }) => policy.switchCampaign !== null,
});

/** Added to the hazard of changing from injecting to another route. */
export const campaignSwitch = factorWhere(inCampaign, 'switch-campaign', ZERO);
