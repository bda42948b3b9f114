import { breach, EttervernError } from '../../kernel/index.ts';
import type { ModelInput } from '../../model/index.ts';
import { RunningMoments } from '../../stats/index.ts';
import { chunksOf, type WorkPlan } from '../../workers/index.ts';
import type { ExperimentPlan } from '../plan.ts';
import type { WorkOptions } from '../run.ts';
import { countIds, WEEKLY_COUNTS } from './counts.ts';
import type { ExplainInput } from './explained-run.ts';

/** All replicates of one arm against the base. */
export interface ExplainedArm {
  readonly id: string;
  readonly input: ModelInput;
  /** One value per replicate. */
  count(id: string): Float64Array;
  /** Rows of WEEKLY_COUNTS, weeks 1 to the horizon. */
  readonly weekly: RunningMoments;
}

/**
 * Explains one arm of a plan, or every arm but the first, against the first. The workers of the
 * pool run `createExplainedRun`.
 * @throws EttervernError as Pool.run; `breach.plan` if there is nothing to explain
 */
export async function explainArms(
  { arms, seed, seeds }: ExperimentPlan,
  arm: string | null,
  { pool, signal, onProgress }: WorkOptions,
): Promise<readonly ExplainedArm[]> {
  const [base, ...others] = arms;
  const asked = others.filter(({ id }) => arm === null || id === arm);
  if (base === undefined || asked.length === 0 || seeds < 1)
    throw breach('plan', { arms: asked.length, seeds });
  const plan: WorkPlan = {
    seed,
    arms: asked.map(({ id, input }) => ({
      id,
      input: { ...input, against: base.input } satisfies ExplainInput,
    })),
  };
  const ids = countIds(base.input.weeks);
  const values = asked.map(() => new Float64Array(seeds * ids.length));
  const weekly = asked.map(() => RunningMoments.ofLength(base.input.weeks * WEEKLY_COUNTS.length));
  let done = 0;
  await pool.run(plan, chunksOf(plan, 0, seeds), {
    signal,
    onResult: (result) => {
      values[result.arm]!.set(result.outcomes, result.first * ids.length);
      weekly[result.arm]!.merge(new RunningMoments(result.weeklySums, result.weeklySquares, result.count));
      done += result.count;
      onProgress?.({ done, planned: seeds * asked.length });
    },
  });
  return asked.map(({ id, input }, k) => ({
    id,
    input,
    weekly: weekly[k]!,
    count: (name) => columnOf(values[k]!, ids, name, seeds),
  }));
}

function columnOf(values: Float64Array, ids: readonly string[], name: string, seeds: number): Float64Array {
  const at = ids.indexOf(name);
  if (at < 0) throw new EttervernError('failure', 'explain.no-count', { name });
  return Float64Array.from({ length: seeds }, (_, replicate) => values[replicate * ids.length + at]!);
}
