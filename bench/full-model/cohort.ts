import { type ExperimentPlan, runExperiment } from '../../engine/experiment/index.ts';
import { sharedWeeks } from '../../engine/model/index.ts';
import type { Pool } from '../../engine/workers/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import type { Benchmark, Found, Size } from '../benchmark.ts';
import { extentOf } from '../common-workload/index.ts';
import { figuresOf, PERSON_WEEKS } from '../figures/figures.ts';
import type { Check } from '../figures/schema.ts';
import { type Contestant, race, secondsUntil } from '../measure/race.ts';
import { builtProgram } from '../places.ts';
import { contestantOf, mainYardsticks } from '../references/index.ts';
import { cohortChecks } from './checks.ts';
import { cohortPlan, personWeeks } from './plans.ts';

/**
 * A whole comparison, as the command line and the page run it: populations, replicates, results.
 */
export const planContestant = (
  id: string,
  title: string,
  plan: ExperimentPlan,
  pool: Pool,
  reference = false,
): Contestant => ({
  id,
  title,
  reference,
  work: personWeeks(plan),
  lap: () => secondsUntil(() => runExperiment(plan, { pool })),
});

/** Each arm as a separate run, so that no weeks are shared between arms. */
const armsApart = (title: string, plan: ExperimentPlan, pool: Pool): Contestant => ({
  id: 'arms-apart',
  title: `${title}, each arm by itself`,
  reference: false,
  work: personWeeks(plan),
  lap: () =>
    secondsUntil(async () => {
      for (const arm of plan.arms) await runExperiment({ ...plan, arms: [arm] }, { pool });
    }),
});

/**
 * The two benchmarks of the full model: three arms in one worker thread, as the command line and
 * the page run them, beside the main yardsticks.
 */
export async function raceFullModel(
  size: Size,
  {
    title,
    plan,
    checks,
  }: { readonly title: string; readonly plan: ExperimentPlan; readonly checks: readonly Check[] },
): Promise<Found> {
  const extent = extentOf(size);
  const yardsticks = mainYardsticks(extent);
  const pool = nodePool(builtProgram('node-worker'), 1);
  try {
    const contestants = [
      planContestant('full-model', title, plan, pool),
      ...(sharesWeeks(plan) ? [armsApart(title, plan, pool)] : []),
      ...yardsticks.references.map((reference) => contestantOf(reference, extent)),
    ];
    const laps = await race(contestants, size === 'full' ? 7 : 1);
    return {
      checks: [...checks, ...yardsticks.checks],
      figures: figuresOf(contestants, laps, PERSON_WEEKS),
      skipped: yardsticks.skipped,
    };
  } finally {
    await pool.close();
  }
}

const sharesWeeks = ({ arms: [base, ...others] }: ExperimentPlan): boolean =>
  base !== undefined && others.some(({ input }) => sharedWeeks(base.input, input) > 0);

/** See DECLARATION.md. */
export const cohortBenchmark: Benchmark = {
  name: 'cohort',
  title: 'the full model: release cohort, three arms on the same replicates; one thread',
  run(size) {
    const full = size === 'full';
    const arms = ['base', 'naloxone', 'coordinator'] as const;
    return raceFullModel(size, {
      title: 'full model: release cohort, 1,000 persons',
      plan: cohortPlan({ persons: 1_000, weeks: full ? 104 : 10, seeds: full ? 192 : 2, arms }),
      checks: cohortChecks(arms),
    });
  },
};
