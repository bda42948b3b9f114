import { beforeAll, describe, expect, it } from 'vitest';
import {
  Cancelled,
  column,
  type ExperimentPlan,
  type ExperimentResult,
  type Progress,
  runExperiment,
} from '../../engine/experiment/index.ts';
import { comparePaired } from '../../engine/stats/index.ts';
import { ChunkRunner, inlinePool, type Pool } from '../../engine/workers/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import { cancelled } from '../../engine/workers/pool.ts';
import { bundleWorker, faultyWorker } from '../workers/bundle.ts';
import { planOfArms } from '../workers/fakes.ts';
import { experimentOf, fakeRun } from './fixtures.ts';

async function runOn(pool: Pool, plan: ExperimentPlan): Promise<ExperimentResult> {
  try {
    return await runExperiment(plan, { pool });
  } finally {
    await pool.close();
  }
}

describe('an experiment', () => {
  const plan = experimentOf(['usual', 'naloxone', 'coordinator'], 30);
  let fake: URL;
  beforeAll(async () => {
    fake = await faultyWorker('none');
  });

  it('has the same results and the same hash on any number of workers, in this thread or others', async () => {
    const inline = await runOn(inlinePool(fakeRun), plan);
    expect(inline).toMatchObject({ seeds: 30, complete: true });
    expect(await runOn(nodePool(fake, 1), plan)).toEqual(inline);
    expect(await runOn(nodePool(fake, 3), plan)).toEqual(inline);
  });

  it('has the same results after a worker crashed and was replaced', async () => {
    const crashed = await runOn(nodePool(await faultyWorker('exit', true), 2), plan);
    expect(crashed.hash).toBe((await runOn(inlinePool(fakeRun), plan)).hash);
  });

  it('gives replicate k the same values as when run alone', async () => {
    const { arms } = await runOn(inlinePool(fakeRun), plan);
    const alone = new ChunkRunner(plan, fakeRun).run({ arm: 1, first: 17, count: 1 });
    expect(arms[1]!.outcomes.map((values) => values[17])).toEqual([...alone.outcomes]);
    expect(arms[1]!.weeklyDigests[17]).toBe(alone.weeklyDigests[0]);
  });

  it('has another hash with another seed', async () => {
    const other = await runOn(inlinePool(fakeRun), { ...plan, seed: 'another' });
    expect(other.hash).not.toBe((await runOn(inlinePool(fakeRun), plan)).hash);
  });

  it('reports progress', async () => {
    const steps: Progress[] = [];
    await runExperiment(plan, { pool: inlinePool(fakeRun), onProgress: (progress) => steps.push(progress) });
    expect(steps[0]).toEqual({ done: 4, planned: 90 });
    expect(steps.at(-1)).toEqual({ done: 90, planned: 90 });
    expect(steps.every(({ done }, k) => k === 0 || done > steps[k - 1]!.done)).toBe(true);
  });

  it('refuses a plan without arms or replicates, and arms that cannot be compared week by week', async () => {
    const pool = inlinePool(fakeRun);
    await expect(runExperiment({ ...plan, arms: [] }, { pool })).rejects.toMatchObject({
      code: 'breach.plan',
    });
    await expect(runExperiment({ ...plan, seeds: 0 }, { pool })).rejects.toMatchObject({
      code: 'breach.plan',
    });
    const arms = [...plan.arms, ...planOfArms(['longer'], 50, 5).arms];
    await expect(runExperiment({ ...plan, arms }, { pool })).rejects.toMatchObject({
      code: 'breach.plan-arms',
      values: { arm: 'longer', base: 'usual' },
    });
  });
});

