import {
  defineModel,
  type MarkovWorld,
  type Model,
  type Process,
  type ReplicateKey,
  Simulation,
} from '../../engine/kernel/index.ts';

/**
 * Sojourns in one state: how many lasted at least a given number of weeks, and how many ended then.
 */
export interface Sojourns {
  readonly reached: Float64Array;
  readonly ended: Float64Array;
}

/**
 * Lengths of all sojourns in a state that began within the run. Those that continue past the end
 * are censored.
 */
export function sojourns(
  chain: Model<MarkovWorld>,
  state: number,
  keys: readonly ReplicateKey[],
  persons: number,
  weeks: number,
): Sojourns {
  const dimension = chain.dimensionList[0]!;
  const entered = new Int32Array(persons);
  const lengths: number[] = [];
  const open: number[] = [];
  const timed = defineModel<MarkovWorld>({
    ...chain,
    populate(world) {
      chain.populate(world);
      entered.fill(0);
    },
    processes: chain.processes.map(
      (process): Process<MarkovWorld> => ({
        ...process,
        fire(world, person, offset) {
          const { population } = world;
          if (population.state(person, dimension) === state) lengths.push(population.week - entered[person]!);
          process.fire(world, person, offset);
          entered[person] = population.week;
        },
      }),
    ),
  });
  const simulation = new Simulation(timed, persons, weeks);
  for (const key of keys) {
    simulation.run(key);
    for (let person = 0; person < persons; person++) {
      if (simulation.population.state(person, dimension) === state) open.push(weeks - entered[person]!);
    }
  }
  const reached = new Float64Array(weeks + 1);
  const ended = new Float64Array(weeks + 1);
  for (const length of lengths) {
    ended[length]!++;
    for (let week = 1; week <= length; week++) reached[week]!++;
  }
  for (const length of open) for (let week = 1; week <= length; week++) reached[week]!++;
  return { reached, ended };
}
