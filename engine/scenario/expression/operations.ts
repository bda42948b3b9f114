import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { type ErrorValues, scenarioError } from '../errors.ts';
import type { Quantity } from './units.ts';

/**
 * The only operations of an expression. Exponentials and logarithms come from a library with the
 * same bits in every JavaScript engine, since parameter values decide events.
 */
type Operation = (...operands: Quantity[]) => Quantity;

const plain = (value: number, ...from: Quantity[]): Quantity => ({
  value,
  time: 0,
  calendar: anyCalendar(from),
});

const anyCalendar = (operands: readonly Quantity[]) => operands.some((operand) => operand.calendar);

const refuse = (values: ErrorValues) => scenarioError('expression-units', values);

/** Operands of a sum or a comparison must have the same dimension. */
function sameUnit(name: string, operands: readonly Quantity[], value: number): Quantity {
  const time = operands[0]!.time;
  if (operands.some((operand) => operand.time !== time)) throw refuse({ operation: name });
  return { value, time, calendar: anyCalendar(operands) };
}

/** For functions that make no sense of a duration, such as its logarithm. */
const unitless = (name: string, of: (x: number) => number) => (x: Quantity) => {
  if (x.time !== 0) throw refuse({ operation: name });
  return plain(of(x.value), x);
};

/**
 * Whole exponents up to 64 by repeated multiplication; others through the exponential, for positive
 * bases.
 */
function power(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 64) return exp(exponent * ln(base));
  let product = 1;
  for (let k = 0; k < Math.abs(exponent); k++) product *= base;
  return exponent < 0 ? 1 / product : product;
}

const pow: Operation = (x, y) => {
  if (x!.time !== 0 || y!.time !== 0) throw refuse({ operation: '^' });
  return plain(power(x!.value, y!.value), x!, y!);
};

/** By the parser's name of the operator. */
export const OPERATORS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['add', (x, y) => sameUnit('+', [x!, y!], x!.value + y!.value)],
  ['subtract', (x, y) => sameUnit('-', [x!, y!], x!.value - y!.value)],
  [
    'multiply',
    (x, y) => ({ value: x!.value * y!.value, time: x!.time + y!.time, calendar: anyCalendar([x!, y!]) }),
  ],
  [
    'divide',
    (x, y) => ({ value: x!.value / y!.value, time: x!.time - y!.time, calendar: anyCalendar([x!, y!]) }),
  ],
  ['pow', pow],
  ['unaryMinus', (x) => ({ ...x!, value: -x!.value })],
  ['unaryPlus', (x) => x!],
]);

interface FunctionDefinition {
  readonly arguments: readonly [least: number, most: number];
  readonly apply: Operation;
}

const one = (of: (x: Quantity) => Quantity): FunctionDefinition => ({
  arguments: [1, 1],
  apply: (x) => of(x!),
});

const extreme = (name: string, of: (...values: number[]) => number): FunctionDefinition => ({
  arguments: [1, 20],
  apply: (...operands) => sameUnit(name, operands, of(...operands.map((operand) => operand.value))),
});

export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map<string, FunctionDefinition>([
  ['exp', one(unitless('exp', exp))],
  ['log', one(unitless('log', ln))],
  ['sqrt', one(unitless('sqrt', Math.sqrt))],
  ['round', one(unitless('round', Math.round))],
  ['abs', one((x) => ({ ...x, value: Math.abs(x.value) }))],
  ['min', extreme('min', Math.min)],
  ['max', extreme('max', Math.max)],
  ['pow', { arguments: [2, 2], apply: pow }],
]);
