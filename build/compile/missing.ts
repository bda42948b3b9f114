import ts from 'typescript';
import { slotOf } from './calls.ts';
import { chain, isChain } from './chains.ts';
import { compared } from './comparisons.ts';
import type { Emitter } from './emitter.ts';
import { convert, isNullable, missing, NULL, type Rep, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { bare } from './statics.ts';
import { isIntegral } from './whole.ts';

const K = ts.SyntaxKind;

/** Compiles `===` and `!==` with null, undefined, true, false or any other value. */
export function equality(emitter: Emitter, node: ts.BinaryExpression, isWanted: boolean): Value {
  const { left, right } = node;
  if (isNone(right)) {
    assertOneKindOfNone(emitter, node);
    return isMissing(emitter, left, isWanted);
  }
  if (right.kind === K.TrueKeyword || right.kind === K.FalseKeyword) {
    const isTrue = right.kind === K.TrueKeyword;
    if (!isTrue && mayHoldNone(emitter, left))
      throw new Unsupported(
        node,
        'a truth value that may be missing cannot be distinguished from false: write !== true',
      );
    // A chain that ends early is neither true nor false.
    const absent: Value = { code: String(!isTrue), rep: 'bool' };
    const { code } = isChain(left) ? chain(emitter, left, absent) : emitter.expression(left);
    return { code: isTrue === isWanted ? code : `!(${code})`, rep: 'bool' };
  }
  if (isNullable(emitter.typeOf(left)) && isNullable(emitter.typeOf(right)) && emitter.kindOf(left) === 'f64')
    throw new Unsupported(node, 'two numbers that may both be missing: compare each with null first');
  return compared(emitter.expression(left), isWanted ? '==' : '!=', emitter.expression(right), node);
}

function isMissing(emitter: Emitter, node: ts.Expression, isWanted: boolean): Value {
  const held = ts.isPropertyAccessExpression(node) ? slotOf(emitter, node.expression) : null;
  if (held !== null && ts.isPropertyAccessExpression(node) && node.name.text in held.functions)
    return { code: String((held.functions[node.name.text] === null) === isWanted), rep: 'bool' };
  const value = isChain(node)
    ? chain(emitter, node, missing(emitter.kindOf(node)))
    : emitter.expression(node);
  if (value.rep === 'ref' || value.rep === 'fn' || value.rep === 'str')
    return { code: `(${value.code} ${isWanted ? '==' : '!='} 0)`, rep: 'bool' };
  if (value.rep !== 'f64')
    throw new Unsupported(
      node,
      'this cannot be missing once it is compiled: make it a number, a text or an object that may be null',
    );
  const number = emitter.temporary('f64');
  return { code: `((${number} = ${value.code}) ${isWanted ? '!=' : '=='} ${number})`, rep: 'bool' };
}

/** Compiles `a ?? b`. */
export function otherwise(emitter: Emitter, node: ts.BinaryExpression): Value {
  const { left, right } = node;
  const other = emitter.expression(right);
  const kind = emitter.kindOf(node);
  const absent = kind === 'ref' || kind === 'fn' || kind === 'str' ? NULL : other;
  const value = isChain(left) ? chain(emitter, left, absent) : emitter.expression(left);
  const isObject = kind === 'ref' || kind === 'fn' || kind === 'str';
  return isObject || mayHoldNone(emitter, left) ? orElse(emitter, value, other, kind, node) : value;
}

/**
 * A value, or another value if it is missing.
 * @param kind common kind of both
 */
export function orElse(emitter: Emitter, value: Value, other: Value, kind: Rep, node: ts.Node): Value {
  if (kind === 'bool')
    throw new Unsupported(node, 'a truth value that may be missing counts as false: write === true');
  if (kind === 'f64') {
    // A whole number is never missing.
    if (value.rep !== 'f64') return value;
    const number = emitter.temporary('f64');
    const code = `((${number} = ${value.code}) == ${number} ? ${number} : ${convert(other, 'f64', node)})`;
    return { code, rep: 'f64', isIntegral: isIntegral(value) && isIntegral(other) };
  }
  if (other.code === NULL.code && other.rep === NULL.rep) return value;
  const held = emitter.temporary(kind);
  return {
    code: `((${held} = ${convert(value, kind, node)}) != 0 ? ${held} : ${convert(other, kind, node)})`,
    rep: kind,
  };
}

/** Whether the value itself may be missing. In a chain, this concerns its last attribute only. */
function mayHoldNone(emitter: Emitter, node: ts.Expression): boolean {
  const expression = bare(node);
  // Elements of typed arrays and lists are assumed to exist.
  if (ts.isElementAccessExpression(expression)) return false;
  const { checker } = emitter.unit;
  if (ts.isCallExpression(expression)) {
    // The declared result: the signature of a call in a chain also includes undefined.
    const declaration = checker.getResolvedSignature(expression)?.getDeclaration();
    const signature = declaration && checker.getSignatureFromDeclaration(declaration);
    return signature !== undefined && isNullable(checker.getReturnTypeOfSignature(signature));
  }
  if (!ts.isPropertyAccessExpression(expression)) return isNullable(emitter.typeOf(expression));
  const owner = checker.getNonNullableType(emitter.typeOf(expression.expression));
  const attribute = owner.getProperty(expression.name.text);
  return attribute !== undefined && isNullable(checker.getTypeOfSymbol(attribute));
}

/** Whether the expression is the literal `null` or `undefined`. */
const isNone = (node: ts.Expression): boolean =>
  node.kind === K.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');

const NONE_OF_BOTH = 'null and undefined are the same once compiled, and this may be either: write == null';

/**
 * Null and undefined are the same in the compiled model. A value that may be either is therefore
 * rejected.
 */
function assertOneKindOfNone(emitter: Emitter, node: ts.BinaryExpression): void {
  const { kind } = node.operatorToken;
  if (kind === K.EqualsEqualsToken || kind === K.ExclamationEqualsToken) return;
  const unwanted = node.right.kind === K.NullKeyword ? ts.TypeFlags.Undefined : ts.TypeFlags.Null;
  const type = emitter.typeOf(node.left);
  const parts = type.isUnion() ? type.types : [type];
  if (parts.some(({ flags }) => (flags & unwanted) !== 0)) throw new Unsupported(node, NONE_OF_BOTH);
}
