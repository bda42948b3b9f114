import { type OutcomeId, outcomeIndex } from '../model/index.ts';
import type { RunningMoments } from '../stats/index.ts';
import type { ChunkResult } from '../workers/index.ts';

/** Weekly counts of some consecutive replicates. */
export type WeeklyChunk = Pick<ChunkResult, 'first' | 'count' | 'weeklySums' | 'weeklySquares'>;

/** All replicates of one arm. */
export interface ArmResult {
  readonly id: string;
  /**
   * One column per outcome, in the order of OUTCOMES; entry k is replicate k, in whatever order
   * they arrived.
   */
  readonly outcomes: readonly Float64Array[];
  /** Entry week × WEEKLY_OUTCOMES.length + j belongs to weekly outcome j. */
  readonly weekly: RunningMoments;
  /** The same in parts over parameter draws, one pair of draws after the other; else empty. */
  readonly weeklyChunks: readonly WeeklyChunk[];
  /** Per replicate, the digest of its weekly course. */
  readonly weeklyDigests: Uint32Array;
  /**
   * Overdose deaths in each whole year of 52 weeks of a municipality, replicate after replicate;
   * empty for a release cohort.
   */
  readonly yearlyDeaths: Float64Array;
}

export interface ExperimentResult {
  /** Replicates of every arm. */
  readonly seeds: number;
  /** False when the run was cancelled before the plan was carried out. */
  readonly complete: boolean;
  readonly arms: readonly ArmResult[];
  /** SHA-256 of every replicate's results; see hash.ts. */
  readonly hash: string;
}

/** One outcome over the replicates of an arm. */
export const column = (arm: Pick<ArmResult, 'outcomes'>, id: OutcomeId): Float64Array =>
  arm.outcomes[outcomeIndex(id)]!;
