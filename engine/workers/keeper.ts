import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';
import type { Pool } from './pool.ts';

/**
 * Names one set of arms whose chunks are kept together: the runs of a scenario, or a point of a
 * sweep.
 */
export type SetKey = string | number;

/**
 * Where finished chunks are kept, so that what has been done need not be done again. `Set` names
 * the arms whose chunks are kept together.
 */
export interface ChunkKeeper<Set = SetKey> {
  /** What is kept of a set, in any order. The arrays are read only. */
  kept(set: Set): readonly ChunkResult[];
  /**
   * Keeps a chunk at once: for a store on disk, when this returns, the end of the process loses it
   * no more. The arrays are not written to afterwards.
   * @throws EttervernError when it cannot be kept
   */
  keep(set: Set, result: ChunkResult): void;
  /** Gives the keeper time to put away what it has been given. Resolves when more may come. */
  settle(): Promise<void>;
}

/** Equal for chunks that are the same piece of work. */
export const chunkKey = ({ arm, first, count }: Chunk): string => `${arm}/${first}/${count}`;

/**
 * A pool that keeps every chunk it has done, and takes those that are kept instead of doing them
 * again. Results are the same: chunks are cut by the plan alone, and each is a pure function of it.
 * @param setOf names the set that a plan's chunks belong to
 */
export function keepingPool<Set>(pool: Pool, keeper: ChunkKeeper<Set>, setOf: (plan: WorkPlan) => Set): Pool {
  return {
    size: pool.size,
    execution: pool.execution,
    close: () => pool.close(),
    async run(plan, chunks, { signal, onResult }) {
      const set = setOf(plan);
      const kept = new Map(keeper.kept(set).map((result) => [chunkKey(result), result]));
      // One by one, as the pool asks for them: whoever gives the chunks may end early.
      function* missing() {
        for (const chunk of chunks) {
          const result = kept.get(chunkKey(chunk));
          if (result === undefined) yield chunk;
          else onResult(result);
        }
      }
      await pool.run(plan, missing(), {
        signal,
        onResult: (result) => {
          keeper.keep(set, result);
          onResult(result);
        },
      });
      await keeper.settle();
    },
  };
}
