import { breach } from '../kernel/index.ts';
import type { PopulationInput } from '../model/index.ts';
// Imported by file, since the folder's index would bring the parsers of scenario files into every
// worker page.
import { armInput } from '../scenario/arm-input.ts';
import type { Precision, Scenario } from '../scenario/types.ts';
import { batchEnds } from '../stats/index.ts';
import type { PlannedArm, WorkPlan } from '../workers/index.ts';
import { type Settling, settlingOf } from './settle.ts';

/** A plan: all arms on the same replicates. The first arm is the base. */
export interface ExperimentPlan extends WorkPlan {
  /** Replicates of each arm. With a precision: the size of the first batch. */
  readonly seeds: number;
  /**
   * Replicates are added until every comparison with the base is known this precisely; see
   * batchEnds.
   */
  readonly precision: Precision | null;
  /** How a municipality was brought to its steady state; absent for a release cohort. */
  readonly settling?: Settling;
}

/** The plan of a scenario. */
export function planOf(scenario: Scenario): ExperimentPlan {
  const { seed, seeds, precision } = scenario.run;
  const arms = scenario.arms.map(({ id }, index) => ({ id, input: armInput(scenario, index) }));
  return { ...settled(arms), seed, seeds, precision };
}

/**
 * Gives every arm of a municipality the burn-in and the arrivals of the base, so that all arms are
 * the same until week 0.
 */
function settled(arms: readonly PlannedArm[]): Pick<ExperimentPlan, 'arms' | 'settling'> {
  const base = arms[0]!.input;
  if (base.population.type === 'release-cohort') return { arms };
  const settling = settlingOf({ ...base, population: base.population });
  const { burnIn, arrivalsPerYear } = settling;
  const population: PopulationInput = { ...base.population, burnIn, arrivalsPerYear };
  return { settling, arms: arms.map((arm) => ({ ...arm, input: { ...arm.input, population } })) };
}

/** Numbers of replicates at which the run ends or checks its precision. */
export function stopsOf({ seeds, precision }: ExperimentPlan): Iterable<number> {
  return precision ? batchEnds(seeds, precision.maxSeeds) : [seeds];
}

/**
 * @throws EttervernError `breach.plan` if the plan has no arm or no replicate, or its arms cannot
 *   be compared week by week
 */
export function assertPlan({ arms, seeds }: ExperimentPlan): void {
  const [base] = arms;
  if (!base || !Number.isInteger(seeds) || seeds < 1) throw breach('plan', { arms: arms.length, seeds });
  for (const { id, input } of arms) {
    const same = input.weeks === base.input.weeks && input.population.size === base.input.population.size;
    if (!same) throw breach('plan-arms', { arm: id, base: base.id });
  }
}
