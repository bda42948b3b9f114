import { breach } from '../kernel/index.ts';
import type { OutcomeId } from '../model/index.ts';
import { batchEnds } from '../stats/index.ts';
import type { WorkPlan } from '../workers/index.ts';

/** Run until every comparison of `outcome` with the base is known this well. */
export interface Precision {
  readonly outcome: OutcomeId;
  /** Largest half width of the 95 % interval of the mean paired difference, in the outcome's unit for the simulated population. */
  readonly halfWidth: number;
  /** Replicates at which to stop in any case. */
  readonly maxSeeds: number;
}

/** What to run: all arms on the same replicates. The first arm is the base. */
export interface ExperimentPlan extends WorkPlan {
  /** Replicates of each arm; with a precision, the size of the first batch. */
  readonly seeds: number;
  readonly precision: Precision | null;
}

/** The numbers of replicates at which the run stops, or looks whether it may stop. */
export function stopsOf({ seeds, precision }: ExperimentPlan): Iterable<number> {
  return precision ? batchEnds(seeds, precision.maxSeeds) : [seeds];
}

/** @throws EttervernError `breach.plan` when the plan has no arm or no replicate, or its arms cannot be compared week by week */
export function assertPlan({ arms, seeds }: ExperimentPlan): void {
  const [base] = arms;
  if (!base || !Number.isInteger(seeds) || seeds < 1) throw breach('plan', { arms: arms.length, seeds });
  for (const { id, input } of arms) {
    const same = input.weeks === base.input.weeks && input.population.size === base.input.population.size;
    if (!same) throw breach('plan-arms', { arm: id, base: base.id });
  }
}
