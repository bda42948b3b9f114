import { chunksOf, type Pool } from '../workers/index.ts';
import { Ledger } from './ledger.ts';
import { assertPlan, type ExperimentPlan } from './plan.ts';
import type { ExperimentResult } from './result.ts';
import { resultOf } from './run.ts';

/** Person-weeks of a chunk: a few milliseconds, the delay before a changed setting takes effect. */
const CHUNK_PERSON_WEEKS = 3e5;

export interface StagedOptions {
  /** Where the work is done. The caller closes it. */
  readonly pool: Pool;
  /**
   * Numbers of replicates, rising, at which a result is given; the plan's own number is always the
   * last.
   */
  readonly stages: readonly number[];
  /**
   * Asked before each chunk: true ends the run gently, after the chunks in hand, so that the
   * workers stay.
   */
  readonly stopped: () => boolean;
  /**
   * The result so far: the same as a run of so many replicates would give. `complete` at the last
   * stage.
   */
  readonly onStage: (result: ExperimentResult) => void;
  /** After every chunk: replicates done of all arms together. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/**
 * Runs a plan and gives results on the way: few replicates at once, more afterwards. Each stage
 * continues from the one before. A precision in the plan is ignored.
 * @returns true when it was completed, false when it was stopped
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
