import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breach } from '../../engine/kernel/index.ts';
import type { ModelInput } from '../../engine/model/index.ts';
import { browserPool } from '../../engine/workers/browser-pool.ts';
import { ChunkRunner, chunksOf, inlinePool, isCancelled, type Pool } from '../../engine/workers/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import { faultyWorker } from './bundle.ts';
import { FakeWebWorker } from './fake-web-worker.ts';
import { collect, FakeRun, fakeRun, planOfArms } from './fakes.ts';

/** One suite for every kind of pool, because they all must behave the same. */
const plan = planOfArms(['usual', 'naloxone', 'coordinator']);
/**
 * At this horizon the fake model throws, but only once. A second try would succeed and hide the
 * error.
 */
const BREACH_WEEKS = 5;

function createRun(input: ModelInput): FakeRun {
  const run = new FakeRun(input);
  const simulate = run.run.bind(run);
  if (input.weeks === BREACH_WEEKS) {
    run.run = () => {
      run.run = simulate;
      throw breach('conserved', { week: 7 });
    };
  }
  return run;
}

let script: URL;
beforeAll(async () => {
  script = await faultyWorker('none');
});

describe.each<[string, () => Pool, () => Pool | Promise<Pool>]>([
  ['inline pool', () => inlinePool(createRun), () => inlinePool(createRun)],
  [
    'Node pool of one',
    () => nodePool(script, 1),
    async () => nodePool(await faultyWorker('breach', true), 1),
  ],
  [
    'Node pool of three',
    () => nodePool(script, 3),
    async () => nodePool(await faultyWorker('breach', true), 3),
  ],
  [
    'browser pool of two',
    () => browserPool(() => new FakeWebWorker(createRun), 2),
    () => browserPool(() => new FakeWebWorker(createRun), 2),
  ],
])('%s', (_, makePool, makeBreachingPool) => {
  let pool: Pool;
  beforeAll(() => {
    pool = makePool();
  });
  afterAll(() => pool.close());

  it('runs every chunk once, with the same results as in the calling thread', async () => {
    const runner = new ChunkRunner(plan, fakeRun);
    const expected = [...chunksOf(plan, 0, 21)].map((chunk) => runner.run(chunk));
    expected.sort((x, y) => x.arm - y.arm || x.first - y.first);
    expect(await collect(pool, plan, chunksOf(plan, 0, 21))).toEqual(expected);
  });

  it('switches to another plan and back', async () => {
    const other = { ...plan, seed: 'another' };
    const once = await collect(pool, plan, chunksOf(plan, 0, 4));
    const between = await collect(pool, other, chunksOf(other, 0, 4));
    expect(await collect(pool, plan, chunksOf(plan, 0, 4))).toEqual(once);
    expect(between).not.toEqual(once);
  });

  it('refuses a second run while one is going on', async () => {
    const first = collect(pool, plan, chunksOf(plan, 0, 4));
    await expect(collect(pool, plan, chunksOf(plan, 0, 4))).rejects.toMatchObject({
      code: 'breach.pool-busy',
    });
    await expect(first).resolves.toHaveLength(3 * 4);
  });

  it('stops when the signal is aborted, and can be used again', async () => {
    const controller = new AbortController();
    let results = 0;
    const run = pool.run(plan, chunksOf(plan, 0, 2000), {
      signal: controller.signal,
      onResult: () => {
        if (++results === 4) controller.abort();
      },
    });
    await expect(run).rejects.toSatisfy(isCancelled);
    expect(results).toBeLessThan(3 * 8);
    await expect(collect(pool, plan, chunksOf(plan, 0, 4))).resolves.toHaveLength(3 * 4);
  });

  it('does nothing and throws if the signal was already aborted, even without chunks', async () => {
    for (const chunks of [[...chunksOf(plan, 0, 4)], []]) {
      const run = pool.run(plan, chunks, {
        signal: AbortSignal.abort(),
        onResult: () => expect.unreachable(),
      });
      await expect(run).rejects.toSatisfy(isCancelled);
    }
  });

  it('passes on an error that the receiver of results throws', async () => {
    const onResult = () => {
      throw new TypeError('full disk');
    };
    await expect(pool.run(plan, chunksOf(plan, 0, 4), { onResult })).rejects.toThrow('full disk');
  });

  it('passes on the error of a guard with code and values, without a second try', async () => {
    const breaching = await makeBreachingPool();
    const arms = planOfArms(['usual', 'naloxone'], 50, BREACH_WEEKS);
    const run = collect(breaching, arms, [{ arm: 1, first: 0, count: 1 }]);
    await expect(run).rejects.toMatchObject({
      name: 'EttervernError',
      kind: 'failure',
      code: 'breach.conserved',
      values: { arm: 'naloxone', replicate: 0, week: 7 },
    });
    await breaching.close();
  });

  it('cannot be used after it is closed', async () => {
    const closed = makePool();
    await closed.close();
    await expect(collect(closed, plan, chunksOf(plan, 0, 1))).rejects.toMatchObject({
      code: 'breach.pool-closed',
    });
  });
});
