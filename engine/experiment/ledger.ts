import { OUTCOMES } from '../model/index.ts';
import { RunningMoments } from '../stats/index.ts';
import type { ChunkResult, WorkPlan } from '../workers/index.ts';
import type { ArmResult } from './result.ts';

/**
 * Sorts chunks, which arrive in any order, by replicate. A range of replicates counts only after
 * every arm has completed it. The ledger is therefore always balanced: all arms have the same
 * replicates 0..seeds - 1.
 */
export class Ledger {
  /** Number of replicates that every arm has completed. */
  seeds = 0;
  /** Chunks that arrived early, by first replicate. */
  private readonly early = new Map<number, ChunkResult[]>();
  /** By arm, in order of replicate. */
  private readonly chunks: ChunkResult[][];
  private readonly weekly: (RunningMoments | null)[];

  constructor(private readonly plan: WorkPlan) {
    this.chunks = plan.arms.map(() => []);
    this.weekly = plan.arms.map(() => null);
  }

  add(result: ChunkResult): void {
    const range = this.early.get(result.first) ?? [];
    range.push(result);
    this.early.set(result.first, range);
    for (let next = this.takeNext(); next; next = this.takeNext()) this.append(next);
  }

  /** One outcome of one arm over all replicates, both given by index. */
  column(arm: number, outcome: number): Float64Array {
    const values = new Float64Array(this.seeds);
    for (const { first, count, outcomes } of this.chunks[arm]!) {
      for (let k = 0; k < count; k++) values[first + k] = outcomes[k * OUTCOMES.length + outcome]!;
    }
    return values;
  }

  arms(): ArmResult[] {
    return this.plan.arms.map(({ id }, arm) => {
      const weeklyDigests = new Uint32Array(this.seeds);
      const years = yearsIn(this.chunks[arm]!);
      const yearlyDeaths = new Float64Array(this.seeds * years);
      for (const chunk of this.chunks[arm]!) {
        weeklyDigests.set(chunk.weeklyDigests, chunk.first);
        yearlyDeaths.set(chunk.yearlyDeaths, chunk.first * years);
      }
      return {
        id,
        outcomes: OUTCOMES.map((_, outcome) => this.column(arm, outcome)),
        // A copy, so that a result does not change when more replicates arrive.
        weekly: this.weekly[arm]?.copy() ?? RunningMoments.ofLength(0),
        weeklyChunks: this.plan.perChunk === undefined ? [] : this.chunks[arm]!,
        weeklyDigests,
        yearlyDeaths,
      };
    });
  }

  /** The next range of replicates, if all arms have completed it. */
  private takeNext(): ChunkResult[] | null {
    const range = this.early.get(this.seeds);
    if (range?.length !== this.plan.arms.length) return null;
    this.early.delete(this.seeds);
    return range;
  }

  private append(range: readonly ChunkResult[]): void {
    for (const chunk of range) {
      const moments = new RunningMoments(chunk.weeklySums, chunk.weeklySquares, chunk.count);
      // Copied into new arrays: the chunk keeps its own sums.
      const weekly = this.weekly[chunk.arm] ?? RunningMoments.ofLength(moments.sums.length);
      weekly.merge(moments);
      this.weekly[chunk.arm] = weekly;
      this.chunks[chunk.arm]!.push(chunk);
    }
    this.seeds += range[0]!.count;
  }
}

/** Number of whole years that every replicate counts. */
const yearsIn = ([chunk]: readonly ChunkResult[]): number =>
  chunk === undefined ? 0 : chunk.yearlyDeaths.length / chunk.count;
