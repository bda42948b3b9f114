import { describe, expect, it } from 'vitest';
import { type ValidationResult, validate } from '../../../engine/experiment/validation/index.ts';
import { createObservedRun } from '../../../engine/experiment/validation/observed-run.ts';
import { validationPlan } from '../../../engine/experiment/validation/plan.ts';
import { inJavaScript } from '../../../engine/model/index.ts';
import { inlinePool, type Pool } from '../../../engine/workers/index.ts';
import { nodePool } from '../../../engine/workers/node-pool.ts';
import { cohort } from '../../support/cohort.ts';
import { bundleWorker } from '../../workers/bundle.ts';
import { TARGETS } from './study.ts';

async function validated(pool: Pool, seeds: number, draws?: number): Promise<ValidationResult> {
  try {
    return await validate({ seeds, draws, seed: 'test', pool });
  } finally {
    await pool.close();
  }
}

const threads = async (size: number) =>
  nodePool(await bundleWorker('engine/experiment/validation/node-worker.ts'), size);

describe('a validation', () => {
  it('has the same bits in this thread and on two worker threads', async () => {
    const inline = await validated(inlinePool(createObservedRun(inJavaScript)), 2);
    const onThreads = await validated(await threads(2), 2);
    expect(onThreads).toEqual(inline);
    expect(inline.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(inline).toMatchObject({ seeds: 2, draws: null, interval: 'jackknife-95', rule: 'value-inside' });
    expect(inline.rows.map(({ id }) => id).sort()).toEqual(TARGETS.map(({ id }) => id).sort());
    const numbers = inline.rows.map(({ evidence }) => evidence);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    const simulated = inline.rows.filter((row) => row.simulated !== null);
    expect(simulated.length).toBe(TARGETS.filter(({ measure }) => measure !== null).length);
  });

  it('over parameter draws differs from draw to draw, and keeps what a study sets', async () => {
    const result = await validated(await threads(2), 2, 3);
    expect(result).toMatchObject({ seeds: 2, draws: 3, interval: 'draws-95', rule: 'intervals-meet' });
    const { simulated } = result.rows.find(({ id }) => id === 'deaths-at-residence')!;
    expect(simulated!.lo!).toBeLessThan(simulated!.value!);
    expect(simulated!.value!).toBeLessThan(simulated!.hi!);
    const { arms, draws } = validationPlan('test', { seeds: 2, draws: 3 });
    expect(draws!.map(({ every }) => every)).toEqual([2, 2]);
    expect(draws!.map(({ values, parameters }) => values.length / parameters.length)).toEqual([3, 3]);
    expect(arms.find(({ id }) => id === 'inpatient-leavers')!.fixed).toEqual(['lar-at-discharge']);
  });

  it('needs two replicates and two draws', async () => {
    await expect(validated(inlinePool(createObservedRun(inJavaScript)), 1)).rejects.toMatchObject({
      code: 'breach.plan',
    });
    await expect(validated(inlinePool(createObservedRun(inJavaScript)), 2, 1)).rejects.toMatchObject({
      code: 'breach.plan',
    });
  });

  it('reports progress, and can be cancelled', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const pool = inlinePool(createObservedRun(inJavaScript));
    const onProgress = ({ done, planned }: { done: number; planned: number }) => {
      expect(done).toBeLessThanOrEqual(planned);
      seen.push(done);
      stop.abort();
    };
    const run = validate({ seeds: 2, seed: 'test', pool, signal: stop.signal, onProgress });
    await expect(run).rejects.toMatchObject({ code: 'run.cancelled' });
    expect(seen).toEqual([1]);
  });
});

it('a worker of the validation refuses an arm without a study', () => {
  expect(() => createObservedRun(inJavaScript)(cohort({ size: 10 }))).toThrowError(/study/);
});
