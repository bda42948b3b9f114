import { breach } from '../kernel/index.ts';
import { type CreateRun, createModelRun } from './arm-run.ts';
import { ChunkRunner } from './chunk.ts';
import { type Execution, ExecutionLog } from './execution.ts';
import type { Chunk } from './plan.ts';
import { cancelled, type Pool, type PoolRunOptions } from './pool.ts';
import { asEttervernError } from './service.ts';

/**
 * A pool without workers: chunks run in the calling thread. It returns to the event loop between
 * chunks, so that progress can be shown and cancellation noticed. For tests, small runs, and
 * single-core use.
 * @param createRun default: arms run in JavaScript
 * @param execution records how `createRun` runs replicates
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
