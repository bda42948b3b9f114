/**
 * The part of the public library that only Node has: `import { workers } from 'ettervern/node'`.
 */
import { availableParallelism } from 'node:os';
import type { Engine, Pool } from '../workers/index.ts';
import { nodePool } from '../workers/node-pool.ts';

/**
 * A pool of worker threads, to be given to any function of the library that takes a `pool`, and
 * closed afterwards.
 * @param size threads, at least 1; as many as there are cores when not given. The numbers do not
 *   depend on it.
 * @param engine `compiled` when not given; `javascript` for debugging
 */
export const workers = (size: number = availableParallelism(), engine: Engine = 'compiled'): Pool =>
  nodePool(new URL('./library-worker.js', import.meta.url), size, engine);
