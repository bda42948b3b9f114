import { expose } from 'comlink';
import { chunkService } from '../../engine/workers/service.ts';
import { transferring } from '../../engine/workers/transfer.ts';

/** Offers chunks to the page that started this worker; the same service as in Node's worker threads. */
export function serveChunks(): void {
  expose(transferring(chunkService()));
}
