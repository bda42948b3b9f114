import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../engine/workers/index.ts';
import { chunkQueue } from '../../engine/workers/queue.ts';

/** Three groups of three arms, one chunk each: arms 0-2 are group 0, 3-5 group 1, 6-8 group 2. */
const CHUNKS: readonly Chunk[] = Array.from({ length: 9 }, (_, arm) => ({ arm, first: 0, count: 4 }));
const groupOf = ({ arm }: Chunk): number => Math.floor(arm / 3);

describe('a queue of chunks', () => {
  it('gives them in order to any lane, without groups', () => {
    const queue = chunkQueue(CHUNKS, undefined);
    const taken = [0, 1, 1, 0, 2, 0, 1, 2, 2].map((lane) => queue.next(lane));
    expect(taken).toEqual(CHUNKS);
    expect(queue.next(0)).toBeUndefined();
  });

  it('leaves a group to the lane that began it', () => {
    const queue = chunkQueue(CHUNKS, groupOf);
    const armsOf = (lanes: readonly number[]) => lanes.map((lane) => queue.next(lane)?.arm);
    expect(armsOf([0, 1, 0, 0, 1, 0, 1])).toEqual([0, 3, 1, 2, 4, 6, 5]);
  });

  it('lets a lane without a new group help the one with most left, and gives each chunk once', () => {
    const queue = chunkQueue(CHUNKS, groupOf);
    const taken = [0, 1, 2, 2, 0, 0, 0, 0, 1].map((lane) => queue.next(lane)?.arm);
    expect(taken.slice(0, 6)).toEqual([0, 3, 6, 7, 1, 2]);
    // Lane 0 is done. Lane 1 has two chunks left, lane 2 has one.
    expect(taken[6]).toBe(5);
    expect(taken.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect([0, 1, 2].map((lane) => queue.next(lane))).toEqual([undefined, undefined, undefined]);
  });

  it('reads no further than the groups begun, so that the source of chunks can stop early', () => {
    let stopped = false;
    let given = 0;
    function* untilStopped() {
      for (const chunk of CHUNKS) {
        if (stopped) return;
        given++;
        yield chunk;
      }
    }
    const queue = chunkQueue(untilStopped(), groupOf);
    const armsOf = (lanes: readonly number[]) => lanes.map((lane) => queue.next(lane)?.arm);
    expect(armsOf([0, 0])).toEqual([0, 1]);
    expect(given).toBe(4);
    stopped = true;
    // Chunks already read are given out, and no others.
    expect(armsOf([0, 0, 0])).toEqual([2, 3, undefined]);
  });
});
