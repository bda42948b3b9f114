import { ModelRun, masterKey, replicateKey, Simulation } from '../../engine/index.ts';
import { commonWorkload } from '../../test/support/models/common-workload.ts';
import type { Benchmark } from '../benchmark.ts';
import { ARMS, cohortInput, municipalityInput } from '../full-model/plans.ts';
import { bytesPerPerson, heapGrowth } from '../measure/memory.ts';
import { figure } from '../report/figures.ts';
import type { Figure } from '../report/schema.ts';

const KEY = replicateKey(masterKey('bench'), 0);

/** Heap that one more replicate leaves behind when everything is warm. */
function litter(id: string, title: string, personWeeks: number, run: () => void): Figure {
  run();
  const values = [1, 2, 3].map(() => heapGrowth(run) / personWeeks);
  return figure({ id, title, unit: 'bytes/pw', better: 'lower' }, values);
}

/** See DECLARATION.md. */
export const memoryBenchmark: Benchmark = {
  name: 'memory',
  title: 'memory per person, and what a replicate leaves behind',
  async run(size) {
    const weeks = 104;
    const [few, many] = size === 'full' ? [100_000, 600_000] : [10_000, 30_000];
    const chain = new Simulation(commonWorkload(), few, weeks);
    const cohort = new ModelRun(cohortInput({ persons: few, weeks }));
    const perPerson = (id: string, title: string, make: (persons: number) => object) =>
      figure({ id, title, unit: 'bytes', better: 'lower' }, [bytesPerPerson(make, few, many)]);
    const figures = [
      perPerson('kernel', 'kernel, bytes per person', (n) => new Simulation(commonWorkload(), n, weeks)),
      perPerson(
        'cohort',
        'release cohort, bytes per person',
        (n) => new ModelRun(cohortInput({ persons: n, weeks })),
      ),
      perPerson(
        'municipality',
        'municipality with ties and queues, bytes per person',
        (n) => new ModelRun(municipalityInput({ persons: n, weeks, burnIn: weeks }, ARMS.coordinator)),
      ),
      litter('kernel-litter', 'kernel, heap left by a replicate', few * weeks, () => chain.run(KEY)),
      litter('cohort-litter', 'release cohort, heap left by a replicate', few * weeks, () => cohort.run(KEY)),
    ];
    return { checks: [], figures, skipped: [] };
  },
};
