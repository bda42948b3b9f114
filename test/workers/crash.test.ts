import { wrap } from 'comlink';
import { describe, expect, it } from 'vitest';
import { browserPool } from '../../engine/workers/browser-pool.ts';
import { ChunkRunner, chunksOf, inlinePool, isCancelled } from '../../engine/workers/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import type { ChunkService } from '../../engine/workers/service.ts';
import { WorkerPool } from '../../engine/workers/worker-pool.ts';
import { faultyWorker } from './bundle.ts';
import { FakeWebWorker } from './fake-web-worker.ts';
import { collect, fakeRun, planOfArms } from './fakes.ts';

const plan = planOfArms(['usual', 'naloxone', 'coordinator']);

describe('a worker thread that dies', () => {
  it.each(['exit', 'uncaught'])('(%s) once leaves no trace in the results', async (fault) => {
    const pool = nodePool(await faultyWorker(fault, true), 2);
    const runner = new ChunkRunner(plan, fakeRun);
    const expected = [...chunksOf(plan, 0, 40)].map((chunk) => runner.run(chunk));
    expected.sort((x, y) => x.arm - y.arm || x.first - y.first);
    expect(await collect(pool, plan, chunksOf(plan, 0, 40))).toEqual(expected);
    await pool.close();
  });

  it.each([
    ['exit', 'exit 3'],
    ['uncaught', 'uncaught in the worker'],
  ])('(%s) twice on the same chunk is reported with the chunk', async (fault, reason) => {
    const pool = nodePool(await faultyWorker(fault), 2);
    await expect(collect(pool, plan, chunksOf(plan, 0, 40))).rejects.toMatchObject({
      kind: 'failure',
      code: 'worker.crashed',
      values: { arm: 'naloxone', first: 0, last: 4, reason },
    });
    await pool.close();
  });

  it('because its script cannot be loaded is reported at once', async () => {
    const pool = nodePool(new URL('file:///no-such-worker.mjs'), 1);
    await expect(collect(pool, plan, chunksOf(plan, 0, 4))).rejects.toMatchObject({ code: 'worker.crashed' });
    await pool.close();
  });
});

describe('a chunk that throws', () => {
  it('an unexpected error is reported as such, without a second try', async () => {
    const expected = { kind: 'failure', code: 'worker.exception', values: { message: 'out of range' } };
    const pool = nodePool(await faultyWorker('exception', true), 1);
    await expect(collect(pool, plan, chunksOf(plan, 0, 4))).rejects.toMatchObject(expected);
    await pool.close();
    const inline = inlinePool(() => {
      throw new RangeError('out of range');
    });
    await expect(collect(inline, plan, chunksOf(plan, 0, 4))).rejects.toMatchObject(expected);
  });
});

describe('a worker within a chunk', () => {
  it('is interrupted by cancellation', async () => {
    const pool = nodePool(await faultyWorker('hang'), 2);
    const controller = new AbortController();
    let results = 0;
    const run = pool.run(plan, chunksOf(plan, 0, 80), {
      signal: controller.signal,
      // Arm 1 hangs from its first chunk on. The other lane runs all remaining chunks.
      onResult: () => {
        if (++results === 3 * 8 - 1) controller.abort();
      },
    });
    await expect(run).rejects.toSatisfy(isCancelled);
    await pool.close();
  });

  it('is interrupted by closing the pool', async () => {
    const pool = nodePool(await faultyWorker('hang'), 1);
    const run = pool.run(plan, chunksOf(plan, 0, 80), { onResult: () => void pool.close() });
    await expect(run).rejects.toSatisfy(isCancelled);
  });
});

describe('a run that has ended early', () => {
  it('does not replace the workers that it stopped', async () => {
    let started = 0;
    const pool = new WorkerPool(1, () => {
      started++;
      const worker = new FakeWebWorker(fakeRun);
      const death = new Promise<never>((_, reject) => {
        worker.addEventListener('stopped', () => reject(new Error('stopped')));
      });
      // Stopping a thread ends it, which looks like a crash.
      const stop = async () => {
        worker.terminate();
        worker.dispatchEvent(new Event('stopped'));
      };
      return { service: wrap<ChunkService>(worker), death, stop };
    });
    const controller = new AbortController();
    const run = pool.run(plan, chunksOf(plan, 0, 8), {
      signal: controller.signal,
      onResult: () => undefined,
    });
    expect(started).toBe(1);
    controller.abort();
    await expect(run).rejects.toSatisfy(isCancelled);
    await pool.close();
    expect(started).toBe(1);
  });
});

describe('a Web Worker that dies', () => {
  const breaking = (times: number) => {
    let left = times;
    return browserPool(() => {
      const worker = new FakeWebWorker(fakeRun);
      if (left-- > 0) queueMicrotask(() => worker.fail('out of memory'));
      return worker;
    }, 1);
  };

  it('once is replaced', async () => {
    const pool = breaking(1);
    await expect(collect(pool, plan, chunksOf(plan, 0, 8))).resolves.toHaveLength(3 * 8);
    await pool.close();
    expect(FakeWebWorker.alive).toBe(0);
  });

  it('twice on the same chunk is reported', async () => {
    const pool = breaking(2);
    await expect(collect(pool, plan, chunksOf(plan, 0, 8))).rejects.toMatchObject({
      code: 'worker.crashed',
      values: { arm: 'usual', first: 0, last: 0, reason: 'out of memory' },
    });
    await pool.close();
    expect(FakeWebWorker.alive).toBe(0);
  });
});
