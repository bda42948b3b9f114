import { createExplainedRun, isExplainInput } from '../experiment/explain/explained-run.ts';
import { carryOutPilots, type Progress } from '../experiment/index.ts';
import { type CarryOut, ModelRun } from '../model/index.ts';
import { carryOutWith } from '../workers/compiled-run.ts';
import { ExecutionLog } from '../workers/execution.ts';
import { type CreateRun, type Engine, inlinePool, type Pool } from '../workers/index.ts';

export interface RunOptions {
  /** Replicates of every arm, instead of the scenario's number. */
  readonly seeds?: number;
  /** The text that all random numbers come from, instead of the scenario's. */
  readonly seed?: string;
  /**
   * Where the work is done; in the calling thread when not given. In Node: `workers()` of
   * 'ettervern/node'. The caller closes it.
   */
  readonly pool?: Pool;
  /**
   * What carries the work out in the calling thread: `compiled` when not given; `javascript` for
   * debugging, with the same numbers in more time. A pool has an engine of its own.
   */
  readonly engine?: Engine;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What the library runs: an arm by itself, or for `explain` beside its base, as its input says. */
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
 * Where the work is done, and who is told how it goes. Call it before a plan is made: the pilots
 * that find the steady state of a municipality are carried out in the calling thread, as the rest.
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
