import { chunksOf, type Pool } from '../workers/index.ts';
import { Ledger } from './ledger.ts';
import { assertPlan, type ExperimentPlan } from './plan.ts';
import type { ExperimentResult } from './result.ts';
import { resultOf } from './run.ts';

/** Person-weeks per chunk: a few milliseconds, the delay before a changed setting takes effect. */
const CHUNK_PERSON_WEEKS = 3e5;

export interface StagedOptions {
  /** Where the work is done. The caller closes it. */
  readonly pool: Pool;
  /**
   * Increasing numbers of replicates at which a result is given. The plan's own number is always
   * the last.
   */
  readonly stages: readonly number[];
  /**
   * Called before each chunk. True ends the run after the present chunks, and keeps the workers.
   */
  readonly stopped: () => boolean;
  /**
   * The result so far, equal to that of a run with as many replicates. `complete` at the last
   * stage.
   */
  readonly onStage: (result: ExperimentResult) => void;
  /** Called after every chunk with the number of completed replicates over all arms. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/**
 * Runs a plan and gives intermediate results: first after few replicates, then after more. Each
 * stage continues from the one before. A precision in the plan is ignored.
 * @returns true if it was completed, false if it was stopped
 * @throws EttervernError as Pool.run and assertPlan
 */
export async function runInStages(
  plan: ExperimentPlan,
  { pool, stages, stopped, onStage, onProgress }: StagedOptions,
): Promise<boolean> {
  assertPlan(plan);
  const ledger = new Ledger(plan);
  let done = 0;
  let known: ExperimentResult | null = null;
  for (const stop of [...stages.filter((stage) => stage < plan.seeds), plan.seeds]) {
    const chunks = chunksOf(plan, ledger.seeds, stop, CHUNK_PERSON_WEEKS);
    const work = pool.run(plan, until(stopped, chunks), {
      onResult: (result) => {
        ledger.add(result);
        done += result.count;
        onProgress?.(done);
      },
    });
    // Results are shown while the workers compute the next stage.
    await Promise.all([work, known && tell(onStage, known)]);
    if (ledger.seeds < stop) return false;
    known = resultOf(ledger, stop === plan.seeds);
  }
  if (known) onStage(known);
  return true;
}

async function tell(onStage: StagedOptions['onStage'], result: ExperimentResult): Promise<void> {
  onStage(result);
}

function* until<T>(stopped: () => boolean, items: Iterable<T>): Generator<T> {
  for (const item of items) {
    if (stopped()) return;
    yield item;
  }
}
