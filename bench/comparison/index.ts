import { availableParallelism } from 'node:os';
import { nodePool } from '../../engine/workers/node-pool.ts';
import type { Benchmark } from '../benchmark.ts';
import { extentOf } from '../common-workload/index.ts';
import { figure, figuresOf, PERSON_WEEKS } from '../figures/figures.ts';
import { cohortChecks } from '../full-model/checks.ts';
import { planContestant } from '../full-model/cohort.ts';
import { ALL_ARMS, cohortPlan } from '../full-model/plans.ts';
import { longRace } from '../measure/race.ts';
import { builtProgram } from '../places.ts';
import { contestantOf, mainYardsticks } from '../references/index.ts';

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
      const laps = await longRace(contestants, full ? 3 : 1);
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
