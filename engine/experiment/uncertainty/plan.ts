import { PARAMETER_IDS, type ParameterId, parameter } from '../../model/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { type ExperimentPlan, planOf } from '../plan.ts';
import { type Design, designFor, drawTables, replicatesOf } from './design.ts';

/** A plan whose replicates form a two-way layout over parameter draws. */
export interface UncertainPlan extends ExperimentPlan {
  readonly design: Design;
}

/**
 * The plan of a scenario over parameter draws, paired between arms: replicate k of every arm has
 * the same draw and the same random numbers. Parameters that the scenario or the arm sets keep that
 * value, and so do effects that neutral assumptions switch off.
 *
 * The design fixes the number of replicates, so a precision is ignored.
 * @throws EttervernError `run.too-few-seeds`
 */
export function uncertainPlanOf(scenario: Scenario): UncertainPlan {
  const plan = planOf(scenario);
  const design = designFor(plan.seeds);
  return {
    ...plan,
    arms: plan.arms.map((arm, k) => ({ ...arm, fixed: fixedIn(scenario, k) })),
    draws: drawTables(plan.seed, design),
    seeds: replicatesOf(design),
    perChunk: design.replicates,
    precision: null,
    design,
  };
}

/**
 * Parameters that keep their value in an arm whatever is drawn: those that the scenario or the arm
 * sets, and effects that neutral assumptions switch off.
 */
export function fixedIn({ parameters, assumptions, arms }: Scenario, arm: number): readonly ParameterId[] {
  const set = { ...parameters, ...arms[arm]!.parameters };
  return PARAMETER_IDS.filter(
    (id) => id in set || (assumptions === 'neutral' && parameter(id).neutral !== undefined),
  );
}
