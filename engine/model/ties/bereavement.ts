import { TALLY } from '../states.ts';
import type { World } from '../world.ts';
import { canBeMet } from './at-hand.ts';

/**
 * An overdose death leaves the ties that were at hand bereaved, from the next week on. Call it before the person is buried.
 *
 * Parameter: bereavement-weeks. Reads: setting, network. Writes: bereaved, tally bereaved-ties.
 */
export function bereaveTies(world: World, person: number): void {
  const { population, rates, ties } = world;
  if (ties === null || !canBeMet(world, person)) return;
  for (let place = 0; place < ties.count(person); place++) {
    const other = ties.other(person, place);
    if (!canBeMet(world, other)) continue;
    ties.bereaved.begin(other, world.week + rates.p['bereavement-weeks']);
    population.tally(TALLY['bereaved-ties']);
  }
}

/** Factor on the hazard of relapse of a person who is bereaved. Parameter: relapse-bereavement-ratio. */
export function bereavementFactor({ rates, ties }: World, person: number): number {
  return ties?.bereaved.has(person) ? rates.p['relapse-bereavement-ratio'] : 1;
}

/** Highest factor that bereavement can be. */
export const mostBereavement = ({ rates, ties }: World): number =>
  ties === null ? 1 : Math.max(1, rates.p['relapse-bereavement-ratio']);
