import { type Model, type ReplicateKey, Simulation, stateOf } from '../../engine/kernel/index.ts';
import type { Course } from './reference.ts';

/** The kernel's last replicate, in the form of the reference. */
export function courseOf<World>(simulation: Simulation<World>): Course {
  const { model, population, weeks } = simulation;
  const rows = (table: Int32Array, width: number) =>
    Array.from({ length: weeks + 1 }, (_, week) => [...table.subarray(week * width, (week + 1) * width)]);
  return {
    persons: Array.from(population.code, (code) =>
      model.dimensionList.map((dimension) => dimension.states[stateOf(code, dimension)]!),
    ),
    occupancy: rows(simulation.occupancy, population.occupancy.length),
    tallies: rows(simulation.tallies, model.tallies.length),
  };
}

export function kernelRun<World>(
  model: Model<World>,
  persons: number,
  weeks: number,
  key: ReplicateKey,
): Course {
  const simulation = new Simulation(model, persons, weeks);
  simulation.run(key);
  return courseOf(simulation);
}
