import { PURPOSE } from '../purposes.ts';
import { SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import { isServed } from './is-reached.ts';
import { type Offer, shareIn } from './offer.ts';

/**
 * 21 Alert during a supply shock: some of the people at risk hear that more dangerous drugs are about, and are more careful. Acts only in weeks in which the supply
 * is worse than usual. Parameter: supply-alert-ratio.
 * @returns factor on the overdose hazard, at most 1
 */
export function alertFactor(world: World, person: number): number {
  if (world.supply <= 1) return 1;
  const warned = isServed(world, person, world.policy.supplyAlert, PURPOSE.alertOffer);
  return warned ? world.rates.p['supply-alert-ratio'] : 1;
}

const isAlert = (alert: Offer, week: number, supply: number): boolean =>
  supply > 1 && shareIn(alert, week) > 0;

/** Notes who is warned in the week in which an alert begins. @param before supply of the week before */
export function warn(world: World, before: number): void {
  const alert = world.policy.supplyAlert;
  const { population, week, supply } = world;
  if (alert === null || !isAlert(alert, week, supply)) return;
  if (week > 1 && isAlert(alert, week - 1, before)) return;
  for (let person = 0; person < population.size; person++) {
    if (population.state(person, setting) !== SETTING.community) continue;
    if (isServed(world, person, alert, PURPOSE.alertOffer)) world.reach(person, 'supply-alert');
  }
}
