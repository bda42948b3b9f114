import type { i32 } from '../../kernel/index.ts';
import { ZERO } from '../hazards/basic.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { ROUTE, route, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isServed, READ_OF_SERVED } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: people who inject
 *
 * Acts through: `switch-route` plus `switch-campaign` → the route factor of overdose. People change
 * back at the usual hazard; the supply of foil has no limit
 */
export const switchCampaign = {
  id: 'switch-campaign',
  number: 14,
  description: 'Foil and teaching: from injecting to smoking.',
  fields: {},
  defaults: { coverage: 0.5 },
  effects: ['switch-campaign', 'injecting-ratio'],
  purposes: { switchOffer: 125 },
  municipal: true,
  pricedByUse: false,
  serves: servesInjecting,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'switch-campaign': OfferOf<typeof switchCampaign> | null;
  }
}

/**
 * 14 Switch: foil and teaching for people who inject. Those reached change to smoking or another
 * route at an added weekly hazard. They change back at the usual hazard. Parameter:
 * switch-campaign.
 * @returns whether the campaign reaches the person now, by whatever route the person uses
 */
export const isInCampaign = (world: World, person: i32): boolean =>
  isServed(world, person, world.policy['switch-campaign'], switchCampaign.purposes.switchOffer);

/** Does the campaign act on the person now? True for people who inject. */
export function servesInjecting(world: World, person: i32): boolean {
  const { population } = world;
  return (
    population.state(person, route) === ROUTE.injecting &&
    population.state(person, setting) === SETTING.community &&
    isInCampaign(world, person)
  );
}

const inCampaign = condition({
  id: 'switch-campaign',
  meaning: 'for those whom a campaign for other routes reaches',
  parameters: [],
  reads: READ_OF_SERVED,
  holds: isInCampaign,
  possible: ({ policy }) => policy['switch-campaign'] !== null,
});

/** Added to the hazard of changing from injecting to another route. */
export const campaignSwitch = factorWhere(inCampaign, 'switch-campaign', ZERO);
