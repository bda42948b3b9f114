import type { i32 } from '../../kernel/index.ts';
import { SETTING } from '../states.ts';
import type { World } from '../world.ts';
import { type Offer, shareIn } from './offer.ts';

/**
 * Does the offer reach the person, who leaves an institution now? Every arm uses the same draw, so
 * a larger share reaches the same people and more. In a municipality, capacity must be left as
 * well.
 */
export const isOffered = (world: World, person: i32, offer: Offer | null, purpose: i32): boolean =>
  offer !== null && offers(world, person, offer, purpose);

function offers(world: World, person: i32, offer: Offer, purpose: i32): boolean {
  const fromPrison = world.leaving === SETTING.prison;
  if (fromPrison ? !offer.fromPrison : !offer.fromInpatient) return false;
  if (world.population.uniform(person, purpose) >= shareIn(offer, world.week)) return false;
  return offer.perYear === null || world.services?.allowances.takeOn(person, offer) === true;
}
