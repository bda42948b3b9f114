import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Engine } from './execution.ts';
import type { Pool } from './pool.ts';
import type { ChunkService } from './service.ts';
import { type WorkerHandle, WorkerPool } from './worker-pool.ts';

/** A thread has one chunk at a time: the main thread is idle and can hand out the next at once. */
const ONE_AHEAD = 1;

/** Data that a thread is started with. */
export interface ThreadData {
  readonly engine: Engine;
}

/**
 * A pool of Node worker threads.
 * @param script the bundled node-worker.ts, or another script that serves chunks
 * @param size number of threads, at least 1
 * @param engine engine of the threads
 */
export function nodePool(script: URL, size: number, engine: Engine = 'compiled'): Pool {
  return new WorkerPool(size, () => startThread(script, engine), ONE_AHEAD, engine);
}

function startThread(script: URL, engine: Engine): WorkerHandle {
  const thread = new Worker(script, { workerData: { engine } satisfies ThreadData });
  const death = new Promise<never>((_, reject) => {
    thread.once('error', reject);
    thread.once('messageerror', reject);
    thread.once('exit', (code) => reject(new Error(`exit ${code}`)));
  });
  // A worker may die when nothing awaits it, for example when the pool is closed.
  death.catch(() => undefined);
  return {
    service: wrap<ChunkService>(nodeEndpoint(thread)),
    death,
    stop: async () => {
      await thread.terminate();
    },
  };
}
