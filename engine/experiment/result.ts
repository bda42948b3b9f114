import { type OutcomeId, outcomeIndex } from '../model/index.ts';
import type { RunningMoments } from '../stats/index.ts';
import type { ChunkResult } from '../workers/index.ts';

/** Weekly counts of some consecutive replicates. */
export type WeeklyChunk = Pick<ChunkResult, 'first' | 'count' | 'weeklySums' | 'weeklySquares'>;

/** All replicates of one arm. */
export interface ArmResult {
  readonly id: string;
  /**
   * One column per outcome, in the order of OUTCOMES. Entry k is replicate k, whatever the order of
   * arrival.
   */
  readonly outcomes: readonly Float64Array[];
  /** Entry week × WEEKLY_OUTCOMES.length + j belongs to weekly outcome j. */
  readonly weekly: RunningMoments;
  /** The same in parts, one per pair of parameter draws; empty without draws. */
  readonly weeklyChunks: readonly WeeklyChunk[];
  /** Digest of the weekly course, per replicate. */
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
  /** False if the run was cancelled before the plan was complete. */
  readonly complete: boolean;
  readonly arms: readonly ArmResult[];
  /** SHA-256 of every replicate's results; see hash.ts. */
  readonly hash: string;
}

/** One outcome over the replicates of an arm. */
export const column = (arm: Pick<ArmResult, 'outcomes'>, id: OutcomeId): Float64Array =>
  arm.outcomes[outcomeIndex(id)]!;
