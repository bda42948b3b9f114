import { breach, defineModel, type Model } from '../../kernel/index.ts';
import type { ModelInput } from '../input.ts';
import { PERSONS } from '../persons.ts';
import { World } from '../world.ts';
import { populate } from './populate.ts';
import { setSupply } from './supply.ts';

/** What the release cohort has beyond what persons have in both populations. */
export const COHORT = {
  populate(world: World): void {
    const { population } = world.input;
    setSupply(world, 0);
    if (population.type === 'release-cohort') populate(world, population);
  },
};

/**
 * The release cohort: persons who leave an institution, each in a week 0 of their own.
 * @throws EttervernError `breach.population` when the input is of another population
 */
export function cohortModel(input: ModelInput): Model<World> {
  const cohort = input.population;
  if (cohort.type !== 'release-cohort')
    throw breach('population', { found: cohort.type, expected: 'release-cohort' });
  return defineModel<World>({
    ...PERSONS,
    ...COHORT,
    id: 'release-cohort',
    createWorld: (population) => new World(population, input),
  });
}
