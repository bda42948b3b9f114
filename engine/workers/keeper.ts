import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';
import { cancelled, type Pool } from './pool.ts';

/** Names one set of arms whose chunks are kept together: the runs of a scenario, or a point of a sweep. */
export type SetKey = string | number;

/** Where finished chunks are kept, so that work that was stopped can go on. */
export interface ChunkKeeper {
  /** What is kept of a set, in any order. The arrays belong to the caller. */
  kept(set: SetKey): readonly ChunkResult[];
  /**
   * Keeps a chunk at once: when this returns, the end of the process loses it no more. The arrays are copied.
   * @throws EttervernError when it cannot be kept
   */
  keep(set: SetKey, result: ChunkResult): void;
  /** Gives the keeper time to put away what it has been given. Resolves when more may come. */
  settle(): Promise<void>;
}

/** Equal for chunks that are the same piece of work. */
export const chunkKey = ({ arm, first, count }: Chunk): string => `${arm}/${first}/${count}`;

/**
 * A pool that keeps every chunk it has done, and takes those that are kept instead of doing them again. Results are the same: chunks are cut by
 * the plan alone, and each is a pure function of it.
 * @param setOf names the set that a plan's chunks belong to
 */
export function keepingPool(pool: Pool, keeper: ChunkKeeper, setOf: (plan: WorkPlan) => SetKey): Pool {
  return {
    size: pool.size,
    close: () => pool.close(),
    async run(plan, chunks, { signal, onResult }) {
      const set = setOf(plan);
      const kept = new Map(keeper.kept(set).map((result) => [chunkKey(result), result]));
      const all = [...chunks];
      for (const chunk of all) {
        const result = kept.get(chunkKey(chunk));
        if (result) onResult(result);
      }
      const missing = all.filter((chunk) => !kept.has(chunkKey(chunk)));
      if (signal?.aborted) throw cancelled();
      await pool.run(plan, missing, {
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
