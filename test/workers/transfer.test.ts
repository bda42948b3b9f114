import { expose, wrap } from 'comlink';
import { expect, it } from 'vitest';
import { type ChunkReply, type ChunkService, chunkService } from '../../engine/workers/service.ts';
import { transferring } from '../../engine/workers/transfer.ts';
import { fakeRun, planOfArms } from './fakes.ts';

it('results are moved to the caller, not copied', async () => {
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
  expose(transferring(watched), port2);
  const remote = wrap<ChunkService>(port1);
  await remote.begin(planOfArms(['a']));
  const arrived = await remote.run({ arm: 0, first: 0, count: 3 });
  port1.close();
  const [left] = replies;
  if (!('result' in arrived) || !left || !('result' in left)) throw new Error('no result');
  for (const field of ['outcomes', 'weeklySums', 'weeklySquares', 'weeklyDigests'] as const) {
    expect(arrived.result[field].length).toBeGreaterThan(0);
    expect(left.result[field].buffer.byteLength, field).toBe(0);
  }
});
