import type ts from 'typescript';
import type { Emitter } from './emitter.ts';
import { convert, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { isIntegral, rangeOf } from './whole.ts';

const MOST_EXPONENT = 64;

/**
 * Compiles `a ** n` with a known whole number `n`. Hosts may give different bits for powers, and do
 * so from the third power on. They agree on squares and on whole results that are represented
 * exactly. Whole numbers are therefore multiplied, and the module stops where JavaScript would
 * begin to round.
 */
export function power(emitter: Emitter, { left, right }: ts.BinaryExpression): Value {
  const exponent = emitter.unit.statics.number(right);
  const isKnown =
    exponent !== null && Number.isInteger(exponent) && exponent >= 0 && exponent <= MOST_EXPONENT;
  if (!isKnown)
    throw new Unsupported(
      right,
      `an exponent must be a whole number from 0 to ${MOST_EXPONENT} that is written out: import pow from @stdlib/math-base-special-pow`,
    );
  const base = emitter.expression(left);
  const code = convert(base, 'f64', left);
  if (rangeOf(base) !== null) return { code: `power_of(${code}, ${exponent})`, rep: 'f64', isIntegral: true };
  if (exponent > 2)
    throw new Unsupported(
      left,
      'powers of fractions above the second differ between hosts: write x * x * x, or declare the number i32',
    );
  return { code: `power_of_fraction(${code}, ${exponent})`, rep: 'f64', isIntegral: isIntegral(base) };
}
