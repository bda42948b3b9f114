import type { i32 } from '../../kernel/index.ts';
import type { ServedOffer, World } from '../world.ts';
import { shareIn } from './offer.ts';

/**
 * Notes which services in the community reach the person from now on. Call it when the person
 * leaves an institution, arrives, starts LAR or begins to inject. All other changes of reach
 * concern everybody at once: see {@link noteAllServed}.
 */
export function noteServed(world: World, person: i32): void {
  for (const { offer, serves } of world.servedOffers) if (serves(world, person)) world.reach(person, offer);
}

/** The share that a service reaches in a week with this supply. */
const shareServed = ({ offer, whileSupplyIsWorse }: ServedOffer, week: i32, supply: number): number =>
  whileSupplyIsWorse && supply <= 1 ? 0 : shareIn(offer, week);

/**
 * Notes whom the services in the community reach. Does so only in a week in which a service begins,
 * or reaches more than in the week before. Call it at the beginning of a week.
 * @param before supply of the week before
 */
export function noteAllServed(world: World, before: number): void {
  const { population, week, supply, servedOffers } = world;
  let more = false;
  for (const one of servedOffers) {
    if (shareServed(one, week, supply) > shareServed(one, week - 1, before)) more = true;
  }
  if (!more) return;
  for (let person = 0; person < population.size; person++) noteServed(world, person);
}
