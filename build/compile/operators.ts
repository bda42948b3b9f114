import ts from 'typescript';
import { compared } from './comparisons.ts';
import type { Emitter } from './emitter.ts';
import { equality, otherwise } from './missing.ts';
import { power } from './powers.ts';
import { bitsOf, convert, literal, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { exactArithmetic, exactNegation, exactOf, isIntegral, type Range, rangeOf } from './whole.ts';

const K = ts.SyntaxKind;

export const ARITHMETIC: ReadonlySet<ts.SyntaxKind> = new Set([
  K.PlusToken,
  K.MinusToken,
  K.AsteriskToken,
  K.SlashToken,
  K.PercentToken,
]);

/** Compiles a sum, difference, product, quotient or remainder, with JavaScript's results. */
export function arithmetic(one: Value, operator: string, other: Value, node: ts.Node): Value {
  const fraction = `(${convert(one, 'f64', node)} ${operator} ${convert(other, 'f64', node)})`;
  if (operator === '/') return { code: fraction, rep: 'f64' };
  if (operator === '%') return remainder(one, other, fraction);
  return exactArithmetic(one, operator, other, fraction);
}

/**
 * Compiles a remainder. In JavaScript, the remainder of a negative number may be -0. Division of
 * whole numbers by 0 stops the module.
 */
function remainder(one: Value, other: Value, fraction: string): Value {
  const [a, b] = [exactOf(one), exactOf(other)];
  if (a === null || b === null)
    return { code: fraction, rep: 'f64', isIntegral: isIntegral(one) && isIntegral(other) };
  const most = Math.max(...b.range.map(Math.abs)) - 1;
  const range: Range = [a.range[0] < 0 ? -most : 0, most];
  const fits = one.rep === 'i32' && other.rep === 'i32';
  const low = fits ? `(${a.low} % ${b.low})` : `<i32>(${a.wide} % ${b.wide})`;
  const mayBeNone = b.range[0] <= 0 && b.range[1] >= 0;
  if (a.range[0] >= 0 && fits && !mayBeNone) return { code: low, rep: 'i32', range };
  return { code: fraction, rep: 'f64', exact: { wide: `(${a.wide} % ${b.wide})`, low, range } };
}

/** Compiles a binary operator without side effects. */
export function binary(emitter: Emitter, node: ts.BinaryExpression): Value {
  const { left, right, operatorToken } = node;
  const operator = operatorToken.getText();
  const number = emitter.unit.statics.number(node);
  if (number !== null) return literal(number);
  if (ARITHMETIC.has(operatorToken.kind))
    return arithmetic(emitter.expression(left), operator, emitter.expression(right), node);
  switch (operatorToken.kind) {
    case K.AmpersandToken:
      return masked(emitter, left, right);
    case K.BarToken:
    case K.CaretToken:
    case K.LessThanLessThanToken:
    case K.GreaterThanGreaterThanToken:
      return { code: `(${emitter.bits(left)} ${operator} ${emitter.bits(right)})`, rep: 'i32' };
    case K.GreaterThanGreaterThanGreaterThanToken:
      return unsignedShift(emitter, left, right);
    case K.AmpersandAmpersandToken:
    case K.BarBarToken:
      return { code: emitter.condition(node), rep: 'bool' };
    case K.LessThanToken:
    case K.LessThanEqualsToken:
    case K.GreaterThanToken:
    case K.GreaterThanEqualsToken:
      return compared(emitter.expression(left), operator, emitter.expression(right), node);
    case K.EqualsEqualsEqualsToken:
    case K.EqualsEqualsToken:
      return equality(emitter, node, true);
    case K.ExclamationEqualsEqualsToken:
    case K.ExclamationEqualsToken:
      return equality(emitter, node, false);
    case K.AsteriskAsteriskToken:
      return power(emitter, node);
    case K.QuestionQuestionToken:
      return otherwise(emitter, node);
    default:
      throw new Unsupported(
        node,
        `the operator ${operator} cannot be compiled: write it with + - * / % ** & | ^ << >> >>> && || ??`,
      );
  }
}

/**
 * Compiles `a & b`. If either operand is non-negative, the result is non-negative and not above
 * that operand's maximum.
 */
function masked(emitter: Emitter, left: ts.Expression, right: ts.Expression): Value {
  const [one, other] = [emitter.expression(left), emitter.expression(right)];
  const code = `(${bitsOf(one, left)} & ${bitsOf(other, right)})`;
  const most = [one, other].filter(({ rep }) => rep === 'i32').map((value) => rangeOf(value)!);
  const bounds = most.filter(([least]) => least >= 0).map(([, top]) => top);
  return { code, rep: 'i32', ...(bounds.length > 0 && { range: [0, Math.min(...bounds)] }) };
}

/** The result is whole, and below 2^31 if the shift is a constant above 0. */
function unsignedShift(emitter: Emitter, left: ts.Expression, right: ts.Expression): Value {
  const by = (emitter.unit.statics.number(right) ?? 0) & 31;
  const code = `(<u32>(${emitter.bits(left)}) >> (${emitter.bits(right)}))`;
  return by > 0 ? { code: `<i32>${code}`, rep: 'i32', range: [0, 2 ** (32 - by) - 1] } : { code, rep: 'u32' };
}

/** Compiles `!`, `-` and `~`. */
export function unary(emitter: Emitter, node: ts.PrefixUnaryExpression): Value {
  if (node.operator === K.ExclamationToken)
    return { code: `!(${emitter.condition(node.operand)})`, rep: 'bool' };
  const number = emitter.unit.statics.number(node);
  if (number !== null) return literal(number);
  if (node.operator === K.TildeToken) return { code: `(~(${emitter.bits(node.operand)}))`, rep: 'i32' };
  const value = emitter.expression(node.operand);
  const fraction = convert(value, 'f64', node);
  if (node.operator === K.PlusToken) return value.rep === 'f64' ? value : { ...value };
  return exactNegation(value, `(-(${fraction}))`);
}
