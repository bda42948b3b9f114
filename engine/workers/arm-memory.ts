import { asText, LastUsed } from '../model/index.ts';
import { type ChunkKeeper, chunkKey } from './keeper.ts';
import type { ChunkResult, WorkPlan } from './plan.ts';

/** Number of arms kept: those of a few plans, with and without assumptions. */
const MOST_ARMS = 12;

/**
 * Bytes kept per arm. 200 replicates of 1,000 persons over a year take a fortieth of it (0.2 MB).
 * Of longer runs, the first replicates are kept.
 */
const MOST_BYTES = 8e6;

/** The results of one arm so far, whatever its place in the plan. */
interface Given {
  readonly chunks: Map<string, ChunkResult>;
  bytes: number;
}

/** One entry per arm of a plan, in order. */
type GivenByArm = readonly Given[];

const nothing = (): Given => ({ chunks: new Map(), bytes: 0 });

const bytesOf = ({ outcomes, weeklySums, weeklySquares, weeklyDigests, yearlyDeaths }: ChunkResult): number =>
  outcomes.byteLength +
  weeklySums.byteLength +
  weeklySquares.byteLength +
  weeklyDigests.byteLength +
  yearlyDeaths.byteLength;

/**
 * Keeps the results of recently used arms. If one arm of a comparison is changed, the others need
 * not run again, and returning to an earlier setting shows its results at once. This is valid
 * because a replicate depends only on the seed and the arm's own input. Plans with drawn parameters
 * are not kept.
 */
export class ArmMemory implements ChunkKeeper<GivenByArm> {
  private readonly arms = new LastUsed<string, Given>(MOST_ARMS);

  /**
   * @param mostBytes bytes kept per arm; results beyond are dropped, and computed again when needed
   */
  constructor(private readonly mostBytes = MOST_BYTES) {}

  readonly setOf = ({ seed, arms, draws }: WorkPlan): GivenByArm =>
    arms.map(({ input }) =>
      draws === undefined ? this.arms.get(asText([seed, input]), nothing) : nothing(),
    );

  kept(set: GivenByArm): readonly ChunkResult[] {
    return set.flatMap(({ chunks }, arm) => [...chunks.values()].map((result) => ({ ...result, arm })));
  }

  keep(set: GivenByArm, result: ChunkResult): void {
    const given = set[result.arm]!;
    const bytes = given.bytes + bytesOf(result);
    if (bytes > this.mostBytes) return;
    given.bytes = bytes;
    given.chunks.set(chunkKey({ ...result, arm: 0 }), result);
  }

  async settle(): Promise<void> {}
}
