import { asText, LastUsed } from '../model/index.ts';
import { type ChunkKeeper, chunkKey } from './keeper.ts';
import type { ChunkResult, WorkPlan } from './plan.ts';

/** Arms that are remembered: those of some plans, with and without assumptions. 200 replicates of a year take about a megabyte each. */
const MOST_ARMS = 12;

/** What one arm has given so far, whatever its place in the plan. */
type Given = Map<string, ChunkResult>;

/** Of each arm of a plan, in their order. */
type GivenByArm = readonly Given[];

/**
 * Remembers what arms have given, for as long as they are among those used last: when one arm of a comparison is changed, the others need not be run
 * again, and going back to a setting shows its results at once. A replicate depends on the seed and the arm's own input alone. Plans whose parameters are drawn are
 * not remembered.
 */
export class ArmMemory implements ChunkKeeper<GivenByArm> {
  private readonly arms = new LastUsed<string, Given>(MOST_ARMS);

  readonly setOf = ({ seed, arms, draws }: WorkPlan): GivenByArm =>
    arms.map(({ input }) =>
      draws === undefined ? this.arms.get(asText([seed, input]), () => new Map()) : new Map(),
    );

  kept(set: GivenByArm): readonly ChunkResult[] {
    return set.flatMap((given, arm) => [...given.values()].map((result) => ({ ...result, arm })));
  }

  keep(set: GivenByArm, result: ChunkResult): void {
    set[result.arm]!.set(chunkKey({ ...result, arm: 0 }), result);
  }

  async settle(): Promise<void> {}
}
