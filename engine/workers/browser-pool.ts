import { wrap } from 'comlink';
import type { Pool } from './pool.ts';
import type { ChunkService } from './service.ts';
import { type WorkerHandle, WorkerPool } from './worker-pool.ts';

/** A page that draws cannot hand out work meanwhile. */
const CHUNKS_AHEAD = 2;

/**
 * A pool of Web Workers.
 * @param createWorker starts a worker on the bundled browser-worker.ts; given by the page, since a
 *   single-file page makes it from a Blob and a hosted page from a URL
 * @param size workers, at least 1
 */
export function browserPool(createWorker: () => Worker, size: number): Pool {
  return new WorkerPool(size, () => startWorker(createWorker()), CHUNKS_AHEAD);
}

function startWorker(worker: Worker): WorkerHandle {
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // The page would otherwise report as its own an error that the pool deals with.
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
