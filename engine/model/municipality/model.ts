import { defineModel, type i32, type Model } from '../../kernel/index.ts';
import { assembleWorld } from '../assemble-world.ts';
import { COMMON_MODEL, startOfWeek } from '../common-model.ts';
import { setSupply } from '../overdose/supply.ts';
import { Services } from '../services/services.ts';
import type { World } from '../world.ts';
import { arrive, depart } from './arrivals.ts';
import { closeCases } from './cases.ts';
import type { MunicipalityInput } from './clock.ts';
import { populate } from './populate.ts';

/** What the municipality adds to the model that both populations share. */
export const MUNICIPALITY = {
  populate(world: World): void {
    const { start } = world;
    setSupply(world, 0);
    world.services?.start();
    if (start.type === 'municipality') populate(world, start.size);
  },
  beginWeek(world: World, week: i32): void {
    startOfWeek(world, week);
    if (world.careers !== null) world.careers.now = week;
    if (world.cases !== null) world.cases.now = week;
    depart(world, week);
    closeCases(world, week);
    world.services?.open();
    arrive(world, week);
  },
  endWeek(world: World): void {
    world.services?.close();
  },
};

/**
 * The municipality: the same persons and processes as in the release cohort, in an open population
 * on calendar weeks. A week starts with supply and policy, then departures, closed cases, the
 * opening of services, and arrivals. It ends with the closing of services. The rest is as in the
 * cohort.
 */
export function municipalityModel(input: MunicipalityInput): Model<World> {
  return defineModel<World>({
    ...COMMON_MODEL,
    ...MUNICIPALITY,
    id: 'municipality',
    createWorld(population) {
      const world = assembleWorld(population, input);
      world.services = new Services(world, input, input.population.services);
      return world;
    },
  });
}
