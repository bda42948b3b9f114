import {
  independent,
  type SmallNumbers,
  smallNumbersOf as smallNumbersFrom,
  yearFrame,
} from '../small-numbers/index.ts';
import { SIDES, yearsIn } from './counts.ts';
import type { ExplainedArm } from './run.ts';

/** Distribution of the counts of single years in this place, under the base and under the arm. */
export function smallNumbersOf(arm: ExplainedArm): SmallNumbers {
  const years = arm.input.population.type === 'municipality' ? yearsIn(arm.input.weeks) : 0;
  const [base, own] = SIDES.map((side) => ({
    deaths: arm.count(`${side}/deaths`),
    yearly: yearlyOf(arm, side, years),
  }));
  return smallNumbersFrom(base!, own!, yearFrame(arm.input, false), independent(base!.deaths.length));
}

/** Deaths in each whole year, replicate after replicate. */
function yearlyOf(arm: ExplainedArm, side: string, years: number): Float64Array {
  const columns = Array.from({ length: years }, (_, year) => arm.count(`${side}/year/${year}`));
  const replicates = columns[0]?.length ?? 0;
  return Float64Array.from(
    { length: replicates * years },
    (_, k) => columns[k % years]![Math.floor(k / years)]!,
  );
}
