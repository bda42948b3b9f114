import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { isServed } from './is-reached.ts';

/**
 * 21 Alert during a supply shock: some of the people at risk hear that more dangerous drugs are about, and are more careful. Acts only in weeks in which the supply
 * is worse than usual. Parameter: supply-alert-ratio.
 * @returns factor on the overdose hazard, at most 1
 */
export const alertFactor = (world: World, person: number): number =>
  isWarned(world, person) ? world.rates.p['supply-alert-ratio'] : 1;

/** Is there an alert now, and has the person heard of it? */
export const isWarned = (world: World, person: number): boolean =>
  world.supply > 1 && isServed(world, person, world.policy.supplyAlert, PURPOSE.alertOffer);
