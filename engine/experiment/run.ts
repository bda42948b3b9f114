import { EttervernError } from '../kernel/index.ts';
import { OUTCOMES, outcomeIndex } from '../model/index.ts';
import type { Precision } from '../scenario/types.ts';
import { comparePaired, enough, summarise } from '../stats/index.ts';
import { chunksOf, isCancelled, type Pool } from '../workers/index.ts';
import { resultHash } from './hash.ts';
import { Ledger } from './ledger.ts';
import { assertPlan, type ExperimentPlan, stopsOf } from './plan.ts';
import type { ExperimentResult } from './result.ts';

/** Progress of a run, in replicates summed over all arms. */
export interface Progress {
  readonly done: number;
  /** Planned so far. It grows when the precision requires another batch. */
  readonly planned: number;
}

/** Where an experiment runs, and who receives its progress. */
export interface WorkOptions {
  /** Where the work is done. The caller closes it. */
  readonly pool: Pool;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * The user cancelled: neither a result nor a failure. `partial` holds the replicates that every arm
 * had finished, marked as incomplete, or null if there are none. Each equals the same replicate of
 * the full run.
 */
export class Cancelled extends EttervernError {
  constructor(readonly partial: ExperimentResult | null) {
    super('failure', 'run.cancelled', { seeds: partial?.seeds ?? 0 });
  }
}

/**
 * Runs all arms of a plan on the same replicates.
 * @throws Cancelled if `signal` is aborted; EttervernError as Pool.run and assertPlan
 */
export async function runExperiment(
  plan: ExperimentPlan,
  { pool, signal, onProgress }: WorkOptions,
): Promise<ExperimentResult> {
  assertPlan(plan);
  const ledger = new Ledger(plan);
  let done = 0;
  try {
    for (const stop of stopsOf(plan)) {
      const planned = stop * plan.arms.length;
      await pool.run(plan, chunksOf(plan, ledger.seeds, stop), {
        signal,
        onResult: (result) => {
          ledger.add(result);
          done += result.count;
          onProgress?.({ done, planned });
        },
      });
      if (plan.precision && preciseEnough(ledger, plan.arms.length, plan.precision)) break;
    }
  } catch (error) {
    if (!isCancelled(error)) throw error;
    throw new Cancelled(ledger.seeds > 0 ? resultOf(ledger, false) : null);
  }
  return resultOf(ledger, true);
}

/** The result of a ledger. */
export function resultOf(ledger: Ledger, complete: boolean): ExperimentResult {
  const arms = ledger.arms();
  return { seeds: ledger.seeds, complete, arms, hash: resultHash(arms) };
}

/** With a single arm, the precision is that of its mean. */
function preciseEnough(ledger: Ledger, arms: number, { outcome, halfWidth }: Precision): boolean {
  const index = outcomeIndex(outcome);
  const { better } = OUTCOMES[index]!;
  const base = ledger.column(0, index);
  if (arms === 1) return enough([summarise(base)], halfWidth);
  const others = Array.from({ length: arms - 1 }, (_, k) => ledger.column(k + 1, index));
  return enough(
    others.map((arm) => comparePaired(arm, base, better)),
    halfWidth,
  );
}
