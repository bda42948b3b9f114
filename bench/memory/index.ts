import { masterKey, type ReplicateKey, replicateKey, Simulation } from '../../engine/kernel/index.ts';
import type { ModelRun } from '../../engine/model/index.ts';
import { createCompiledRun } from '../../engine/workers/compiled-run.ts';
import { commonWorkload } from '../../test/support/models/common-workload.ts';
import type { Benchmark } from '../benchmark.ts';
import { figure } from '../figures/figures.ts';
import type { Figure } from '../figures/schema.ts';
import { ARMS, cohortInput, municipalityInput } from '../full-model/plans.ts';
import { heapGrowth, moreBytes } from '../measure/memory.ts';

interface Simulated {
  run(key: ReplicateKey): void;
}

interface Sizes {
  readonly few: number;
  readonly many: number;
}

const KEY = replicateKey(masterKey('bench'), 0);

/** A group of persons to which memory is attributed. `count` is its size in a run for `persons`. */
interface Whom {
  readonly id: string;
  readonly title: string;
  count(persons: number): number;
}

const EVERYBODY: Whom = { id: '', title: 'bytes per person', count: (persons) => persons };

/**
 * Memory that a model retains per person after a replicate. Its queues and lists of persons at risk
 * keep the largest size they have had.
 */
async function kept(
  id: string,
  title: string,
  { few, many }: Sizes,
  make: (persons: number) => Simulated,
  whom: readonly Whom[] = [EVERYBODY],
): Promise<Figure[]> {
  const used = (persons: number) => {
    const run = make(persons);
    run.run(KEY);
    return run;
  };
  const bytes = await moreBytes(used, few, many);
  return whom.map((one) =>
    figure({ id: `${id}${one.id}`, title: `${title}, ${one.title}`, unit: 'bytes', better: 'lower' }, [
      bytes / (one.count(many) - one.count(few)),
    ]),
  );
}

/**
 * Groups of an open population: all persons who are ever in the run, and the fewer persons at its
 * start.
 */
function openPopulation(make: (persons: number) => ModelRun): readonly Whom[] {
  const everybody = (persons: number) => {
    const run = make(persons);
    run.run(KEY);
    return run.simulation.world.arrived;
  };
  return [
    { id: '', title: 'bytes per person, including later arrivals', count: everybody },
    { id: '-at-start', title: 'bytes per person at the start', count: (persons) => persons },
  ];
}

/** Heap that one more replicate leaves behind after warming up. */
async function litter(id: string, title: string, personWeeks: number, run: Simulated): Promise<Figure> {
  run.run(KEY);
  const values: number[] = [];
  for (let lap = 0; lap < 3; lap++) values.push((await heapGrowth(() => run.run(KEY))) / personWeeks);
  return figure(
    { id, title: `${title}, heap left by a replicate`, unit: 'bytes/pw', better: 'lower' },
    values,
  );
}

/** See DECLARATION.md. */
export const memoryBenchmark: Benchmark = {
  name: 'memory',
  title: 'memory per person, and what a replicate leaves behind',
  async run(size) {
    // WebAssembly memory grows in steps of a few MB, so fewer persons may show no difference.
    const sizes = size === 'full' ? { few: 100_000, many: 600_000 } : { few: 50_000, many: 250_000 };
    const weeks = size === 'full' ? 104 : 13;
    const chain = (persons: number) => new Simulation(commonWorkload(), persons, weeks);
    const cohort = (persons: number) => createCompiledRun(cohortInput({ persons, weeks }));
    const municipality = (persons: number) =>
      createCompiledRun(municipalityInput({ persons, weeks, burnIn: weeks }, ARMS.coordinator));
    const personWeeks = sizes.few * weeks;
    const figures = [
      ...(await kept('kernel', 'kernel', sizes, chain)),
      ...(await kept('cohort', 'release cohort', sizes, cohort)),
      ...(await kept(
        'municipality',
        'municipality with ties and queues',
        sizes,
        municipality,
        openPopulation(municipality),
      )),
      await litter('kernel-litter', 'kernel', personWeeks, chain(sizes.few)),
      await litter('cohort-litter', 'release cohort', personWeeks, cohort(sizes.few)),
    ];
    return { checks: [], figures, skipped: [] };
  },
};
