import { parentPort, workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { CarryOut } from '../model/index.ts';
import type { CreateRun } from './arm-run.ts';
import { carryOutWith } from './compiled-run.ts';
import { ExecutionLog } from './execution.ts';
import type { ThreadData } from './node-pool.ts';
import { chunkService } from './service.ts';

/**
 * Serves chunks to the thread that started this worker, with the engine that it requested. Replies
 * are copied: see ChunkService.
 * @param runsOf creates runs of arms from the function that runs their weeks
 */
export function serveOnNode(runsOf: (carryOut: CarryOut) => CreateRun): void {
  if (!parentPort) throw new Error('serveOnNode belongs in a worker thread');
  const { engine } = workerData as ThreadData;
  const execution = new ExecutionLog(engine);
  const createRun = runsOf(execution.noting(carryOutWith(engine)));
  expose(chunkService(createRun, execution), nodeEndpoint(parentPort));
}
