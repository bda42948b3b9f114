import { parameterValues } from '../../model/index.ts';
import type { DrawTable, WorkPlan } from '../../workers/index.ts';
import { drawTables } from '../uncertainty/design.ts';
import { STUDIES } from './studies/index.ts';
import type { Study, StudyInput } from './types.ts';

/** An arm of a study, with the names of its counts. */
interface ArmCounts {
  readonly id: string;
  readonly study: Study;
  readonly counts: readonly string[];
}

/** The arms of all studies, in the order of the plan. */
export const ARMS: readonly ArmCounts[] = STUDIES.flatMap((study) =>
  study.arms.map(({ id }) => ({ id, study, counts: study.observers.flatMap((observer) => observer().ids) })),
);

/**
 * Replicates of each arm: `seeds` for each parameter draw, draw after draw. Without draws, the base
 * values count as one draw.
 */
export interface Size {
  readonly seeds: number;
  readonly draws: number | null;
}

export const replicatesOf = ({ seeds, draws }: Size): number => seeds * (draws ?? 1);

/**
 * All arms of all studies, with the registry's base values or over draws of all uncertain
 * parameters. Values set by a study are kept.
 */
export function validationPlan(seed: string, size: Size): WorkPlan {
  const values = parameterValues();
  const arms = STUDIES.flatMap(({ id: study, arms }) =>
    arms.map(({ id, input, fixed, places }) => {
      const withStudy: StudyInput = { ...input(values), study, places };
      return { id, input: withStudy, fixed };
    }),
  );
  return { seed, arms, draws: drawsOf(seed, size) };
}

/**
 * Draw d of the sourced parameters is combined with draw d of the assumptions: both are in random
 * order.
 */
function drawsOf(seed: string, { seeds, draws }: Size): readonly DrawTable[] {
  if (draws === null) return [];
  const design = { sourcedDraws: draws, assumptionDraws: draws, replicates: seeds };
  return drawTables(seed, design).map((table) => ({ ...table, every: seeds }));
}
