/** The part of the public library for Node only: `import { workers } from 'ettervern/node'`. */
import { availableParallelism } from 'node:os';
import type { Engine, Pool } from '../workers/index.ts';
import { nodePool } from '../workers/node-pool.ts';

/**
 * Creates a pool of worker threads. Pass it to any function of the library that takes a `pool`, and
 * close it afterwards.
 * @param size number of threads, at least 1; default the number of cores. It does not affect the
 *   numbers.
 * @param engine default `compiled`; `javascript` is for debugging
 */
export const workers = (size: number = availableParallelism(), engine: Engine = 'compiled'): Pool =>
  nodePool(new URL('./library-worker.js', import.meta.url), size, engine);
