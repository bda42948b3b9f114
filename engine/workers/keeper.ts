import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';
import type { Pool } from './pool.ts';

/**
 * Identifies a set of arms whose chunks are stored together: the runs of a scenario, or a point of
 * a sweep.
 */
export type SetKey = string | number;

/**
 * Stores finished chunks, so that no work is done twice. `Set` identifies the arms whose chunks are
 * stored together.
 */
export interface ChunkKeeper<Set = SetKey> {
  /** The stored chunks of a set, in any order. The arrays are read-only. */
  kept(set: Set): readonly ChunkResult[];
  /**
   * Stores a chunk before it returns. A store on disk then loses nothing if the process ends. The
   * arrays are not written to afterwards.
   * @throws EttervernError if the chunk cannot be stored
   */
  keep(set: Set, result: ChunkResult): void;
  /** Lets the keeper finish writing. Resolves when it can take more. */
  settle(): Promise<void>;
}

/** Equal for chunks that are the same piece of work. */
export const chunkKey = ({ arm, first, count }: Chunk): string => `${arm}/${first}/${count}`;

/**
 * A pool that stores every chunk it completes, and takes stored chunks instead of running them
 * again. Results are the same: the plan alone determines the chunks, and each chunk is a pure
 * function of it.
 * @param setOf identifies the set that a plan's chunks belong to
 */
export function keepingPool<Set>(pool: Pool, keeper: ChunkKeeper<Set>, setOf: (plan: WorkPlan) => Set): Pool {
  return {
    size: pool.size,
    execution: pool.execution,
    close: () => pool.close(),
    async run(plan, chunks, { signal, onResult }) {
      const set = setOf(plan);
      const kept = new Map(keeper.kept(set).map((result) => [chunkKey(result), result]));
      // A generator, because the caller may stop giving chunks early.
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
