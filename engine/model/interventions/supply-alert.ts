import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isServed, READ_OF_SERVED } from './is-reached.ts';

/**
 * 21 Alert during a supply shock: some of the people at risk hear that more dangerous drugs are about, and are more careful. Acts only in weeks in which the supply
 * is worse than usual. Parameter: supply-alert-ratio.
 * @returns whether there is an alert now, and the person has heard of it
 */
export const isWarned = (world: World, person: number): boolean =>
  world.supply > 1 && isServed(world, person, world.policy.supplyAlert, PURPOSE.alertOffer);

const warned = condition({
  id: 'supply-alert',
  meaning: 'where an alert has been heard',
  parameters: [],
  reads: ['supply', ...READ_OF_SERVED],
  holds: isWarned,
  possible: ({ policy }) => policy.supplyAlert !== null,
});

/** Factor on the overdose hazard. */
export const alertFactor = factorWhere(warned, 'supply-alert-ratio');
