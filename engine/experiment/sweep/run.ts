import { EttervernError } from '../../kernel/index.ts';
import { type ChunkKeeper, cancelled, isCancelled } from '../../workers/index.ts';
import { assertPlan, type ExperimentPlan } from '../plan.ts';
import type { ExperimentResult } from '../result.ts';
import type { WorkOptions } from '../run.ts';
import { Block, PointInHand } from './block.ts';
import type { SweepPoint } from './points.ts';

/** A finished or failed point. */
export type PointOutcome =
  | { readonly point: SweepPoint; readonly plan: ExperimentPlan; readonly result: ExperimentResult }
  | { readonly point: SweepPoint; readonly error: EttervernError };

export interface SweepWorkOptions extends WorkOptions {
  /**
   * Makes the plan of a point. An EttervernError that it throws counts as a failure of the point.
   */
  readonly planOf: (point: SweepPoint) => ExperimentPlan;
  /** `collect` records the error of a point and continues; `stop` throws it. */
  readonly onError: 'collect' | 'stop';
  /** Called once per point, in order of completion. The next points wait until it resolves. */
  readonly onPoint: (outcome: PointOutcome) => Promise<void> | void;
  /** Stores chunks under the index of their point. Stored chunks are not simulated again. */
  readonly keeper?: ChunkKeeper | undefined;
}

/** Number of points that are given to the workers at once. */
const BLOCK = 64;

/**
 * Simulates points in the order given. All points and all arms use the same random numbers,
 * replicate by replicate, so differences between points are paired, like those between arms.
 * @throws EttervernError `run.cancelled` if `signal` is aborted; with `stop`, the first error of a
 *   point, with its number added; otherwise as Pool.run
 */
export async function runSweep(points: readonly SweepPoint[], options: SweepWorkOptions): Promise<void> {
  const sweep = new SweepInProgress(points.length, options);
  let next = sweep.prepare(points.slice(0, BLOCK));
  for (let from = 0; from < points.length; from += BLOCK) {
    const block = await next;
    // Plans of the next points are made while the workers are busy.
    next = sweep.prepare(points.slice(from + BLOCK, from + 2 * BLOCK));
    next.catch(() => undefined);
    await sweep.simulate(block);
  }
  await next;
}

class SweepInProgress {
  private done = 0;
  private perPoint = 0;
  /** Calls of onPoint that have not resolved yet. */
  private told: Promise<void> = Promise.resolve();

  constructor(
    /** Number of points that are not known to fail. */
    private size: number,
    private readonly options: SweepWorkOptions,
  ) {}

  async prepare(points: readonly SweepPoint[]): Promise<readonly PointInHand[]> {
    const ready: PointInHand[] = [];
    for (const point of points) {
      await turnOfTheEventLoop();
      if (this.options.signal?.aborted) break;
      try {
        const plan = this.options.planOf(point);
        assertPlan(plan);
        ready.push(new PointInHand(point, plan));
      } catch (error) {
        this.failed(point, error);
      }
    }
    return ready;
  }

  async simulate(points: readonly PointInHand[]): Promise<void> {
    // An aborted preparation leaves out plans of the block.
    if (this.options.signal?.aborted) throw cancelled();
    for (const hand of points) this.takeKept(hand);
    for (let rest = unfinished(points); rest.length > 0; rest = unfinished(points))
      await this.attempt(new Block(rest));
    await this.options.keeper?.settle();
    await this.told;
  }

  private takeKept(hand: PointInHand): void {
    this.perPoint = hand.plan.seeds * hand.plan.arms.length;
    for (const result of this.options.keeper?.kept(hand.point.index) ?? []) {
      if (hand.add(result)) this.progress(result.count);
    }
    if (hand.isDone) this.finished(hand);
  }

  /**
   * Runs a block until it is done, or until one of its points fails. The other points continue in
   * another attempt.
   */
  private async attempt(block: Block): Promise<void> {
    const { pool, signal, keeper } = this.options;
    try {
      await pool.run(block.plan, block.chunks(), {
        signal,
        onResult: (arrived) => {
          const { point: hand, result } = block.locate(arrived);
          keeper?.keep(hand.point.index, result);
          hand.add(result);
          this.progress(result.count);
          if (hand.isDone) this.finished(hand);
        },
      });
    } catch (error) {
      const culprit = error instanceof EttervernError ? block.culprit(error) : undefined;
      if (!(error instanceof EttervernError) || isCancelled(error) || culprit === undefined) throw error;
      const { point: hand, id } = culprit;
      hand.error = new EttervernError(error.kind, error.code, { ...error.values, arm: id }, error.place);
      this.done -= hand.replicates;
      this.failed(hand.point, hand.error);
    }
  }

  private finished(hand: PointInHand): void {
    this.tell({ point: hand.point, plan: hand.plan, result: hand.result() });
  }

  /** @throws the error, if no point caused it or errors are not collected */
  private failed(point: SweepPoint, error: unknown): void {
    if (!(error instanceof EttervernError)) throw error;
    if (this.options.onError === 'stop')
      throw new EttervernError(error.kind, error.code, { ...error.values, point: point.index }, error.place);
    this.size--;
    this.tell({ point, error });
  }

  private tell(outcome: PointOutcome): void {
    this.told = this.told.then(() => this.options.onPoint(outcome));
    // Awaited at the end of the block. Until then it must not count as unhandled.
    this.told.catch(() => undefined);
  }

  private progress(count: number): void {
    this.done += count;
    this.options.onProgress?.({ done: this.done, planned: this.perPoint * this.size });
  }
}

const unfinished = (points: readonly PointInHand[]): readonly PointInHand[] =>
  points.filter((hand) => !hand.isDone && hand.error === null);

const turnOfTheEventLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
