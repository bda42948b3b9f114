import { breach } from '../kernel/index.ts';
import { type CreateRun, createModelRun } from './arm-run.ts';
import { ChunkRunner } from './chunk.ts';
import { type Execution, ExecutionLog } from './execution.ts';
import type { Chunk } from './plan.ts';
import { cancelled, type Pool, type PoolRunOptions } from './pool.ts';
import { asEttervernError } from './service.ts';

/**
 * A pool of no workers: chunks run in the calling thread, which goes back to its event loop between
 * chunks so that progress can be shown and cancellation heard. For tests, tiny runs, and where one
 * core is to be used.
 * @param createRun runs arms in JavaScript when not given
 * @param execution what `createRun` notes of how it carries replicates out
 */
export function inlinePool(
  createRun: CreateRun = createModelRun,
  execution: Execution = new ExecutionLog('javascript'),
): Pool {
  let busy = false;
  let closed = false;
  return {
    size: 1,
    execution,
    async run(plan, chunks, options) {
      if (closed) throw breach('pool-closed', {});
      if (busy) throw breach('pool-busy', {});
      busy = true;
      const runner = new ChunkRunner(plan, createRun);
      try {
        await runInline(runner, chunks, options);
      } finally {
        runner.release();
        busy = false;
      }
    },
    async close() {
      closed = true;
    },
  };
}

async function runInline(
  runner: ChunkRunner,
  chunks: Iterable<Chunk>,
  { signal, onResult }: PoolRunOptions,
): Promise<void> {
  if (signal?.aborted) throw cancelled();
  for (const chunk of chunks) {
    if (signal?.aborted) throw cancelled();
    onResult(attempt(() => runner.run(chunk)));
    await turnOfTheEventLoop();
  }
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asEttervernError(error);
  }
}

const turnOfTheEventLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
