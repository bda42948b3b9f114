import type ts from 'typescript';
import type { Emitter } from './emitter.ts';
import { convert, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { exactOf, extremeRange, isIntegral, rangeOf } from './whole.ts';

/** Functions of `Math` with the same bits on every host. The others differ between hosts. */
const KNOWN = 'abs, ceil, clz32, floor, imul, max, min, round, sign, sqrt, trunc';
/** Library functions with the same bits on every host, by their names in `Math`. */
const LIBRARY: Readonly<Record<string, string>> = {
  exp: 'exp',
  expm1: 'expm1',
  log: 'ln',
  pow: 'pow',
};

/** Compiles a call of a `Math` function. */
export function callMath(
  emitter: Emitter,
  name: string,
  given: readonly ts.Expression[],
  node: ts.Node,
): Value {
  const bits = () => given.map((one) => emitter.bits(one));
  switch (name) {
    case 'imul':
      return { code: `(${bits().join(' * ')})`, rep: 'i32' };
    case 'clz32':
      return { code: `clz<i32>(${bits()[0]})`, rep: 'i32', range: [0, 32] };
    case 'floor':
    case 'ceil':
    case 'trunc':
      return rounded(emitter, given[0]!, (code) => `${name}<f64>(${code})`);
    case 'round':
      return rounded(emitter, given[0]!, (code) => `round_half_up(${code})`);
    case 'sqrt':
      return { code: `sqrt<f64>(${convert(emitter.expression(given[0]!), 'f64', node)})`, rep: 'f64' };
    case 'abs':
      return absolute(emitter.expression(given[0]!), node);
    case 'sign':
      return { code: `sign_of(${convert(emitter.expression(given[0]!), 'f64', node)})`, rep: 'f64' };
    case 'min':
    case 'max':
      return extreme(emitter, name, given, node);
    default:
      throw new Unsupported(node, notKnown(name));
  }
}

function notKnown(name: string): string {
  const from = LIBRARY[name];
  const otherwise = from === undefined ? '' : `; import ${from} from @stdlib/math-base-special-${from}`;
  return `Math.${name} is not known: of Math there are ${KNOWN}${otherwise}`;
}

function rounded(emitter: Emitter, node: ts.Expression, round: (code: string) => string): Value {
  const value = emitter.expression(node);
  if (rangeOf(value) !== null) return value;
  return { code: round(convert(value, 'f64', node)), rep: 'f64', isIntegral: true };
}

function absolute(value: Value, node: ts.Node): Value {
  const exact = exactOf(value);
  const code = `abs<f64>(${convert(value, 'f64', node)})`;
  if (exact === null) return { code, rep: 'f64', isIntegral: isIntegral(value) };
  const [least, most] = exact.range;
  const range = [Math.max(0, least, -most), Math.max(most, -least)] as const;
  const low = `abs<i32>(${exact.low})`;
  if (value.rep === 'i32' && range[1] < 2 ** 31) return { code: low, rep: 'i32', range };
  const wide = `abs<i64>(${exact.wide})`;
  return { code, rep: 'f64', exact: { ...exact, wide, low: `<i32>${wide}`, range } };
}

/** As in JavaScript: NaN if either is NaN, and -0 is less than 0. */
function extreme(
  emitter: Emitter,
  name: 'min' | 'max',
  given: readonly ts.Expression[],
  node: ts.Node,
): Value {
  const values = given.map((one) => emitter.expression(one));
  const range = extremeRange(name, values);
  const of = (codes: readonly string[], type: string) =>
    codes.reduce((one, other) => `${name}<${type}>(${one}, ${other})`);
  if (range !== null && values.every(({ rep }) => rep === 'i32'))
    return {
      code: of(
        values.map(({ code }) => code),
        'i32',
      ),
      rep: 'i32',
      range,
    };
  const fractions = values.map((value) => convert(value, 'f64', node));
  const code = of(fractions, 'f64');
  if (range === null) return { code, rep: 'f64', isIntegral: values.every(isIntegral) };
  const exacts = values.map((value) => exactOf(value)!);
  const wide = of(
    exacts.map((exact) => exact.wide),
    'i64',
  );
  const hasProduct = exacts.some((exact) => exact.hasProduct);
  return { code, rep: 'f64', exact: { wide, low: `<i32>${wide}`, range, hasProduct } };
}

/** NaN and infinities are not whole. */
export function isInteger(emitter: Emitter, node: ts.Expression): Value {
  const value = emitter.expression(node);
  if (rangeOf(value) !== null) return { code: 'true', rep: 'bool' };
  const number = emitter.temporary('f64');
  return { code: `((${number} = ${value.code}) - trunc<f64>(${number}) == 0)`, rep: 'bool' };
}
