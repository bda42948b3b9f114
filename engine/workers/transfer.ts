import { transfer } from 'comlink';
import { buffersOf, type ChunkService } from './service.ts';

/** The same service, whose replies move their arrays to the caller instead of copying them. */
export function transferring(service: ChunkService): ChunkService {
  return {
    begin: (plan) => service.begin(plan),
    run: (chunk) => {
      const reply = service.run(chunk);
      return transfer(reply, buffersOf(reply));
    },
  };
}
