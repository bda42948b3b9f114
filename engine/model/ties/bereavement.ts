import type { i32 } from '../../kernel/index.ts';
import { factorWhere } from '../hazards/combine.ts';
import { condition } from '../hazards/condition.ts';
import { TALLY } from '../states.ts';
import type { World } from '../world.ts';
import { canBeMet } from './at-hand.ts';

/**
 * Records that an overdose death leaves the ties at hand bereaved, from the next week on. Call it
 * before the person is buried.
 *
 * Parameter: bereavement-weeks. Reads: setting, network. Writes: bereaved, tally bereaved-ties.
 */
export function bereaveTies(world: World, person: i32): void {
  const { population, rates, ties } = world;
  if (ties === null || !canBeMet(world, person)) return;
  for (let place = 0; place < ties.count(person); place++) {
    const other = ties.other(person, place);
    if (!canBeMet(world, other)) continue;
    ties.bereaved.begin(other, world.week + rates.p['bereavement-weeks']);
    population.tally(TALLY['bereaved-ties']);
  }
}

const isBereaved = condition({
  id: 'bereavement',
  meaning: 'while bereaved of a tie',
  parameters: [],
  reads: ['bereaved'],
  holds: ({ ties }, person) => ties?.bereaved.has(person) === true,
  possible: ({ ties }) => ties !== null,
});

/** Factor on the hazard of relapse. */
export const bereavementFactor = factorWhere(isBereaved, 'relapse-bereavement-ratio');
