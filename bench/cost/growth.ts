import { createCompiledRun } from '../../engine/workers/compiled-run.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import type { Benchmark, Size } from '../benchmark.ts';
import { figuresOf, PERSON_WEEKS } from '../figures/figures.ts';
import { cohortChecks } from '../full-model/checks.ts';
import { planContestant } from '../full-model/cohort.ts';
import { ALL_ARMS, type CohortExtent, cohortPlan } from '../full-model/plans.ts';
import { type Contestant, race } from '../measure/race.ts';

const USUAL: CohortExtent = { persons: 1_000, weeks: 104, seeds: 8, arms: ['base', 'coordinator'] };

interface Step {
  readonly id: string;
  readonly title: string;
  readonly extent: CohortExtent;
}

function steps(size: Size): Step[] {
  const usual: CohortExtent = size === 'full' ? USUAL : { ...USUAL, persons: 100, weeks: 8, seeds: 1 };
  const weeks = [1, 2, 4, 8].map((factor) => factor * (usual.weeks / 4));
  const seeds = [1, 2, 4].map((factor) => factor * usual.seeds);
  return [
    ...weeks.map((n) => ({ id: `weeks-${n}`, title: `${n} weeks`, extent: { ...usual, weeks: n } })),
    ...[1, 3, 6].map((n) => ({
      id: `arms-${n}`,
      title: n === 1 ? '1 arm' : `${n} arms`,
      extent: { ...usual, arms: ALL_ARMS.slice(0, n) },
    })),
    ...seeds.map((n) => ({ id: `seeds-${n}`, title: `${n} seeds`, extent: { ...usual, seeds: n } })),
  ];
}

/** See DECLARATION.md. */
export const growthBenchmark: Benchmark = {
  name: 'cost-growth',
  title: 'speed of the full model against the number of weeks, arms and seeds; one thread',
  async run(size) {
    const checks = cohortChecks();
    const pool = inlinePool(createCompiledRun);
    const contestants = steps(size).map(({ id, title, extent }): Contestant => {
      return planContestant(id, title, cohortPlan(extent), pool);
    });
    const laps = await race(contestants, size === 'full' ? 5 : 1);
    return { checks, figures: figuresOf(contestants, laps, PERSON_WEEKS), skipped: [] };
  },
};
