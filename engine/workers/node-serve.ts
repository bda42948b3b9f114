import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { ChunkService } from './service.ts';

/** Offers the service to the thread that started this worker. What it replies is copied: see {@link ChunkService}. */
export function serveOnNode(service: ChunkService): void {
  if (!parentPort) throw new Error('serveOnNode belongs in a worker thread');
  expose(service, nodeEndpoint(parentPort));
}
