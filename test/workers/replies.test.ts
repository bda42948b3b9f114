import { expose, wrap } from 'comlink';
import { expect, it } from 'vitest';
import { type ChunkReply, type ChunkService, chunkService } from '../../engine/workers/service.ts';
import { fakeRun, planOfArms } from './fakes.ts';

// After a thread has transferred a buffer, all its typed arrays are slower.
it('results are copied to the caller, and the worker transfers no buffer', async () => {
  const service = chunkService(fakeRun);
  const replies: ChunkReply[] = [];
  const watched: ChunkService = {
    begin: service.begin,
    run(chunk) {
      const reply = service.run(chunk);
      replies.push(reply);
      return reply;
    },
  };
  const { port1, port2 } = new MessageChannel();
  expose(watched, port2);
  const remote = wrap<ChunkService>(port1);
  await remote.begin(planOfArms(['a']));
  const arrived = await remote.run({ arm: 0, first: 0, count: 3 });
  port1.close();
  const [left] = replies;
  if (!('result' in arrived) || !left || !('result' in left)) throw new Error('no result');
  for (const field of ['outcomes', 'weeklySums', 'weeklySquares', 'weeklyDigests'] as const) {
    expect(left.result[field].length, field).toBeGreaterThan(0);
    expect(arrived.result[field], field).toEqual(left.result[field]);
  }
});
