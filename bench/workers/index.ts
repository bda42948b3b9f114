import { runExperiment } from '../../engine/experiment/index.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import { assertAll, type Benchmark } from '../benchmark.ts';
import { figuresOf, PERSON_WEEKS } from '../figures/figures.ts';
import type { Check } from '../figures/schema.ts';
import { planContestant } from '../full-model/cohort.ts';
import { ALL_ARMS, cohortPlan } from '../full-model/plans.ts';
import { race } from '../measure/race.ts';
import { builtProgram } from '../places.ts';
import { twinsAtOnce } from '../references/twin/index.ts';

/** See DECLARATION.md. */
export const workersBenchmark: Benchmark = {
  name: 'workers',
  title: 'a comparison on one and on two workers',
  async run(size) {
    const full = size === 'full';
    const extent = {
      persons: full ? 1_000 : 100,
      weeks: full ? 104 : 8,
      seeds: full ? 96 : 4,
      arms: ALL_ARMS,
    };
    const plan = cohortPlan(extent);
    const small = cohortPlan({ ...extent, persons: 100, weeks: 26 });
    const script = builtProgram('node-worker');
    const pools = [nodePool(script, 1), nodePool(script, 2)] as const;
    try {
      const hashes = [];
      for (const pool of [inlinePool(), ...pools]) hashes.push((await runExperiment(small, { pool })).hash);
      const check: Check = {
        id: 'same-hash',
        title: 'no worker, one and two workers give the same bits',
        passed: new Set(hashes).size === 1,
        detail: `hash ${hashes[0]!.slice(0, 12)}`,
      };
      assertAll([check]);
      const contestants = [
        planContestant('two-workers', 'two workers', plan, pools[1]),
        planContestant('one-worker', 'one worker', plan, pools[0], true),
        planContestant('no-worker', 'in the calling thread, in JavaScript', plan, inlinePool(), true),
      ];
      const twins = [2, 1].map((copies) =>
        twinsAtOnce(copies, { persons: 100_000, weeks: full ? 2_600 : 26 }),
      );
      const machine = twins.flatMap((one) => one ?? []);
      const laps = await race([...contestants, ...machine], full ? 5 : 1);
      const figures = [contestants, machine].flatMap((group) => figuresOf(group, laps, PERSON_WEEKS));
      const why = 'without the C++ twin, the gain of a second core is unknown';
      const skipped = machine.length > 0 ? [] : [{ what: 'what the machine gives', why }];
      return { checks: [check], figures, skipped };
    } finally {
      await Promise.all(pools.map((pool) => pool.close()));
    }
  },
};
