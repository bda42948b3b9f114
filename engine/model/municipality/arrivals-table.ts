import exp from '@stdlib/math-base-special-exp';
import { WEEKS_PER_YEAR } from '../rates.ts';

/** Distribution function of the number of arrivals in a week, P(N <= n), n = 0, 1, ..., up to where it is 1 in floating point. */
export function arrivalsTable(perYear: number): Float64Array {
  const mean = perYear / WEEKS_PER_YEAR;
  const table: number[] = [];
  let term = exp(-mean);
  let sum = term;
  for (let n = 1; sum < 1 - 1e-15 && n < 10 * mean + 100; n++) {
    table.push(sum);
    term *= mean / n;
    sum += term;
  }
  return Float64Array.from([...table, 1]);
}
