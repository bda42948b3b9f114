import { masterKey, replicateKey, word } from '../kernel/index.ts';
import { DIRECTION_NUMBERS } from './direction-numbers.ts';

/** Most columns that a Sobol sequence has here. */
export const MOST_SOBOL_COLUMNS = DIRECTION_NUMBERS.length + 1;

const BITS = 32;
/** From a word to the unit interval: 2^-32. */
const TO_UNIT = 1 / 4_294_967_296;

/**
 * One column of a Sobol sequence (I. M. Sobol' 1967; order of Antonov and Saleev 1979): the first
 * `rows` points of dimension `column`, counted from 0, on a grid of 2^-32, the first of them 0.
 */
export function sobolColumn(column: number, rows: number): Float64Array {
  return sobolWords(column, rows, 0);
}

/**
 * The same with a digital shift, which keeps how evenly the points lie and takes them off the
 * edges: a random word, made from the seed and the column's number, is added bit by bit to every
 * point (Cranley and Patterson's rotation in base 2). All values are between 0 and 1, both
 * excluded.
 */
export function shiftedSobolColumn(seed: string, column: number, rows: number): Float64Array {
  const shift = word(replicateKey(masterKey(`${seed}/sobol`), 0), column, 0, 0);
  return sobolWords(column, rows, shift).map((value) => value + TO_UNIT / 2);
}

function sobolWords(column: number, rows: number, shift: number): Float64Array {
  const directions = directionsOf(column);
  const values = new Float64Array(rows);
  let point = shift;
  for (let row = 0; row < rows; row++) {
    values[row] = (point >>> 0) * TO_UNIT;
    // The Gray codes of neighbours differ in one bit: the lowest zero of the row's number.
    point ^= directions[trailingOnes(row)]!;
  }
  return values;
}

const trailingOnes = (n: number): number => 31 - Math.clz32(~n & (n + 1));

/** Direction numbers as binary fractions of 32 bits. */
function directionsOf(column: number): Int32Array {
  const directions = new Int32Array(BITS);
  if (column === 0) return directions.map((_, k) => 1 << (BITS - 1 - k));
  const [polynomial, ...initial] = DIRECTION_NUMBERS[column - 1]!.split(' ').map(Number);
  const degree = initial.length;
  initial.forEach((m, k) => {
    directions[k] = m << (BITS - 1 - k);
  });
  for (let k = degree; k < BITS; k++) {
    let next = directions[k - degree]! ^ (directions[k - degree]! >>> degree);
    for (let i = 1; i < degree; i++) {
      if ((polynomial! >>> (degree - i)) & 1) next ^= directions[k - i]!;
    }
    directions[k] = next;
  }
  return directions;
}
