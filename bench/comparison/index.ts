import { availableParallelism } from 'node:os';
import { nodePool } from '../../engine/workers/node-pool.ts';
import type { Benchmark } from '../benchmark.ts';
import { extentOf } from '../common-workload/index.ts';
import { cohortChecks } from '../full-model/checks.ts';
import { planContestant } from '../full-model/cohort.ts';
import { ALL_ARMS, cohortPlan } from '../full-model/plans.ts';
import type { Contestant, Laps } from '../measure/race.ts';
import { builtProgram } from '../places.ts';
import { contestantOf, mainYardsticks } from '../references/index.ts';
import { figure, figuresOf, PERSON_WEEKS } from '../report/figures.ts';

/** Repeated up to so many times, but no repetition begins after so many seconds. */
const REPETITIONS = 3;
const ENOUGH_SECONDS = 60;

/**
 * In turn, as in a race, but without a round that is thrown away: a planner does not warm up either, and a round is long.
 */
async function alternate(contestants: readonly Contestant[], repetitions: number): Promise<Laps> {
  const laps = new Map<string, number[]>(contestants.map(({ id }) => [id, []]));
  const begin = performance.now();
  for (let round = 0; round < repetitions && performance.now() - begin < ENOUGH_SECONDS * 1000; round++) {
    for (const { id, lap } of contestants) laps.get(id)!.push(await lap(round));
  }
  return laps;
}

/** See DECLARATION.md. */
export const comparisonBenchmark: Benchmark = {
  name: 'comparison',
  title: 'six arms, 1,000 seeds, 1,000 persons, 104 weeks: what a planner waits for',
  async run(size) {
    const full = size === 'full';
    const checks = cohortChecks();
    const yardsticks = mainYardsticks(extentOf(size));
    const workers = availableParallelism();
    const pool = nodePool(builtProgram('node-worker'), workers);
    const extent = {
      persons: full ? 1_000 : 100,
      weeks: full ? 104 : 8,
      seeds: full ? 1_000 : 2,
      arms: ALL_ARMS,
    };
    try {
      const title = `six arms x ${extent.seeds.toLocaleString('en')} seeds, ${workers} workers`;
      const whole = planContestant('full-model', title, cohortPlan(extent), pool);
      const contestants = [whole, ...yardsticks.references.map((one) => contestantOf(one, extentOf(size)))];
      const laps = await alternate(contestants, full ? REPETITIONS : 1);
      const seconds = figure({ id: 'seconds', title, unit: 's', better: 'lower' }, laps.get(whole.id)!);
      return {
        checks: [...checks, ...yardsticks.checks],
        figures: [seconds, ...figuresOf(contestants, laps, PERSON_WEEKS)],
        skipped: yardsticks.skipped,
      };
    } finally {
      await pool.close();
    }
  },
};
