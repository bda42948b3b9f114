import type { i32 } from '../../kernel/index.ts';
import { factor } from '../hazards/factor.ts';
import { USE, use } from '../states.ts';
import type { World } from '../world.ts';
import { canBeMet } from './at-hand.ts';

/**
 * Factor of exposure on the hazard of relapse of a person in recovery: 1 + (ratio - 1) · share of
 * the ties at hand who are in active use. 1 without a tie at hand.
 *
 * Parameter: relapse-exposure-ratio. Reads: setting, network, use.
 */
function exposureOf(world: World, person: i32): number {
  const { population, rates, ties } = world;
  if (ties === null || !canBeMet(world, person)) return 1;
  let atHand = 0;
  let active = 0;
  for (let place = 0; place < ties.count(person); place++) {
    const other = ties.other(person, place);
    if (!canBeMet(world, other)) continue;
    atHand++;
    if (population.state(other, use) === USE.active) active++;
  }
  return atHand === 0 ? 1 : 1 + ((rates.p['relapse-exposure-ratio'] - 1) * active) / atHand;
}

/** Exposure as a factor. */
export const exposureFactor = factor({
  id: 'exposure',
  meaning: '1 + (`relapse-exposure-ratio` - 1) · share of the ties at hand who use',
  parameters: ['relapse-exposure-ratio'],
  reads: ['setting', 'network', 'ties'],
  of: exposureOf,
  most: ({ rates, ties }) => (ties === null ? 1 : Math.max(1, rates.p['relapse-exposure-ratio'])),
});
