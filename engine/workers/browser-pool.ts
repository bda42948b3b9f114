import { wrap } from 'comlink';
import type { Pool } from './pool.ts';
import type { ChunkService } from './service.ts';
import { type WorkerHandle, WorkerPool } from './worker-pool.ts';

/** A worker has its next chunk in hand, because a page that is drawing cannot hand out work. */
const CHUNKS_AHEAD = 2;

/**
 * A pool of Web Workers.
 * @param createWorker starts a worker on the bundled browser-worker.ts. The page provides it, since
 *   a single-file page makes the worker from a Blob and a hosted page from a URL.
 * @param size number of workers, at least 1
 */
export function browserPool(createWorker: () => Worker, size: number): Pool {
  return new WorkerPool(size, () => startWorker(createWorker()), CHUNKS_AHEAD);
}

function startWorker(worker: Worker): WorkerHandle {
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // Otherwise the page would report an error that the pool handles.
      event.preventDefault();
      reject(new Error(event.message || 'script'));
    });
    worker.addEventListener('messageerror', () => reject(new Error('messageerror')));
  });
  death.catch(() => undefined);
  return {
    service: wrap<ChunkService>(worker),
    death,
    stop: async () => worker.terminate(),
  };
}
