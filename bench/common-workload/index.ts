import { masterKey, replicateKey, Simulation } from '../../engine/kernel/index.ts';
import { jointP, matrixOf, observe, transitionP } from '../../test/support/markov.ts';
import {
  COMMON_PERSONS,
  COMMON_STATES,
  COMMON_TRANSITIONS,
  COMMON_WEEKS,
  commonWorkload,
} from '../../test/support/models/common-workload.ts';
import { assertAll, type Benchmark, type Size } from '../benchmark.ts';
import { figuresOf, PERSON_WEEKS } from '../figures/figures.ts';
import type { Check } from '../figures/schema.ts';
import { agreementP } from '../measure/agreement.ts';
import { type Contestant, race, secondsOf } from '../measure/race.ts';
import { allYardsticks, contestantOf } from '../references/index.ts';
import type { Extent } from '../references/reference.ts';

const MASTER = masterKey('bench');
/**
 * Significance level of the check: one seed in ten thousand would fail with a correct answer. The
 * seed is fixed.
 */
const SMALLEST_P = 1e-4;

export const extentOf = (size: Size): Extent =>
  size === 'full' ? { persons: COMMON_PERSONS, weeks: COMMON_WEEKS } : { persons: 4_000, weeks: 52 };

/** Checks the kernel's answer against the powers of the transition matrix. */
export function kernelChecks({ persons, weeks }: Extent): readonly Check[] {
  const matrix = matrixOf(COMMON_STATES, COMMON_TRANSITIONS);
  const seen = observe(commonWorkload(), 0, { master: MASTER, replicates: 10, persons, weeks });
  const checkedWeeks = [1, 2, 4, 8, 16, 32, 64, 128, 192, 260].filter((week) => week <= weeks);
  const checks = [
    {
      id: 'kernel-occupancy',
      title: 'every count of every week agrees with the matrix power',
      p: agreementP({ persons: seen.persons, counts: seen.occupancy }, matrix, weeks),
    },
    {
      id: 'kernel-weeks-together',
      title: 'counts of several weeks agree with it together',
      p: jointP(seen, matrix, checkedWeeks),
    },
    {
      id: 'kernel-transitions',
      title: 'every transition has its probability',
      p: transitionP([seen], matrix),
    },
  ].map(({ p, ...check }) => ({ ...check, passed: p > SMALLEST_P, detail: `p ${p.toPrecision(2)}` }));
  assertAll(checks);
  return checks;
}

/** The workload on the kernel. Lap k runs the next `times` replicates. */
export function kernelContestant({ persons, weeks }: Extent, times = 1): Contestant {
  const simulation = new Simulation(commonWorkload(), persons, weeks);
  return {
    id: 'kernel',
    title: 'kernel of Ettervern, public API',
    reference: false,
    work: persons * weeks * times,
    lap: (index) =>
      secondsOf(() => {
        for (let k = 0; k < times; k++) simulation.run(replicateKey(MASTER, index * times + k));
      }),
  };
}

/** See DECLARATION.md. */
export const commonWorkloadBenchmark: Benchmark = {
  name: 'common-workload',
  title: 'five-state chain that every simulator can do; one thread',
  async run(size) {
    const extent = extentOf(size);
    const own = kernelChecks(extent);
    const { references, checks, skipped } = await allYardsticks(extent);
    // Fast contestants run several times in a lap, so that no lap is shorter than about a tenth of
    // a second.
    const often = (id: string) => (size === 'full' && id === 'cpp-twin' ? 4 : 1);
    const contestants = [
      kernelContestant(extent, size === 'full' ? 2 : 1),
      ...references.map((reference) => contestantOf(reference, extent, often(reference.id))),
    ];
    const laps = await race(contestants, size === 'full' ? 9 : 1);
    return { checks: [...own, ...checks], figures: figuresOf(contestants, laps, PERSON_WEEKS), skipped };
  },
};
