import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { type ModelInput, runSize } from '../../engine/model/index.ts';
import { createCompiledRun } from '../../engine/workers/compiled-run.ts';
import type { Benchmark, Size } from '../benchmark.ts';
import { kernelChecks, kernelContestant } from '../common-workload/index.ts';
import { figure, figuresOf } from '../figures/figures.ts';
import type { Figure } from '../figures/schema.ts';
import { cohortChecks, municipalityChecks } from '../full-model/checks.ts';
import { ARMS, cohortInput, municipalityInput } from '../full-model/plans.ts';
import { type Contestant, race, secondsOf } from '../measure/race.ts';

const MASTER = masterKey('bench');
const PERSONS = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/**
 * 26 weeks. Over a shorter horizon the time goes to creating persons, whose cost does not depend on
 * how many there are.
 */
const WEEKS = 26;
/** At risk in a place of a hundred million inhabitants. */
const MOST_IN_A_PLACE = 1_000_000;
/**
 * A small population is run several times in a lap, until the lap has simulated this many persons.
 */
const PERSONS_PER_LAP = 1_000_000;

const COST = {
  unit: 'ns/pw',
  better: 'lower',
  value: (seconds: number, work: number) => (seconds / work) * 1e9,
} as const;

const sizesOf = (size: Size) => (size === 'full' ? PERSONS : PERSONS.slice(0, 2));
const timesOf = (size: Size, persons: number) =>
  size === 'full' ? Math.max(1, Math.floor(PERSONS_PER_LAP / persons)) : 1;

/**
 * A contestant that is created at the start of each lap and released after it, so that not all
 * sizes are in memory at once.
 */
const made = (id: string, title: string, work: number, make: () => Contestant['lap']): Contestant => ({
  id,
  title,
  reference: false,
  work,
  lap: (index) => make()(index),
});

function kernels(size: Size): Contestant[] {
  return sizesOf(size).map((persons) => {
    const times = timesOf(size, persons);
    const extent = { persons, weeks: WEEKS };
    const title = `kernel, ${persons.toLocaleString('en')} persons`;
    return made(`kernel-${persons}`, title, persons * extent.weeks * times, () => {
      return kernelContestant(extent, times).lap;
    });
  });
}

/** The full model with each number of persons. */
function fullModels(
  id: string,
  title: string,
  size: Size,
  sizes: readonly number[],
  inputOf: (persons: number) => ModelInput,
): Contestant[] {
  return sizes.map((persons) => {
    const times = timesOf(size, persons);
    const input = inputOf(persons);
    const work = persons * runSize(input).weeks * times;
    return made(`${id}-${persons}`, `${title}, ${persons.toLocaleString('en')} persons`, work, () => {
      const run = createCompiledRun(input);
      return (index) =>
        secondsOf(() => {
          for (let k = 0; k < times; k++) run.run(replicateKey(MASTER, index * times + k));
        });
    });
  });
}

const cohorts = (size: Size): Contestant[] =>
  fullModels('full-model', 'full model', size, sizesOf(size), (persons) =>
    cohortInput({ persons, weeks: WEEKS }),
  );

const municipalities = (size: Size): Contestant[] =>
  fullModels(
    'municipality',
    'municipality',
    size,
    sizesOf(size).filter((persons) => persons <= MOST_IN_A_PLACE),
    (persons) => municipalityInput({ persons, weeks: WEEKS, burnIn: WEEKS }, ARMS.base),
  );

/**
 * Relative difference, in per cent, between the largest and the smallest cost of a person-week; 0
 * means exactly linear. Each size counts with its fastest lap, which was disturbed least, so that a
 * busy machine does not look like a growing cost.
 */
function departure(id: string, title: string, figures: readonly Figure[]): Figure {
  const costs = figures.map(({ low }) => low);
  const percent = (Math.max(...costs) / Math.min(...costs) - 1) * 100;
  return figure({ id, title, unit: '%', better: 'lower' }, [percent]);
}

/** See DECLARATION.md. */
export const personsBenchmark: Benchmark = {
  name: 'cost-persons',
  title: 'cost of a person-week against the number of persons, 10^3 to 10^7',
  async run(size) {
    const checks = [
      ...kernelChecks({ persons: 10_000, weeks: WEEKS }),
      ...cohortChecks(['base']),
      ...municipalityChecks(['base']),
    ];
    const repetitions = size === 'full' ? 3 : 1;
    const [kernel, cohort, municipality] = [kernels(size), cohorts(size), municipalities(size)];
    const ofKernel = figuresOf(kernel, await race(kernel, repetitions), COST);
    const ofCohort = figuresOf(cohort, await race(cohort, repetitions), COST);
    const ofMunicipality = figuresOf(municipality, await race(municipality, repetitions), COST);
    const figures = [
      ...ofKernel,
      departure('kernel-departure', 'kernel: largest cost over smallest', ofKernel),
      ...ofCohort,
      departure('full-model-departure', 'full model: largest cost over smallest', ofCohort),
      ...ofMunicipality,
      departure('municipality-departure', 'municipality: largest cost over smallest', ofMunicipality),
    ];
    return { checks, figures, skipped: [] };
  },
};
