import type { Exact, Range, Value } from './value.ts';

export type { Exact, Range } from './value.ts';

const LEAST = -(2 ** 31);
const MOST = 2 ** 31 - 1;
const FULL: Range = [LEAST, MOST];
const UNSIGNED: Range = [0, 2 ** 32 - 1];
/** JavaScript's whole numbers are exact up to this size. */
const EXACT = 2 ** 53;

const isWithin = ([least, most]: Range, [from, to]: Range): boolean => least >= from && most <= to;

/** Minimum and maximum of a value; null if it may not be whole. */
export const rangeOf = ({ rep, range, exact }: Value): Range | null => {
  if (rep === 'i32') return range ?? FULL;
  if (rep === 'u32') return range ?? UNSIGNED;
  return rep === 'f64' ? (exact?.range ?? null) : null;
};

/** A value as a whole number; null if it may not be whole. */
export function exactOf(value: Value): Exact | null {
  const { code, rep, exact } = value;
  const range = rangeOf(value);
  if (range === null) return null;
  if (rep === 'i32') return { wide: `<i64>(${code})`, low: code, range };
  if (rep === 'u32') return { wide: `<i64>(${code})`, low: `<i32>(${code})`, range };
  return exact ?? null;
}

/** Whether a value is whole, even if its range is unknown. */
export const isIntegral = (value: Value): boolean => rangeOf(value) !== null || value.isIntegral === true;

/**
 * A sum, difference or product, which is whole if both sides are. It is computed in 32 bits if it
 * certainly fits. Otherwise it is computed as in JavaScript, together with the same in whole
 * numbers as long as JavaScript is exact.
 * @param fraction the same in `f64`
 */
export function exactArithmetic(one: Value, operator: string, other: Value, fraction: string): Value {
  const [a, b] = [exactOf(one), exactOf(other)];
  if (a === null || b === null)
    return { code: fraction, rep: 'f64', isIntegral: isIntegral(one) && isIntegral(other) };
  const range = combined(a.range, operator, b.range);
  const low = `(${a.low} ${operator} ${b.low})`;
  const mayBeNegativeZero = operator === '*' && (a.range[0] < 0 || b.range[0] < 0);
  if (isWithin(range, FULL) && !mayBeNegativeZero) return { code: low, rep: 'i32', range };
  if (!isWithin(range, [-EXACT, EXACT])) return { code: fraction, rep: 'f64', isIntegral: true };
  const hasProduct = operator === '*' || a.hasProduct === true || b.hasProduct === true;
  const wide = `(${a.wide} ${operator} ${b.wide})`;
  return { code: fraction, rep: 'f64', exact: { wide, low, range, hasProduct } };
}

function combined([a, b]: Range, operator: string, [c, d]: Range): Range {
  if (operator === '+') return [a + c, b + d];
  if (operator === '-') return [a - d, b - c];
  const ends = [a * c, a * d, b * c, b * d];
  return [Math.min(...ends), Math.max(...ends)];
}

/**
 * The negated whole number. The negation of 0 is -0 in JavaScript, which only `f64` can represent.
 * @param fraction the same in `f64`
 */
export function exactNegation(value: Value, fraction: string): Value {
  const exact = exactOf(value);
  if (exact === null) return { code: fraction, rep: 'f64', isIntegral: isIntegral(value) };
  const [least, most] = exact.range;
  const range: Range = [-most, -least];
  const low = `(0 - ${exact.low})`;
  const mayBeZero = least <= 0 && most >= 0;
  if (!mayBeZero && isWithin(range, FULL)) return { code: low, rep: 'i32', range };
  return { code: fraction, rep: 'f64', exact: { ...exact, wide: `(0 - ${exact.wide})`, low, range } };
}

/** Range of the minimum or maximum of several numbers; null if one may not be whole. */
export function extremeRange(name: 'min' | 'max', values: readonly Value[]): Range | null {
  const ranges = values.map(rangeOf);
  if (ranges.some((range) => range === null)) return null;
  const pick = name === 'min' ? Math.min : Math.max;
  return [pick(...ranges.map((range) => range![0])), pick(...ranges.map((range) => range![1]))];
}
