import { describe, expect, it } from 'vitest';
import { browserPool } from '../../engine/workers/browser-pool.ts';
import { ChunkRunner, chunksOf, inlinePool } from '../../engine/workers/index.ts';
import { FakeWebWorker } from './fake-web-worker.ts';
import { collect, fakeRun, planOfArms } from './fakes.ts';

const plan = planOfArms(['usual', 'naloxone']);

/** Counts the chunks that were sent to the worker and not yet answered. */
class CountingWorker extends FakeWebWorker {
  most = 0;
  private open = 0;

  constructor() {
    super(fakeRun);
    this.addEventListener('message', () => {
      this.open--;
    });
  }

  override postMessage(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
    this.open++;
    this.most = Math.max(this.most, this.open);
    super.postMessage(message, options);
  }
}

describe('a pool of Web Workers', () => {
  it('sends the next chunk before the present one is done, and the plan once', async () => {
    const worker = new CountingWorker();
    const pool = browserPool(() => worker, 1);
    const found = await collect(pool, plan, chunksOf(plan, 0, 40));
    // At first the plan and two chunks; later two chunks at a time.
    expect(worker.most).toBe(3);
    const inline = inlinePool(fakeRun);
    expect(found).toEqual(await collect(inline, plan, chunksOf(plan, 0, 40)));
    await pool.close();
  });

  it('gives the same bits whatever the size of chunks', async () => {
    const runner = new ChunkRunner(plan, fakeRun);
    const small = [...chunksOf(plan, 0, 40, 1)];
    expect(small.every(({ count }) => count === 1)).toBe(true);
    const digests = (chunks: typeof small) =>
      chunks
        .map((chunk) => runner.run(chunk))
        .filter(({ arm }) => arm === 1)
        .flatMap(({ weeklyDigests }) => [...weeklyDigests]);
    expect(digests(small)).toEqual(digests([...chunksOf(plan, 0, 40)]));
  });
});
