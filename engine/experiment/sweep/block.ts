import type { EttervernError } from '../../kernel/index.ts';
import { type ChunkResult, chunkKey, replicatesByCost, type WorkPlan } from '../../workers/index.ts';
import { resultHash } from '../hash.ts';
import { Ledger } from '../ledger.ts';
import type { ExperimentPlan } from '../plan.ts';
import type { ExperimentResult } from '../result.ts';
import type { SweepPoint } from './points.ts';

/** A chunk of one point; `arm` is the index within the point. */
interface PointChunk {
  readonly arm: number;
  readonly first: number;
  readonly count: number;
}

/** A point that is being simulated: its missing chunks, and its results so far. */
export class PointInHand {
  private readonly ledger: Ledger;
  private readonly missing = new Map<string, PointChunk>();
  error: EttervernError | null = null;
  /** Number of replicates received, summed over the arms. */
  replicates = 0;

  constructor(
    readonly point: SweepPoint,
    readonly plan: ExperimentPlan,
  ) {
    this.ledger = new Ledger(plan);
    for (const chunk of chunksOfPoint(plan)) this.missing.set(chunkKey(chunk), chunk);
  }

  /** The missing chunks, alternating between arms. */
  chunks(): readonly PointChunk[] {
    return [...this.missing.values()];
  }

  /**
   * Adds a chunk. One that does not belong to this point's plan is ignored.
   * @returns whether it was added
   */
  add(result: ChunkResult): boolean {
    if (!this.missing.delete(chunkKey(result))) return false;
    this.ledger.add(result);
    this.replicates += result.count;
    return true;
  }

  get isDone(): boolean {
    return this.missing.size === 0;
  }

  result(): ExperimentResult {
    const arms = this.ledger.arms();
    return { seeds: this.plan.seeds, complete: true, arms, hash: resultHash(arms) };
  }
}

/** Chunks of a point. They depend on its own plan alone, not on the other points of the block. */
function* chunksOfPoint(plan: ExperimentPlan): Generator<PointChunk> {
  const size = replicatesByCost(plan);
  for (let first = 0; first < plan.seeds; first += size) {
    const count = Math.min(size, plan.seeds - first);
    for (let arm = 0; arm < plan.arms.length; arm++) yield { arm, first, count };
  }
}

/** Several points as one plan for the workers. */
export class Block {
  readonly plan: WorkPlan;
  private readonly places: readonly {
    readonly point: PointInHand;
    readonly arm: number;
    readonly id: string;
  }[];

  constructor(points: readonly PointInHand[]) {
    this.places = points.flatMap((point) => point.plan.arms.map(({ id }, arm) => ({ point, arm, id })));
    this.plan = {
      seed: points[0]!.plan.seed,
      arms: points.flatMap(({ point, plan }) =>
        plan.arms.map((arm) => ({ ...arm, id: `${point.index}/${arm.id}`, point: point.index })),
      ),
    };
  }

  /** The missing chunks: point after point, alternating between the arms of each. */
  *chunks(): Generator<PointChunk> {
    let offset = 0;
    for (const point of new Set(this.places.map((place) => place.point))) {
      for (const chunk of point.chunks()) yield { ...chunk, arm: offset + chunk.arm };
      offset += point.plan.arms.length;
    }
  }

  /** The point that a result belongs to, and the result in the point's own numbering. */
  locate(result: ChunkResult): { readonly point: PointInHand; readonly result: ChunkResult } {
    const { point, arm } = this.places[result.arm]!;
    return { point, result: { ...result, arm } };
  }

  /** The point and arm that an error names; undefined if it names none. */
  culprit({ values }: EttervernError): { readonly point: PointInHand; readonly id: string } | undefined {
    return this.places.find((_, k) => this.plan.arms[k]!.id === values.arm);
  }
}
