import { masterKey, replicateKey, uniform } from '../kernel/index.ts';

/**
 * Purposes of the keyed numbers that this file draws. Their master key is their own, so that they
 * share nothing with a simulation.
 */
const ORDER = 0;
const PLACE = 1;

/**
 * One column of a Latin hypercube: `rows` numbers between 0 and 1 (both excluded), one at a random
 * place in each of `rows` strata of equal width, the strata in random order (McKay, Beckman and
 * Conover 1979). A pure function of its arguments: columns of different names are independent, and
 * a column does not depend on which others there are.
 */
export function latinHypercubeColumn(seed: string, column: string, rows: number): Float64Array {
  const key = replicateKey(masterKey(`${seed}/${column}`), 0);
  const draws = Array.from({ length: rows }, (_, row) => uniform(key, row, 0, ORDER));
  const order = draws.map((_, row) => row).sort((a, b) => draws[a]! - draws[b]!);
  const values = new Float64Array(rows);
  order.forEach((row, stratum) => {
    values[row] = (stratum + uniform(key, row, 0, PLACE)) / rows;
  });
  return values;
}
