import type { Chunk } from './plan.ts';

/** Gives out chunks, each once. */
export interface ChunkQueue {
  /** The next chunk for a lane (one worker); undefined when there are none left. */
  next(lane: number): Chunk | undefined;
}

/** A number for each chunk; chunks of one group stand together. */
export type GroupOf = (chunk: Chunk) => number;

/**
 * Chunks in the order given. With groups a lane goes on with the group that it is in, so that its
 * worker makes what the chunks of a group share once; then with the next group; then it helps the
 * lane that has most left. Chunks are asked for when they are needed, so that whoever gives them
 * may end early.
 */
export function chunkQueue(chunks: Iterable<Chunk>, groupOf: GroupOf | undefined): ChunkQueue {
  const order = chunks[Symbol.iterator]();
  if (groupOf !== undefined) return new GroupedQueue(order, groupOf);
  return { next: () => order.next().value };
}

class GroupedQueue implements ChunkQueue {
  /** What is left of each lane's group. */
  private readonly begun = new Map<number, Chunk[]>();
  /** The first chunk of the next group, once the one before it has been read. */
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
