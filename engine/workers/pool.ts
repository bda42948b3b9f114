import { EttervernError } from '../kernel/index.ts';
import type { Execution } from './execution.ts';
import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';

export interface PoolRunOptions {
  /** Aborting it stops the run at once. Unfinished chunks are abandoned. */
  readonly signal?: AbortSignal | undefined;
  /** Called once per chunk, in order of arrival, which differs from run to run. */
  readonly onResult: (result: ChunkResult) => void;
}

/**
 * Runs chunks in this thread, in Node worker threads or in Web Workers. Workers are started when
 * first needed and kept between runs. They take chunks in the order given, as far as groups allow.
 * Only one run at a time.
 */
export interface Pool {
  /** Number of chunks that run at the same time. */
  readonly size: number;
  /** How the work of all runs so far was carried out. */
  readonly execution: Execution;
  /**
   * Resolves when every chunk has been passed to `onResult`.
   *
   * A chunk whose worker dies is tried once more on a fresh worker. Errors thrown by the chunk
   * itself are not retried, since the work is deterministic.
   *
   * @throws EttervernError
   * - the failure found by a guard of the model, with code, values and place as thrown;
   * - `worker.crashed` { arm, first, last, reason } if a chunk's worker died twice;
   * - `worker.exception` { message } if a chunk threw anything else;
   * - `run.cancelled` if `signal` was aborted;
   * - `breach.pool-busy`, `breach.pool-closed` if the pool is used against its rules
   */
  run(plan: WorkPlan, chunks: Iterable<Chunk>, options: PoolRunOptions): Promise<void>;
  /** Stops all workers. The pool cannot be used again. */
  close(): Promise<void>;
}

export const cancelled = (): EttervernError => new EttervernError('failure', 'run.cancelled');

export const isCancelled = (error: unknown): boolean =>
  error instanceof EttervernError && error.code === 'run.cancelled';
