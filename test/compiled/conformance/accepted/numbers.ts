import type { i32 } from '../../../../engine/kernel/index.ts';

/**
 * Each function is run in JavaScript and compiled, with the same numbers; see conformance.test.ts.
 */

export function sum(a: number, b: number): number {
  return a + b;
}

export function difference(a: number, b: number): number {
  return a - b;
}

export function product(a: number, b: number): number {
  return a * b;
}

export function quotient(a: number, b: number): number {
  return a / b;
}

export function remainder(a: number, b: number): number {
  return a % b;
}

export function negated(a: number, _b: number): number {
  return -a;
}

/** Products of whole numbers are exact, as in JavaScript. */
export function productOfWholes(a: number, b: number): number {
  return (a | 0) * (b | 0);
}

export function sumOfWholes(a: number, b: number): number {
  return (a | 0) + (b | 0) + 1;
}

export function differenceOfWholes(a: number, b: number): number {
  return (a | 0) - (b | 0) - 1;
}

export function quotientOfWholes(a: number, b: number): number {
  return (a | 0) / ((b | 0) + 0.5);
}

export function remainderOfWholes(a: number, b: number): number {
  return (a | 0) % ((b & 7) + 1);
}

export function negatedWhole(a: number, _b: number): number {
  return 1 / -(a | 0);
}

/** Gives -0 if JavaScript does. */
export function productThatIsNothing(a: number, b: number): number {
  return 1 / ((a & 1) * -(b & 3));
}

export function nameOfAFraction(a: number, _b: number): number {
  const k = 0.9 * a;
  return k + 1;
}

export function largeProduct(a: number, _b: number): number {
  const person = a & 0xffff;
  return person * 3_000_000;
}

export function declaredWhole(a: number, b: number): number {
  const n: i32 = Math.floor(a) & 0xff;
  const m: i32 = n * 3 + (b & 0xff);
  return m;
}

export function stepped(a: number, _b: number): number {
  let n = a & 0xff;
  n++;
  const before = n++;
  const after = --n;
  return before * 1000 + after;
}

export function steppedFraction(a: number, _b: number): number {
  let x = a;
  const before = x++;
  return before + x;
}

export function bitwise(a: number, b: number): number {
  return ((a & b) ^ (a | b)) + (~a | 0);
}

export function shifts(a: number, b: number): number {
  return (a << (b & 31)) + (a >> 3) + (a >>> 5);
}

export function unsigned(a: number, b: number): number {
  return (a >>> 0) - (b >>> 0);
}

export function multipliedBits(a: number, b: number): number {
  return Math.imul(a, b) ^ Math.clz32(a);
}

export function compound(a: number, b: number): number {
  let x = a;
  x += b;
  x -= 1;
  x *= 3;
  x /= 7;
  return x;
}

export function compoundBits(a: number, b: number): number {
  let x = a | 0;
  x |= b;
  x &= 0xffff;
  x ^= 0x55;
  x <<= 2;
  x >>= 1;
  return x;
}

export function comparisons(a: number, b: number): number {
  return (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a === b ? 16 : 0);
}

export function comparedSums(a: number, b: number): number {
  return (a | 0) + 1 > (b | 0) - 1 && (a | 0) + (b | 0) !== 7 ? 1 : 0;
}

export function comparedSigns(a: number, b: number): number {
  return a >>> 0 < (b | 0) ? 1 : 0;
}

export function logic(a: number, b: number): boolean {
  return (a > 0 && b > 0) || !(a < b);
}

export function truth(a: number, b: number): number {
  return (a ? 1 : 0) + (b | 0 ? 2 : 0);
}

export function ternaries(a: number, b: number): number {
  return a > b ? (a | 0) + 1 : b > 10 ? b / 2 : 3;
}

export function powers(a: number, b: number): number {
  return (a & 0xff) ** 3 + b ** 2 + 2 ** 10;
}

export function constants(a: number, _b: number): number {
  const UNIT = 2 ** 31;
  return a * UNIT + 1e-7 - 1.5e300 * 0;
}
