import { type ArmResult, column, runExperiment } from '../../engine/experiment/index.ts';
import type { OutcomeId } from '../../engine/model/index.ts';
import { comparePaired } from '../../engine/stats/index.ts';
import { createCompiledRun } from '../../engine/workers/compiled-run.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import type { Benchmark } from '../benchmark.ts';
import type { Figure } from '../figures/schema.ts';
import { cohortChecks } from '../full-model/checks.ts';
import { cohortPlan } from '../full-model/plans.ts';
import { jackknife } from '../measure/jackknife.ts';

const COMPARED = ['naloxone', 'coordinator', 'housing'] as const;
const PAIRED: readonly OutcomeId[] = ['overdose-deaths', 'nonfatal-overdoses'];

/**
 * Factor by which common random numbers reduce the replicates needed for the same interval of the
 * difference.
 */
function gain(arm: ArmResult, base: ArmResult, outcome: OutcomeId, seeds: number): Figure {
  const [ofArm, ofBase] = [column(arm, outcome), column(base, outcome)];
  const statistic = (replicates: readonly number[]) => {
    const pick = (values: Float64Array) => Float64Array.from(replicates, (k) => values[k]!);
    // Paired arms without remaining variance have no defined gain.
    return comparePaired(pick(ofArm), pick(ofBase), 'lower').varianceReduction ?? Number.NaN;
  };
  return {
    id: `${arm.id}-${outcome}`,
    title: `replicates saved by pairing: ${arm.id}, ${outcome}`,
    unit: 'times fewer',
    better: 'higher',
    reference: false,
    ...jackknife(statistic, seeds),
    spread: 'interval-95',
    repetitions: seeds,
    ratios: [],
  };
}

/** See DECLARATION.md. */
export const pairingBenchmark: Benchmark = {
  name: 'pairing',
  title: 'gain of common random numbers on the full model',
  async run(size) {
    const full = size === 'full';
    const checks = cohortChecks(['base', ...COMPARED]);
    const seeds = full ? 400 : 30;
    const plan = cohortPlan({
      persons: full ? 1_000 : 300,
      weeks: full ? 104 : 26,
      seeds,
      arms: ['base', ...COMPARED],
    });
    const { arms } = await runExperiment(plan, { pool: inlinePool(createCompiledRun) });
    const [base, ...others] = arms;
    const gains = others.flatMap((arm) => PAIRED.map((outcome) => gain(arm, base!, outcome, seeds)));
    const isDefined = ({ low, high }: Figure) => Number.isFinite(low) && Number.isFinite(high);
    const skipped = gains
      .filter((figure) => !isDefined(figure))
      .map(({ title }) => ({
        what: title,
        why: 'the paired differences have no variance in so few replicates',
      }));
    return { checks, figures: gains.filter(isDefined), skipped };
  },
};
