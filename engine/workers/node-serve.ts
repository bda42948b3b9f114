import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { ChunkService } from './service.ts';
import { transferring } from './transfer.ts';

/** Offers the service to the thread that started this worker. */
export function serveOnNode(service: ChunkService): void {
  if (!parentPort) throw new Error('serveOnNode belongs in a worker thread');
  expose(transferring(service), nodeEndpoint(parentPort));
}
