/**
 * Where replicates are run. Import the platforms' pools from their own files (node-pool.ts,
 * browser-pool.ts), so that neither platform loads the other's.
 */
export { ArmMemory } from './arm-memory.ts';
export type { ArmRun, CreateRun } from './arm-run.ts';
export { ChunkRunner } from './chunk.ts';
export { inputOf } from './draws.ts';
export { ENGINES, type Engine, type Execution, ExecutionLog, together } from './execution.ts';
export { inlinePool } from './inline-pool.ts';
export { type ChunkKeeper, chunkKey, keepingPool, type SetKey } from './keeper.ts';
export {
  type Chunk,
  type ChunkResult,
  chunksOf,
  type DrawTable,
  type PlannedArm,
  replicatesByCost,
  replicatesPerChunk,
  type WorkPlan,
} from './plan.ts';
export { cancelled, isCancelled, type Pool, type PoolRunOptions } from './pool.ts';