describe('an experiment with a precision', () => {
  const ids = ['usual', 'naloxone'];
  const precision = (halfWidth: number) => ({
    outcome: 'overdose-deaths' as const,
    halfWidth,
    maxSeeds: 300,
  });
  const seedsFor = async (plan: ExperimentPlan) => (await runOn(inlinePool(fakeRun), plan)).seeds;

  it('stops after the first batch that is precise enough', async () => {
    const { arms } = await runOn(inlinePool(fakeRun), experimentOf(ids, 300));
    const [base, arm] = arms.map((result) => column(result, 'overdose-deaths'));
    const halfWidth = (n: number) => {
      const { lo, hi } = comparePaired(arm!.subarray(0, n), base!.subarray(0, n), 'lower');
      return (hi! - lo!) / 2;
    };
    for (const seeds of [20, 40, 80, 160]) {
      expect(await seedsFor(experimentOf(ids, 20, precision(halfWidth(seeds))))).toBe(seeds);
    }
  });

  it('stops at the most replicates in any case', async () => {
    expect(await seedsFor(experimentOf(ids, 20, precision(0)))).toBe(300);
  });

  it('uses the precision of the mean if there is one arm', async () => {
    expect(await seedsFor(experimentOf(['usual'], 20, precision(1000)))).toBe(20);
    expect(await seedsFor(experimentOf(['usual'], 20, precision(0)))).toBe(300);
  });

  it('gives the same replicates as a run planned at that number', async () => {
    const stopped = await runOn(inlinePool(fakeRun), experimentOf(ids, 20, precision(0.35)));
    const planned = await runOn(inlinePool(fakeRun), experimentOf(ids, stopped.seeds));
    expect(stopped).toEqual(planned);
  });
});

describe('a cancelled experiment', () => {
  const plan = experimentOf(['usual', 'naloxone', 'coordinator'], 800);

  /** Aborts after so many replicates. */
  async function cancelAt(pool: Pool, replicates: number): Promise<Cancelled> {
    const controller = new AbortController();
    const run = runExperiment(plan, {
      pool,
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done >= replicates) controller.abort();
      },
    });
    const error: unknown = await run.catch((thrown: unknown) => thrown);
    await pool.close();
    if (!(error instanceof Cancelled)) throw new Error('was not cancelled');
    return error;
  }

  it('keeps the replicates that all arms have, equal to those of the full run', async () => {
    const { partial, code } = await cancelAt(inlinePool(fakeRun), 500);
    expect(code).toBe('run.cancelled');
    expect(partial).toMatchObject({ seeds: 100, complete: false });
    const full = await runOn(inlinePool(fakeRun), { ...plan, seeds: 100 });
    expect(partial).toEqual({ ...full, complete: false });
  });

  it('is balanced across arms when chunks arrive in any order', async () => {
    const runner = new ChunkRunner(plan, fakeRun);
    const pool: Pool = {
      size: 2,
      execution: { engine: 'javascript', fallbacks: [] },
      async run(_, chunks, { onResult }) {
        // 24 chunks of 100 replicates. The seventh (arm 0 from replicate 200 on) is not finished.
        for (const [k, chunk] of [...chunks].entries()) if (k !== 6 && k < 20) onResult(runner.run(chunk));
        throw cancelled();
      },
      close: async () => undefined,
    };
    const { partial } = await cancelAt(pool, Number.POSITIVE_INFINITY);
    expect(partial!.seeds).toBe(200);
    expect(partial!.arms.map((arm) => column(arm, 'overdose-deaths').length)).toEqual([200, 200, 200]);
    expect(partial!.arms.map((arm) => arm.weekly.n)).toEqual([200, 200, 200]);
  });

  it('has no partial result if it was cancelled before every arm had a replicate', async () => {
    const { partial, values } = await cancelAt(inlinePool(fakeRun), 1);
    expect(partial).toBeNull();
    expect(values).toEqual({ seeds: 0 });
  });
});

describe('an experiment with the model', () => {
  it('gives the same hash in this thread and in the worker that the package ships', async () => {
    const plan = { ...planOfArms(['usual', 'naloxone'], 400, 12), seeds: 12, precision: null };
    const inline = await runOn(inlinePool(), plan);
    const threads = await runOn(nodePool(await bundleWorker('engine/workers/node-worker.ts'), 2), plan);
    expect(threads).toEqual(inline);
  });
});
