import { afterAll, describe, expect, it } from 'vitest';
import { type ExperimentResult, planOf, runExperiment, runInStages } from '../../engine/experiment/index.ts';
import { loadScenario, memoryReader, starterScenario } from '../../engine/scenario/index.ts';
import { inlinePool } from '../../engine/workers/index.ts';

const scenario = loadScenario('s', {
  reader: memoryReader({ s: starterScenario('en') }),
  set: ['population.size=60', 'run.seeds=24'],
});
const plan = planOf(scenario);
const pool = inlinePool();
afterAll(() => pool.close());

describe('a run in stages', () => {
  it('gives at each stage the result of a run with as many replicates', async () => {
    const shown: ExperimentResult[] = [];
    const finished = await runInStages(plan, {
      pool,
      stages: [5, 12, 400],
      stopped: () => false,
      onStage: (result) => shown.push(result),
    });
    expect(finished).toBe(true);
    expect(shown.map(({ seeds, complete }) => [seeds, complete])).toEqual([
      [5, false],
      [12, false],
      [24, true],
    ]);
    for (const { seeds, hash, arms } of shown) {
      const whole = await runExperiment({ ...plan, seeds }, { pool });
      expect(hash).toBe(whole.hash);
      // A result that was shown does not change while the next stage runs.
      expect(arms.map(({ weekly }) => weekly)).toEqual(whole.arms.map(({ weekly }) => weekly));
    }
  });

  it('ends after the present chunks if stopped, without an incomplete stage', async () => {
    const shown: number[] = [];
    let stop = false;
    const finished = await runInStages(plan, {
      pool,
      stages: [4],
      stopped: () => stop,
      onStage: ({ seeds }) => {
        shown.push(seeds);
        stop = true;
      },
    });
    expect(finished).toBe(false);
    expect(shown).toEqual([4]);
    // The pool is free for the next run.
    await expect(runExperiment({ ...plan, seeds: 2 }, { pool })).resolves.toMatchObject({ seeds: 2 });
  });
});
