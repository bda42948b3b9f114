import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Pool } from './pool.ts';
import type { ChunkService } from './service.ts';
import { type WorkerHandle, WorkerPool } from './worker-pool.ts';

/**
 * A pool of Node worker threads.
 * @param script the bundled node-worker.ts
 * @param size threads, at least 1
 */
export function nodePool(script: URL, size: number): Pool {
  return new WorkerPool(size, () => startThread(script));
}

function startThread(script: URL): WorkerHandle {
  const thread = new Worker(script);
  const death = new Promise<never>((_, reject) => {
    thread.once('error', reject);
    thread.once('messageerror', reject);
    thread.once('exit', (code) => reject(new Error(`exit ${code}`)));
  });
  // A worker may die while nobody is waiting for it, as when the pool is closed.
  death.catch(() => undefined);
  return {
    service: wrap<ChunkService>(nodeEndpoint(thread)),
    death,
    stop: async () => {
      await thread.terminate();
    },
  };
}
