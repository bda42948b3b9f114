import type { i32 } from '../../kernel/index.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { isServed, READ_OF_SERVED } from './is-reached.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: people in the community, in weeks with supply above 1
 *
 * Acts through: `supply-alert-ratio` on the overdose hazard. Without a supply shock on the
 * timeline it does nothing
 */
export const supplyAlert = {
  id: 'supply-alert',
  number: 21,
  description: 'Warning of more dangerous drugs while they are about.',
  fields: {},
  defaults: { coverage: 0.5 },
  effects: ['supply-alert-ratio'],
  purposes: { alertOffer: 132 },
  municipal: true,
  pricedByUse: false,
  serves: warns,
  whileSupplyIsWorse: true,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly 'supply-alert': OfferOf<typeof supplyAlert> | null;
  }
}

/**
 * 21 Alert during a supply shock. Some of the people at risk hear that more dangerous drugs are in
 * circulation, and are more careful. It acts only in weeks in which supply is worse than usual.
 * Parameter: supply-alert-ratio.
 * @returns whether there is an alert now and the person has heard of it
 */
export const isWarned = (world: World, person: i32): boolean =>
  world.supply > 1 && isServed(world, person, world.policy['supply-alert'], supplyAlert.purposes.alertOffer);

const warned = condition({
  id: 'supply-alert',
  meaning: 'for those who have heard an alert',
  parameters: [],
  reads: ['supply', ...READ_OF_SERVED],
  holds: isWarned,
  possible: ({ policy }) => policy['supply-alert'] !== null,
});

/** Factor on the overdose hazard. */
export const alertFactor = factorWhere(warned, 'supply-alert-ratio');

/** Does the alert act on the person now? True for people in the community. */
export function warns(world: World, person: i32): boolean {
  return world.population.state(person, setting) === SETTING.community && isWarned(world, person);
}
