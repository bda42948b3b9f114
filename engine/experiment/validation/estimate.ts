import type { ParameterValues } from '../../model/index.ts';
import { quantileOfSorted } from '../../stats/quantile.ts';
import { type Column, type JackknifeEstimate, jackknife } from './jackknife.ts';
import { ARMS, type Size } from './plan.ts';
import type { Tally } from './tally.ts';
import type { Study, Target } from './types.ts';

/** Parameters of a replicate of an arm, both given by number. */
export type ParametersOf = (arm: number, replicate: number) => ParameterValues;

/** A target's quantity in the simulation; null if the target has no measure. */
export function simulatedOf(
  tally: Tally,
  { seeds, draws }: Size,
  study: Study,
  { measure, scale }: Target,
  parametersOf: ParametersOf,
): JackknifeEstimate | null {
  if (measure === null) return null;
  const { names, columns } = columnsOf(tally, study);
  const first = ARMS.findIndex((arm) => arm.study === study);
  const estimateOf = (from: number) => {
    const parameters = parametersOf(first, from);
    return jackknife(
      columns.map((column) => column.subarray(from, from + seeds)),
      (sums) => measure((arm, count) => sums[at(names, `${arm}/${count}`)]!, parameters),
      scale,
    );
  };
  if (draws === null) return estimateOf(0);
  return overDraws(Array.from({ length: draws }, (_, draw) => estimateOf(draw * seeds)));
}

/** All counts of the study's arms, under `arm/count`. */
function columnsOf(tally: Tally, study: Study) {
  const names: string[] = [];
  const columns: Column[] = [];
  ARMS.forEach((arm, index) => {
    if (arm.study !== study) return;
    arm.counts.forEach((count, j) => {
      names.push(`${arm.id}/${count}`);
      columns.push(tally.column(index, j));
    });
  });
  return { names, columns };
}

function at(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new RangeError(`no count ${name}`);
  return index;
}

/**
 * Median and 2.5 % and 97.5 % quantiles (type 7) over draws. Not defined if any draw has too few
 * events for an estimate.
 */
function overDraws(estimates: readonly JackknifeEstimate[]): JackknifeEstimate {
  const values = Float64Array.from(estimates, ({ value }) => value ?? Number.NaN).sort();
  if (values.some(Number.isNaN)) return { value: null, lo: null, hi: null };
  return {
    value: quantileOfSorted(values, 0.5),
    lo: quantileOfSorted(values, 0.025),
    hi: quantileOfSorted(values, 0.975),
  };
}
