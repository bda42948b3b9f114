import type { ModelInput } from '../../model/index.ts';
import { independentMean, twoWayMean } from '../../stats/index.ts';
import type { ExperimentPlan } from '../plan.ts';
import { type ArmResult, column, type ExperimentResult } from '../result.ts';
import type { ExperimentSummary } from '../summary.ts';
import type { Design } from '../uncertainty/design.ts';
import { deathsPerYear } from './seen.ts';
import { type Replicates, smallNumbersOf } from './small-numbers.ts';
import type { YearFrame } from './years.ts';

/**
 * Adds the distribution of single years' counts to the comparisons of a summary. Over parameter
 * draws, their design is used.
 */
export function withSmallNumbers(
  summary: ExperimentSummary,
  plan: Pick<ExperimentPlan, 'arms'>,
  result: ExperimentResult,
  design: Design | null = null,
): ExperimentSummary {
  const frame = yearFrame(plan.arms[0]!.input, design !== null);
  const replicates = design === null ? independent(result.seeds) : inLayout(design);
  const [base, ...others] = result.arms.map(countedIn);
  return {
    ...summary,
    comparisons: summary.comparisons.map((comparison, k) => ({
      ...comparison,
      smallNumbers: smallNumbersOf(base!, others[k]!, frame, replicates),
    })),
  };
}

/** How a year of the place is formed from replicates of this input. */
export const yearFrame = (input: Pick<ModelInput, 'population' | 'weeks'>, draws: boolean): YearFrame => ({
  exits:
    input.population.type === 'municipality'
      ? null
      : { simulated: input.population.size, perYear: input.population.exitsPerYear },
  factor: deathsPerYear(input),
  draws,
});

export const independent = (seeds: number): Replicates => ({ estimate: independentMean, together: seeds });

const inLayout = ({ sourcedDraws, assumptionDraws, replicates }: Design): Replicates => ({
  estimate: twoWayMean({ rows: sourcedDraws, columns: assumptionDraws, replicates }),
  together: replicates,
});

const countedIn = (arm: ArmResult) => ({ deaths: column(arm, 'overdose-deaths'), yearly: arm.yearlyDeaths });
