import { SETTING } from '../states.ts';
import type { World } from '../world.ts';
import { type Offer, shareIn } from './offer.ts';

/** Is the person, on leaving an institution now, reached by the offer? The same luck in every arm: a larger share reaches the same and more. */
export function isOffered(world: World, person: number, offer: Offer | null, purpose: number): boolean {
  if (offer === null) return false;
  const fromPrison = world.leaving === SETTING.prison;
  if (fromPrison ? !offer.fromPrison : !offer.fromInpatient) return false;
  return world.population.uniform(person, purpose) < shareIn(offer, world.week);
}
