import type { Chunk } from './plan.ts';

/** Hands out chunks, each once. */
export interface ChunkQueue {
  /** The next chunk for a lane (one worker); undefined if there are none left. */
  next(lane: number): Chunk | undefined;
}

/** The group number of a chunk. Chunks of one group are consecutive. */
export type GroupOf = (chunk: Chunk) => number;

/**
 * Hands out chunks in the order given. With groups, a lane continues with its own group, so that
 * its worker computes once what the group's chunks share. It then takes the next group. If no group
 * is left, it helps the lane with the most chunks left. Chunks are read from `chunks` only when
 * needed, so that the caller may stop early.
 */
export function chunkQueue(chunks: Iterable<Chunk>, groupOf: GroupOf | undefined): ChunkQueue {
  const order = chunks[Symbol.iterator]();
  if (groupOf !== undefined) return new GroupedQueue(order, groupOf);
  return { next: () => order.next().value };
}

class GroupedQueue implements ChunkQueue {
  /** The remaining chunks of each lane's group. */
  private readonly begun = new Map<number, Chunk[]>();
  /** The first chunk of the next group, read when the group before it was complete. */
  private first: Chunk | undefined;

  constructor(
    private readonly order: Iterator<Chunk, undefined>,
    private readonly groupOf: GroupOf,
  ) {}

  next(lane: number): Chunk | undefined {
    const own = this.begun.get(lane)?.shift();
    if (own !== undefined) return own;
    const group = this.nextGroup();
    if (group.length === 0) return this.largest().pop();
    this.begun.set(lane, group);
    return group.shift();
  }

  private nextGroup(): Chunk[] {
    const first = this.first ?? this.order.next().value;
    this.first = undefined;
    if (first === undefined) return [];
    const group = [first];
    const number = this.groupOf(first);
    for (let next = this.order.next().value; next !== undefined; next = this.order.next().value) {
      if (this.groupOf(next) !== number) {
        this.first = next;
        break;
      }
      group.push(next);
    }
    return group;
  }

  private largest(): Chunk[] {
    return [...this.begun.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
  }
}
