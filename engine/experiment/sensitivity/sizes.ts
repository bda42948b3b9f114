import { runSize } from '../../model/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { PRCC_SPARE_POINTS } from '../../stats/index.ts';
import { planOf } from '../plan.ts';
import { simulatedPoints } from './analyse.ts';
import type { Factor } from './factors.ts';
import type { SensitivityMethod } from './types.ts';

/** Size of a design. */
export interface DesignSize {
  /** Trajectories of a screening; rows of a Sobol design; points of a sample. */
  readonly points: number;
  /** Replicates of every arm at every point. */
  readonly replicates: number;
}

export interface ChosenSize extends DesignSize {
  /** The usual size; null if it was used, or if both numbers were given. */
  readonly usual: DesignSize | null;
}

const size = (points: number, replicates: number): DesignSize => ({ points, replicates });

/**
 * Default limit of a design in person-weeks: about two minutes on two cores of an ordinary machine,
 * at some 8 million person-weeks per second and core.
 */
const MOST_PERSON_WEEKS = 1.5e9;

/**
 * Sizes from the usual one down to the smallest useful one. Replicates are reduced first: a
 * screening needs trajectories for its intervals, and regressions average chance out over points.
 */
function sizesOf(method: SensitivityMethod | 'evppi', factors: readonly Factor[]): readonly DesignSize[] {
  switch (method) {
    case 'morris':
      return [size(10, 8), size(10, 4), size(6, 4), size(4, 4), size(4, 2)];
    case 'sobol':
      return [size(64, 8), size(64, 4), size(64, 2), size(32, 2)];
    case 'prcc': {
      const parameters = factors.reduce((sum, factor) => sum + factor.parameters.length, 0);
      const most = Math.max(400, parameters + PRCC_SPARE_POINTS);
      return [size(most, 8), size(most, 4), size(most, 2), size(parameters + PRCC_SPARE_POINTS, 2)];
    }
    case 'evppi':
      return [size(400, 8), size(400, 4), size(400, 2), size(200, 2)];
  }
}

/**
 * The size of a design that takes about two minutes: a pure function of its arguments, never of the
 * machine. Requested numbers are used as they are. The rest is the largest size that fits, or the
 * smallest there is.
 */
export function designSize(
  method: SensitivityMethod | 'evppi',
  scenario: Scenario,
  factors: readonly Factor[],
  asked: { readonly points?: number | undefined; readonly replicates?: number | undefined },
): ChosenSize {
  const sizes = sizesOf(method, factors).map(({ points, replicates }) =>
    size(asked.points ?? points, asked.replicates ?? replicates),
  );
  const perPoint = personWeeksOf(scenario);
  const fits = ({ points, replicates }: DesignSize) =>
    simulatedPoints(method, { factors, points }) * replicates * perPoint <= MOST_PERSON_WEEKS;
  const usual = sizes[0]!;
  const taken = sizes.find(fits) ?? sizes.at(-1)!;
  const reduced = taken.points < usual.points || taken.replicates < usual.replicates;
  return { ...taken, usual: reduced ? usual : null };
}

/** Person-weeks of one replicate of all arms. */
function personWeeksOf(scenario: Scenario): number {
  const { persons, weeks } = runSize(planOf(scenario).arms[0]!.input);
  return scenario.arms.length * persons * (weeks + 1);
}
