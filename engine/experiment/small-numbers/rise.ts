import { type CountDistribution, chancesAbove, mixedCounts } from '../../stats/index.ts';
import { meanOfCounts, type SimulatedYears } from './years.ts';

/**
 * For each replicate: probabilities that a year with the arm has more deaths than a year without
 * it, or as many. Their means are the estimates.
 */
export interface RiseByReplicate {
  readonly more: Float64Array;
  readonly same: Float64Array;
}

/**
 * Two independent years, one without the arm and one with it.
 * @param together as in riseInGroups
 */
export const riseByReplicate = (
  base: SimulatedYears,
  arm: SimulatedYears,
  together: number,
): RiseByReplicate =>
  base.own && arm.own
    ? riseInGroups(base.perReplicate, arm.perReplicate, together)
    : riseOfYears(base.perReplicate, arm.perReplicate);

/**
 * Used if only the average over all replicates is a distribution, with estimate θ. Replicate i
 * contributes h(arm i, base) + h(arm, base i) - θ, the first-order effect of the replicate on θ.
 */
function riseOfYears(base: readonly CountDistribution[], arm: readonly CountDistribution[]): RiseByReplicate {
  const [yearOfBase, yearOfArm] = [meanOfCounts(base), meanOfCounts(arm)];
  const theta = chancesAbove(yearOfArm, yearOfBase);
  const pairs = arm.map(
    (own, i) => [chancesAbove(own, yearOfBase), chancesAbove(yearOfArm, base[i]!)] as const,
  );
  const said = (key: 'more' | 'same') =>
    Float64Array.from(pairs, ([asArm, asBase]) => asArm[key] + asBase[key] - theta[key]);
  return { more: said('more'), same: said('same') };
}

/**
 * Every replicate of the arm is compared with every other replicate of the base, within groups of
 * `together` replicates that share a parameter draw (all replicates without draws). The groups are
 * needed because the unknown parameters are the same in both years. Let h be the probability for a
 * pair, and θ its mean over a group of r. Replicate i contributes
 *
 *     [ Σ_j h(arm i, base j) + Σ_j h(arm j, base i) ] / (r - 1) - θ      (j other than i)
 *
 * The mean of these values is θ. Their variance is that of the U-statistic θ (Hoeffding's
 * projection). In a group of two, both values would be equal, which hides their variance. There,
 * replicate i contributes h(arm i, base j), with the same mean.
 */
export function riseInGroups(
  base: readonly CountDistribution[],
  arm: readonly CountDistribution[],
  together: number,
): RiseByReplicate {
  const more = new Float64Array(arm.length);
  const same = new Float64Array(arm.length);
  for (let from = 0; from < arm.length; from += together) {
    const group = pairsOf(base.slice(from, from + together), arm.slice(from, from + together));
    more.set(said(group.map(({ more }) => more)), from);
    same.set(said(group.map(({ same }) => same)), from);
  }
  return { more, same };
}

/**
 * Sums of h over the other replicates, with one replicate as the arm and as the base. `pairs` is r
 * - 1.
 */
interface Sums {
  readonly asArm: number;
  readonly asBase: number;
  readonly pairs: number;
}

function said(group: readonly Sums[]): Float64Array {
  if (group.length === 2) return Float64Array.from(group, ({ asArm }) => asArm);
  const theta =
    group.reduce((sum, { asArm, asBase, pairs }) => sum + (asArm + asBase) / (2 * pairs), 0) / group.length;
  return Float64Array.from(group, ({ asArm, asBase, pairs }) => (asArm + asBase) / pairs - theta);
}

function pairsOf(base: readonly CountDistribution[], arm: readonly CountDistribution[]) {
  const r = arm.length;
  const all = (of: readonly CountDistribution[]) => mixedCounts(of.map((one) => [1, one]));
  const [allBase, allArm] = [all(base), all(arm)];
  return arm.map((own, i) => {
    const asArm = chancesAbove(own, allBase);
    const asBase = chancesAbove(allArm, base[i]!);
    const withItself = chancesAbove(own, base[i]!);
    const sums = (key: 'more' | 'same'): Sums =>
      // A single replicate is compared with itself.
      r === 1
        ? { asArm: withItself[key], asBase: withItself[key], pairs: 1 }
        : { asArm: asArm[key] - withItself[key], asBase: asBase[key] - withItself[key], pairs: r - 1 };
    return { more: sums('more'), same: sums('same') };
  });
}
