import type { OutcomeId } from '../../model/index.ts';
import type { Response } from '../../stats/index.ts';
import type { SensitivityPlan, SimulatedPoints } from './simulate.ts';

/** The quantity to explain: the level of the base, or an arm's paired difference from it. */
export interface Target {
  readonly arm: string;
  /** Null for the level of the base. */
  readonly base: string | null;
}

/** The level of the base first, then every other arm against it. */
export const targetsOf = ({ scenario: { arms } }: SensitivityPlan): readonly Target[] =>
  arms.map(({ id }, k) => ({ arm: id, base: k === 0 ? null : arms[0]!.id }));

/** A target at every point, replicate by replicate. */
export function responsesOf(
  { at, points }: SimulatedPoints,
  target: number,
  outcome: OutcomeId,
): readonly Response[] {
  return points.map((_, point) => {
    const base = at(point, 0, outcome);
    if (target === 0) return base;
    return at(point, target, outcome).map((value, k) => value - base[k]!);
  });
}
