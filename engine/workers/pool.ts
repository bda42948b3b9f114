import { EttervernError } from '../kernel/index.ts';
import type { Execution } from './execution.ts';
import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';

export interface PoolRunOptions {
  /** Aborting it stops the run at once; chunks that are being worked on are given up. */
  readonly signal?: AbortSignal | undefined;
  /** Called once per chunk, in order of arrival, which differs from run to run. */
  readonly onResult: (result: ChunkResult) => void;
}

/**
 * Runs chunks somewhere: in this thread, in Node worker threads or in Web Workers. Workers are
 * started when first needed, kept between runs, and pull chunks in the order given, as far as
 * groups allow. One run at a time.
 */
export interface Pool {
  /** Chunks worked on at the same time. */
  readonly size: number;
  /** How the work is carried out, of all runs so far. */
  readonly execution: Execution;
  /**
   * Resolves when every chunk has been handed to `onResult`.
   *
   * A chunk whose worker dies is tried once more on a fresh worker. Errors thrown by the chunk
   * itself are not tried again: the work is deterministic.
   *
   * @throws EttervernError
   *   - the breach that a guard of the model found, with code, values and place as thrown;
   *   - `worker.crashed` { arm, first, last, reason } when a chunk's worker died twice;
   *   - `worker.exception` { message } when a chunk threw anything else;
   *   - `run.cancelled` when `signal` was aborted;
   *   - `breach.pool-busy`, `breach.pool-closed` when the pool is used against its rules
   */
  run(plan: WorkPlan, chunks: Iterable<Chunk>, options: PoolRunOptions): Promise<void>;
  /** Stops all workers. The pool cannot be used again. */
  close(): Promise<void>;
}

export const cancelled = (): EttervernError => new EttervernError('failure', 'run.cancelled');

export const isCancelled = (error: unknown): boolean =>
  error instanceof EttervernError && error.code === 'run.cancelled';
