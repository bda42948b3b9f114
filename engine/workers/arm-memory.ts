import { asText, LastUsed } from '../model/index.ts';
import { type ChunkKeeper, chunkKey } from './keeper.ts';
import type { ChunkResult, WorkPlan } from './plan.ts';

/** Arms that are remembered: those of some plans, with and without assumptions. */
const MOST_ARMS = 12;

/**
 * Bytes that are remembered of one arm. 200 replicates of 1,000 persons over a year take a fortieth
 * of it (0.2 MB); of longer runs the first replicates are remembered.
 */
const MOST_BYTES = 8e6;

/** What one arm has given so far, whatever its place in the plan. */
interface Given {
  readonly chunks: Map<string, ChunkResult>;
  bytes: number;
}

/** Of each arm of a plan, in their order. */
type GivenByArm = readonly Given[];

const nothing = (): Given => ({ chunks: new Map(), bytes: 0 });

const bytesOf = ({ outcomes, weeklySums, weeklySquares, weeklyDigests, yearlyDeaths }: ChunkResult): number =>
  outcomes.byteLength +
  weeklySums.byteLength +
  weeklySquares.byteLength +
  weeklyDigests.byteLength +
  yearlyDeaths.byteLength;

/**
 * Remembers what arms have given, for as long as they are among those used last: when one arm of a
 * comparison is changed, the others need not be run again, and going back to a setting shows its
 * results at once. A replicate depends on the seed and the arm's own input alone. Plans whose
 * parameters are drawn are not remembered.
 */
export class ArmMemory implements ChunkKeeper<GivenByArm> {
  private readonly arms = new LastUsed<string, Given>(MOST_ARMS);

  /**
   * @param mostBytes remembered of each arm; what goes beyond is forgotten at once, and run again
   *   when it is wanted
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
