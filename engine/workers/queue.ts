import type { Chunk } from './plan.ts';

/** Gives out chunks, each once. */
export interface ChunkQueue {
  /** The next chunk for a lane (one worker); undefined when there are none left. */
  next(lane: number): Chunk | undefined;
}

/**
 * Chunks in the order given. With groups a lane goes on with the group that it is in, so that its worker makes what the chunks of a group share
 * once; then with the next group that nobody has begun; then it helps the lane that has most left.
 */
export function chunkQueue(
  chunks: Iterable<Chunk>,
  groupOf: ((chunk: Chunk) => number) | undefined,
): ChunkQueue {
  if (groupOf !== undefined) return new GroupedQueue(chunks, groupOf);
  const order = chunks[Symbol.iterator]();
  return {
    next: () => {
      const { done, value } = order.next();
      return done ? undefined : value;
    },
  };
}

class GroupedQueue implements ChunkQueue {
  /** Groups that nobody has begun, in the order in which they came. */
  private readonly waiting: Chunk[][];
  /** What is left of each lane's group. */
  private readonly begun = new Map<number, Chunk[]>();

  constructor(chunks: Iterable<Chunk>, groupOf: (chunk: Chunk) => number) {
    const groups = new Map<number, Chunk[]>();
    for (const chunk of chunks) {
      const group = groups.get(groupOf(chunk));
      if (group) group.push(chunk);
      else groups.set(groupOf(chunk), [chunk]);
    }
    this.waiting = [...groups.values()];
  }

  next(lane: number): Chunk | undefined {
    const own = this.begun.get(lane)?.shift();
    if (own !== undefined) return own;
    const group = this.waiting.shift();
    if (group === undefined) return this.largest().pop();
    this.begun.set(lane, group);
    return group.shift();
  }

  private largest(): Chunk[] {
    return [...this.begun.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
  }
}
