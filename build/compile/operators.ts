import ts from 'typescript';
import { slotOf } from './calls.ts';
import { chain, isChain } from './chains.ts';
import type { Emitter } from './emitter.ts';
import { bitsOf, convert, isNullable, literal, missing, NULL, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';

const K = ts.SyntaxKind;

export const ARITHMETIC: ReadonlySet<ts.SyntaxKind> = new Set([
  K.PlusToken,
  K.MinusToken,
  K.AsteriskToken,
  K.SlashToken,
  K.PercentToken,
]);

/** A sum, difference, product, quotient or remainder. Those of whole numbers are whole, but for the quotient. */
export function arithmetic(one: Value, operator: string, other: Value, node: ts.Node): Value {
  if (operator !== '/' && one.rep === 'i32' && other.rep === 'i32')
    return { code: `(${one.code} ${operator} ${other.code})`, rep: 'i32' };
  if (operator === '%') throw new Unsupported(node, 'the remainder of numbers that are not whole');
  return {
    code: `(${convert(one, 'f64', node)} ${operator} ${convert(other, 'f64', node)})`,
    rep: 'f64',
  };
}

/** An operator with two sides that changes nothing. */
export function binary(emitter: Emitter, node: ts.BinaryExpression): Value {
  const { left, right, operatorToken } = node;
  const operator = operatorToken.getText();
  const number = emitter.unit.statics.number(node);
  if (number !== null) return literal(number);
  if (ARITHMETIC.has(operatorToken.kind))
    return arithmetic(emitter.expression(left), operator, emitter.expression(right), node);
  switch (operatorToken.kind) {
    case K.AmpersandToken:
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
      return equality(emitter, node, true);
    case K.ExclamationEqualsEqualsToken:
      return equality(emitter, node, false);
    case K.QuestionQuestionToken:
      return otherwise(emitter, node);
    default:
      throw new Unsupported(node, `the operator ${operator} is not known`);
  }
}

/** Whole and below 2^31 where it is shifted by a constant above 0. */
function unsignedShift(emitter: Emitter, left: ts.Expression, right: ts.Expression): Value {
  const by = emitter.unit.statics.number(right);
  const code = `(<u32>(${emitter.bits(left)}) >> (${emitter.bits(right)}))`;
  return by !== null && by > 0 ? { code: `<i32>${code}`, rep: 'i32' } : { code, rep: 'u32' };
}

function compared(one: Value, operator: string, other: Value, node: ts.Node): Value {
  const rep = one.rep === other.rep ? one.rep : 'f64';
  return { code: `(${convert(one, rep, node)} ${operator} ${convert(other, rep, node)})`, rep: 'bool' };
}

function equality(emitter: Emitter, node: ts.BinaryExpression, isWanted: boolean): Value {
  const { left, right } = node;
  if (right.kind === K.NullKeyword) return isMissing(emitter, left, isWanted);
  if (right.kind === K.TrueKeyword || right.kind === K.FalseKeyword) {
    const isTrue = right.kind === K.TrueKeyword;
    // Where the chain ends early it is neither.
    const absent: Value = { code: String(!isTrue), rep: 'bool' };
    const { code } = isChain(left) ? chain(emitter, left, absent) : emitter.expression(left);
    return { code: isTrue === isWanted ? code : `!(${code})`, rep: 'bool' };
  }
  return compared(emitter.expression(left), isWanted ? '==' : '!=', emitter.expression(right), node);
}

function isMissing(emitter: Emitter, node: ts.Expression, isWanted: boolean): Value {
  const held = ts.isPropertyAccessExpression(node) ? slotOf(emitter, node.expression) : null;
  if (held !== null && ts.isPropertyAccessExpression(node) && node.name.text in held.functions)
    return { code: String((held.functions[node.name.text] === null) === isWanted), rep: 'bool' };
  const value = isChain(node)
    ? chain(emitter, node, missing(emitter.kindOf(node)))
    : emitter.expression(node);
  if (value.rep === 'ref' || value.rep === 'fn')
    return { code: `(${value.code} ${isWanted ? '==' : '!='} 0)`, rep: 'bool' };
  if (value.rep !== 'f64') throw new Unsupported(node, `a value held as ${value.rep} cannot be missing`);
  const number = emitter.temporary('f64');
  return { code: `((${number} = ${value.code}) ${isWanted ? '!=' : '=='} ${number})`, rep: 'bool' };
}

/** `a ?? b`. */
function otherwise(emitter: Emitter, node: ts.BinaryExpression): Value {
  const { left, right } = node;
  const kind = emitter.kindOf(node);
  const other = emitter.expression(right);
  const absent = kind === 'ref' ? NULL : other;
  const value = isChain(left) ? chain(emitter, left, absent) : emitter.expression(left);
  if (kind === 'ref') {
    if (other.code === NULL.code) return value;
    const object = emitter.temporary('ref');
    return { code: `((${object} = ${value.code}) != 0 ? ${object} : ${other.code})`, rep: 'ref' };
  }
  if (kind === 'bool' || value.rep !== 'f64' || !mayHoldNone(emitter, left)) return value;
  const number = emitter.temporary('f64');
  const code = `((${number} = ${value.code}) == ${number} ? ${number} : ${convert(other, 'f64', node)})`;
  return { code, rep: 'f64' };
}

/** May the last attribute itself be missing, and not only what it is read from? */
function mayHoldNone(emitter: Emitter, node: ts.Expression): boolean {
  if (!isChain(node)) return true;
  if (!ts.isPropertyAccessExpression(node)) return false;
  const { checker } = emitter.unit;
  const owner = checker.getNonNullableType(emitter.typeOf(node.expression));
  const attribute = owner.getProperty(node.name.text);
  return attribute !== undefined && isNullable(checker.getTypeOfSymbol(attribute));
}

/** `!`, `-` and `~`. */
export function unary(emitter: Emitter, node: ts.PrefixUnaryExpression): Value {
  if (node.operator === K.ExclamationToken)
    return { code: `!(${emitter.condition(node.operand)})`, rep: 'bool' };
  const number = emitter.unit.statics.number(node);
  if (number !== null) return literal(number);
  if (node.operator === K.TildeToken) return { code: `(~(${emitter.bits(node.operand)}))`, rep: 'i32' };
  const value = emitter.expression(node.operand);
  if (value.rep === 'u32') return { code: `(-(${convert(value, 'f64', node)}))`, rep: 'f64' };
  return { code: `(-(${value.code}))`, rep: value.rep };
}

/** The lowest 32 bits of a number. */
export function lowBits(emitter: Emitter, node: ts.Expression): string {
  if (ts.isParenthesizedExpression(node)) return `(${lowBits(emitter, node.expression)})`;
  const isSum =
    ts.isBinaryExpression(node) &&
    (node.operatorToken.kind === K.PlusToken || node.operatorToken.kind === K.MinusToken);
  if (isSum) {
    const [one, other] = [emitter.expression(node.left), emitter.expression(node.right)];
    // Exact in JavaScript, where both are below 2^32; so its lowest bits are those of a sum that wraps around.
    if (one.rep !== 'f64' && other.rep !== 'f64')
      return `(${bitsOf(one, node)} ${node.operatorToken.getText()} ${bitsOf(other, node)})`;
  }
  return bitsOf(emitter.expression(node), node);
}
