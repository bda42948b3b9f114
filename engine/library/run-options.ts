import { createExplainedRun, isExplainInput } from '../experiment/explain/explained-run.ts';
import { carryOutPilots, type Progress } from '../experiment/index.ts';
import { type CarryOut, ModelRun } from '../model/index.ts';
import { carryOutWith } from '../workers/compiled-run.ts';
import { ExecutionLog } from '../workers/execution.ts';
import { type CreateRun, type Engine, inlinePool, type Pool } from '../workers/index.ts';

export interface RunOptions {
  /** Replicates of every arm; default the scenario's number. */
  readonly seeds?: number;
  /** Seed text of all random numbers; default the scenario's. */
  readonly seed?: string;
  /**
   * Where the work is done; default the calling thread. In Node: `workers()` of 'ettervern/node'.
   * The caller closes it.
   */
  readonly pool?: Pool;
  /**
   * Engine of the calling thread: `compiled` (default), or `javascript` for debugging, which gives
   * the same numbers more slowly. A pool has its own engine.
   */
  readonly engine?: Engine;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * How the library runs an arm: by itself or, for `explain`, together with its base. The arm's input
 * says which.
 */
export const libraryRun =
  (carryOut: CarryOut): CreateRun =>
  (input) =>
    isExplainInput(input) ? createExplainedRun(carryOut)(input) : new ModelRun(input, carryOut);

function poolHere(engine: Engine): Pool {
  const execution = new ExecutionLog(engine);
  const carryOut = execution.noting(carryOutWith(engine));
  carryOutPilots(carryOut);
  return inlinePool(libraryRun(carryOut), execution);
}

/**
 * Where the work is done, and who receives progress. Call it before planning: the pilots that find
 * the steady state of a municipality also run in the calling thread.
 */
export function placeOfWork({
  engine = 'compiled',
  pool,
  signal,
  onProgress,
}: RunOptions): Pick<RunOptions, 'signal' | 'onProgress'> & { readonly pool: Pool } {
  if (pool !== undefined) carryOutPilots(carryOutWith(pool.execution.engine));
  return {
    pool: pool ?? poolHere(engine),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  };
}
