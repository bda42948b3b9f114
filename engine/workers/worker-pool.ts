import type { Remote } from 'comlink';
import { breach, EttervernError } from '../kernel/index.ts';
import { type Engine, ExecutionLog } from './execution.ts';
import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';
import { cancelled, type Pool, type PoolRunOptions } from './pool.ts';
import { type ChunkQueue, chunkQueue } from './queue.ts';
import { type ChunkService, doneBy, messageOf } from './service.ts';
import { groupsOf } from './shared-weeks.ts';

/** A worker of either platform. */
export interface WorkerHandle {
  readonly service: Remote<ChunkService>;
  /**
   * Never resolves. Rejects if the worker dies: an uncaught error, out of memory, exit, or a script
   * that does not load.
   */
  readonly death: Promise<never>;
  /** Stops the worker at once, even within a chunk. */
  stop(): Promise<void>;
}

/** The worker of one lane, and the plan that was sent to it. */
interface Hand {
  readonly worker: WorkerHandle;
  plan: WorkPlan | null;
  /** Resolves when the worker has received the plan. */
  told: Promise<void>;
}

/** A plan that is being run. */
interface PlanInProgress {
  readonly plan: WorkPlan;
  readonly queue: ChunkQueue;
  readonly onResult: (result: ChunkResult) => void;
  /** True after the run has ended, with or without success. */
  over: boolean;
}

/** The pool's rules, the same for every kind of worker; `start` creates a worker. */
export class WorkerPool implements Pool {
  private readonly hands: (Hand | null)[];
  private current: PlanInProgress | null = null;
  private readonly closing = new AbortController();
  readonly execution: ExecutionLog;

  /**
   * @param size number of workers, at least 1
   * @param ahead chunks that each worker has at a time; with more than one, the worker can continue
   *   while this thread is busy
   */
  constructor(
    readonly size: number,
    private readonly start: () => WorkerHandle,
    private readonly ahead = 1,
    /** Engine of the workers. */
    engine: Engine = 'compiled',
  ) {
    this.execution = new ExecutionLog(engine);
    this.hands = new Array<Hand | null>(size).fill(null);
  }

  async run(plan: WorkPlan, chunks: Iterable<Chunk>, { signal, onResult }: PoolRunOptions): Promise<void> {
    if (this.closing.signal.aborted) throw breach('pool-closed', {});
    if (this.current) throw breach('pool-busy', {});
    const run: PlanInProgress = { plan, queue: chunkQueue(chunks, groupsOf(plan)), onResult, over: false };
    this.current = run;
    try {
      const ends = signal ? [signal, this.closing.signal] : [this.closing.signal];
      await untilAborted(ends, () => Promise.all(this.lanes().map((lane) => this.work(run, lane))));
    } catch (error) {
      run.over = true;
      // Other lanes are within a chunk. Their work is no longer needed, and only stopping the
      // worker interrupts it.
      await this.stopAll();
      throw error;
    } finally {
      run.over = true;
      this.current = null;
    }
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.stopAll();
  }

  /** The lanes in turn: 0, 1, 0, 1 for two workers with two chunks at a time. */
  private lanes(): number[] {
    return Array.from({ length: this.size * this.ahead }, (_, k) => k % this.size);
  }

  /** Takes chunks for a lane until there are none. */
  private async work(run: PlanInProgress, lane: number): Promise<void> {
    for (let next = run.queue.next(lane); next && !run.over; next = run.queue.next(lane)) {
      const result = await this.attemptTwice(run, lane, next);
      if (run.over) return;
      run.onResult(result);
    }
  }

  private async attemptTwice(run: PlanInProgress, lane: number, chunk: Chunk): Promise<ChunkResult> {
    try {
      return await this.attempt(run.plan, lane, chunk);
    } catch (error) {
      if (error instanceof EttervernError || run.over) throw error;
    }
    try {
      return await this.attempt(run.plan, lane, chunk);
    } catch (error) {
      if (error instanceof EttervernError) throw error;
      throw new EttervernError('failure', 'worker.crashed', {
        arm: run.plan.arms[chunk.arm]!.id,
        first: chunk.first,
        last: chunk.first + chunk.count - 1,
        reason: messageOf(error),
      });
    }
  }

  /**
   * Runs a chunk on the lane's worker. Any error other than EttervernError means that the worker
   * died; it is discarded.
   */
  private async attempt(plan: WorkPlan, lane: number, chunk: Chunk): Promise<ChunkResult> {
    const hand = this.handOf(lane);
    try {
      const { result, fallbacks } = doneBy(await Promise.race([ask(hand, plan, chunk), hand.worker.death]));
      this.execution.add(fallbacks);
      return result;
    } catch (error) {
      if (!(error instanceof EttervernError)) {
        if (this.hands[lane] === hand) this.hands[lane] = null;
        await hand.worker.stop();
      }
      throw error;
    }
  }

  private handOf(lane: number): Hand {
    const hand = this.hands[lane] ?? { worker: this.start(), plan: null, told: Promise.resolve() };
    this.hands[lane] = hand;
    return hand;
  }

  private async stopAll(): Promise<void> {
    const hands = this.hands.splice(0, this.size, ...new Array<null>(this.size).fill(null));
    await Promise.all(hands.map((hand) => hand?.worker.stop()));
  }
}

/**
 * A worker handles messages in order, so the chunk can be sent before it has confirmed the plan.
 */
async function ask(hand: Hand, plan: WorkPlan, chunk: Chunk) {
  if (hand.plan !== plan) {
    hand.plan = plan;
    hand.told = hand.worker.service.begin(plan);
  }
  const [, reply] = await Promise.all([hand.told, hand.worker.service.run(chunk)]);
  return reply;
}

/**
 * Resolves or rejects as `work` does; rejects with `run.cancelled` as soon as a signal is aborted.
 */
async function untilAborted(signals: readonly AbortSignal[], work: () => Promise<unknown>): Promise<void> {
  if (signals.some((signal) => signal.aborted)) throw cancelled();
  const settled = new AbortController();
  const abortion = new Promise<never>((_, reject) => {
    for (const signal of signals) {
      signal.addEventListener('abort', () => reject(cancelled()), { signal: settled.signal });
    }
  });
  try {
    await Promise.race([work(), abortion]);
  } finally {
    settled.abort();
  }
}
