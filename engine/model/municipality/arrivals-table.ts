import { WEEKS_PER_YEAR } from '../calendar.ts';

/**
 * Probabilities smaller than the greatest by this factor are left out. A 32-bit number cannot
 * resolve them.
 */
const NEGLIGIBLE = 1e-18;

/**
 * Distribution function of the number of arrivals in a week, P(N <= n), for n = 0, 1, ... until it
 * is 1. Poisson: p(n) = p(n - 1) · mean / n. It is built from the most probable number outwards,
 * which neither underflows nor needs a logarithm, however large the mean.
 */
export function arrivalsTable(perYear: number): Float64Array {
  const mean = perYear / WEEKS_PER_YEAR;
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let n = mode, term = 1; n > 0 && term > NEGLIGIBLE; n--) {
    term *= n / mean;
    below.push(term);
  }
  const terms = [...below.reverse(), 1];
  for (let n = mode + 1, term = mean / n; term > NEGLIGIBLE; n++, term *= mean / n) terms.push(term);
  const total = terms.reduce((sum, term) => sum + term, 0);
  const first = mode - below.length;
  const table = new Float64Array(first + terms.length);
  let sum = 0;
  terms.forEach((term, k) => {
    sum += term;
    table[first + k] = sum / total;
  });
  // Exactly 1, whatever the rounding of the sums.
  table[table.length - 1] = 1;
  return table;
}
