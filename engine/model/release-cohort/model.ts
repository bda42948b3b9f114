import { breach, defineModel, type Model } from '../../kernel/index.ts';
import { assembleWorld } from '../assemble-world.ts';
import { COMMON_MODEL } from '../common-model.ts';
import type { ModelInput } from '../input.ts';
import { setSupply } from '../overdose/supply.ts';
import type { World } from '../world.ts';
import { populate } from './populate.ts';

/** What the release cohort adds to the model that both populations share. */
export const RELEASE_COHORT = {
  populate(world: World): void {
    const { start } = world;
    setSupply(world, 0);
    if (start.type === 'release-cohort') populate(world, start);
  },
};

/**
 * The release cohort: persons who leave an institution, each in an own week 0.
 * @throws EttervernError `breach.population` when the input is of another population
 */
export function cohortModel(input: ModelInput): Model<World> {
  const cohort = input.population;
  if (cohort.type !== 'release-cohort')
    throw breach('population', { found: cohort.type, expected: 'release-cohort' });
  return defineModel<World>({
    ...COMMON_MODEL,
    ...RELEASE_COHORT,
    id: 'release-cohort',
    createWorld: (population) => assembleWorld(population, input),
  });
}
