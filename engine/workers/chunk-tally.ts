import type { ArmRun } from './arm-run.ts';
import type { Chunk, ChunkResult } from './plan.ts';

const NO_YEARS = new Float64Array(0);

/** Collects the replicates of a chunk, in order. */
export class ChunkTally {
  private readonly result: ChunkResult;
  private replicates = 0;

  /** @param run any run of the chunk's arm; it gives the sizes */
  constructor(chunk: Chunk, { outcomes, weekly, yearlyDeaths: years = NO_YEARS }: ArmRun) {
    const { arm, first, count } = chunk;
    this.result = {
      arm,
      first,
      count,
      outcomes: new Float64Array(count * outcomes.length),
      weeklySums: new Float64Array(weekly.length),
      weeklySquares: new Float64Array(weekly.length),
      weeklyDigests: new Uint32Array(count),
      yearlyDeaths: new Float64Array(count * years.length),
    };
  }

  /** Adds the replicate that the arm has just completed. */
  add({ outcomes, weekly, weeklyDigest, yearlyDeaths = NO_YEARS }: ArmRun): void {
    const k = this.replicates++;
    const { result } = this;
    result.outcomes.set(outcomes, k * outcomes.length);
    result.weeklyDigests[k] = weeklyDigest;
    result.yearlyDeaths.set(yearlyDeaths, k * yearlyDeaths.length);
    addCounts(weekly, result.weeklySums, result.weeklySquares);
  }

  /** The chunk's result, after all its replicates were added. */
  whole(): ChunkResult {
    return this.result;
  }
}

/**
 * Counts are whole numbers, so these sums are exact below 2^53. They do not depend on how
 * replicates are cut into chunks.
 */
function addCounts(weekly: Float64Array, sums: Float64Array, squares: Float64Array): void {
  for (let i = 0; i < weekly.length; i++) {
    const count = weekly[i]!;
    sums[i]! += count;
    squares[i]! += count * count;
  }
}
