import { type ExperimentPlan, runExperiment } from '../../engine/experiment/index.ts';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';
import { type ParameterId, parameter, parameterValues } from '../../engine/model/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import { assertAll, type Benchmark, type Size } from '../benchmark.ts';
import { figuresOf, POINTS } from '../figures/figures.ts';
import type { Check } from '../figures/schema.ts';
import { cohortChecks } from '../full-model/checks.ts';
import { cohortInput } from '../full-model/plans.ts';
import { type Contestant, longRace, secondsUntil } from '../measure/race.ts';
import { builtProgram } from '../places.ts';

/** Parameters that the sweep varies, each by ±25 %. */
const SWEPT: readonly ParameterId[] = [
  'overdose-hazard',
  'fatality-without-help',
  'lar-referral',
  'lar-exit-first-year',
  'return-to-prison',
  'stop-use',
];
/**
 * Purpose of the random numbers that place the points. Any purpose from 16 up is free, because
 * nothing else is drawn from this key.
 */
const POINT = 16;

interface Extent {
  readonly points: number;
  readonly seeds: number;
  readonly persons: number;
  readonly weeks: number;
}

const extentOf = (size: Size): Extent =>
  size === 'full'
    ? { points: 1_000, seeds: 20, persons: 500, weeks: 26 }
    : { points: 6, seeds: 2, persons: 100, weeks: 8 };

function pointOf(index: number): Partial<Record<ParameterId, number>> {
  const key = replicateKey(masterKey('bench-sweep'), 0);
  const values = SWEPT.map((id, j) => {
    const { value } = parameter(id);
    // 0.75 to 1.25 times the base value.
    return [id, value * (0.75 + 0.5 * uniform(key, index, j, POINT))];
  });
  return Object.fromEntries(values) as Partial<Record<ParameterId, number>>;
}

/** Each point is an arm. All arms share the same replicates. */
const planOf = ({ points, seeds, persons, weeks }: Extent): ExperimentPlan => ({
  seed: 'bench-sweep',
  seeds,
  precision: null,
  arms: Array.from({ length: points }, (_, index) => ({
    id: `point-${index}`,
    input: cohortInput({ persons, weeks }, [], parameterValues(pointOf(index))),
  })),
});

/** See DECLARATION.md. */
export const sweepBenchmark: Benchmark = {
  name: 'sweep',
  title: 'a sweep of 1,000 points x 20 seeds on the release cohort, one and two workers',
  async run(size) {
    const extent = extentOf(size);
    const script = builtProgram('node-worker');
    const pools = [nodePool(script, 1), nodePool(script, 2)] as const;
    try {
      const few = planOf({ ...extent, points: 5 });
      const hashes = [];
      for (const pool of pools) hashes.push((await runExperiment(few, { pool })).hash);
      const same: Check = {
        id: 'same-hash',
        title: 'one and two workers give the same bits',
        passed: hashes[0] === hashes[1],
        detail: `hash ${hashes[0]!.slice(0, 12)}`,
      };
      assertAll([same]);
      const plan = planOf(extent);
      const contestants = pools.toReversed().map((pool): Contestant => {
        const [id, title] = pool.size === 1 ? ['one-worker', 'one worker'] : ['two-workers', 'two workers'];
        const lap = () => secondsUntil(() => runExperiment(plan, { pool }));
        return { id, title, reference: pool.size === 1, work: extent.points, lap };
      });
      const laps = await longRace(contestants, size === 'full' ? 3 : 1);
      const figures = figuresOf(contestants, laps, POINTS);
      return { checks: [...cohortChecks(['base']), same], figures, skipped: [] };
    } finally {
      await Promise.all(pools.map((pool) => pool.close()));
    }
  },
};
