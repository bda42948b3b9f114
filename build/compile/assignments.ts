import ts from 'typescript';
import { readAttribute, whole } from './attributes.ts';
import type { Emitter } from './emitter.ts';
import { assertLocal } from './local-names.ts';
import { storeAttribute } from './memory-access.ts';
import { orElse } from './missing.ts';
import { arithmetic } from './operators.ts';
import { bitsOf, convert, elementsOf, literal, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { bare } from './statics.ts';

const K = ts.SyntaxKind;

const ARITHMETIC: ReadonlySet<ts.SyntaxKind> = new Set([
  K.PlusEqualsToken,
  K.MinusEqualsToken,
  K.AsteriskEqualsToken,
  K.SlashEqualsToken,
]);
const BITWISE: ReadonlySet<ts.SyntaxKind> = new Set([
  K.BarEqualsToken,
  K.AmpersandEqualsToken,
  K.CaretEqualsToken,
]);

const SHIFTS: ReadonlySet<ts.SyntaxKind> = new Set([
  K.LessThanLessThanEqualsToken,
  K.GreaterThanGreaterThanEqualsToken,
]);

export const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === K.EqualsToken ||
  kind === K.QuestionQuestionEqualsToken ||
  ARITHMETIC.has(kind) ||
  BITWISE.has(kind) ||
  SHIFTS.has(kind);

/** Compiles `=`, `+=` and the like. */
export function assignment(emitter: Emitter, node: ts.BinaryExpression, wanted?: 'void'): Value {
  const { left, right, operatorToken } = node;
  const operator = operatorToken.getText().slice(0, -1);
  return assign(emitter, left, wanted, (old) => {
    if (operatorToken.kind === K.EqualsToken) return emitter.expression(right);
    if (ARITHMETIC.has(operatorToken.kind)) return arithmetic(old, operator, emitter.expression(right), node);
    if (operatorToken.kind === K.QuestionQuestionEqualsToken)
      return orElse(emitter, old, emitter.expression(right), emitter.kindOf(node), node);
    return { code: `(${bitsOf(old, node)} ${operator} ${emitter.bits(right)})`, rep: 'i32' };
  });
}

/**
 * Compiles `++` and `--`, prefix or postfix. A whole number stays whole: a checked module stops if
 * it leaves 32 bits.
 */
export function step(
  emitter: Emitter,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  wanted?: 'void',
): Value {
  const [operator, back] = node.operator === K.PlusPlusToken ? ['+', '-'] : ['-', '+'];
  const value = assign(emitter, node.operand, wanted, (old) => {
    if (old.rep !== 'i32') return arithmetic(old, operator!, ONE, node);
    return { code: `${operator === '+' ? 'one_more' : 'one_less'}(${old.code})`, rep: 'i32' };
  });
  if (wanted === 'void' || ts.isPrefixUnaryExpression(node)) return value;
  if (value.rep === 'i32') return { code: `(${value.code} ${back} 1)`, rep: 'i32' };
  return arithmetic(value, back!, ONE, node);
}

const ONE: Value = literal(1);

const NO_VALUE =
  'the value of this assignment may be more than the typed array holds: assign it to a name first';

type Make = (old: Value) => Value;

/**
 * Stores the new value, which `make` computes from the old one. As an expression, gives the new
 * value.
 */
function assign(emitter: Emitter, target: ts.Expression, wanted: 'void' | undefined, make: Make): Value {
  const node = bare(target);
  if (ts.isIdentifier(node)) return assignVariable(emitter, node, make);
  if (ts.isPropertyAccessExpression(node)) return assignAttribute(emitter, node, wanted, make);
  if (ts.isElementAccessExpression(node)) return assignElement(emitter, node, wanted, make);
  throw new Unsupported(
    node,
    'this cannot be assigned to: assign to a variable, an attribute or an element of a typed array',
  );
}

function assignVariable(emitter: Emitter, node: ts.Identifier, make: Make): Value {
  const symbol = emitter.symbolOf(node);
  assertLocal(symbol, node);
  const name = emitter.nameOf(symbol);
  const value = make({ code: name, rep: emitter.repOf(symbol) });
  emitter.give(symbol, value);
  const rep = emitter.repOf(symbol);
  return { code: `(${name} = ${convert(value, rep, node)})`, rep };
}

function assignAttribute(
  emitter: Emitter,
  node: ts.PropertyAccessExpression,
  wanted: 'void' | undefined,
  make: Make,
): Value {
  const { declared, layout } = emitter.unit;
  const name = node.name.text;
  const object = emitter.temporary('ref');
  const begin = `${object} = ${emitter.expression(node.expression).code}`;
  const type = emitter.typeOf(node.expression);
  const isWhole = emitter.kindOf(node) === 'f64' && declared.ofAttribute(type, name) === 'whole';
  const rep = layout.rep(name, emitter.kindOf(node));
  const old = readAttribute(emitter, object, type, name, emitter.typeOf(node), node);
  const made = make(old);
  const code = isWhole
    ? convert({ code: convert(made, 'i32', node), rep: 'i32' }, rep, node)
    : convert(made, rep, node);
  if (wanted === 'void')
    return { code: `(${begin}, ${storeAttribute(emitter, object, name, { code, rep })})`, rep: 'void' };
  const value = emitter.temporary(rep);
  const store = storeAttribute(emitter, object, name, { code: value, rep });
  return { code: `(${begin}, ${value} = ${code}, ${store}, ${value})`, rep };
}

function assignElement(
  emitter: Emitter,
  node: ts.ElementAccessExpression,
  wanted: 'void' | undefined,
  make: Make,
): Value {
  const elements = elementsOf(emitter.unit.checker, emitter.typeOf(node.expression));
  if (elements === null)
    throw new Unsupported(node, 'lists cannot change during a run: keep changing values in a typed array');
  const { type, shift, rep } = elements;
  const place = emitter.temporary('ref');
  const array = emitter.expression(node.expression).code;
  const begin = `${place} = at(${array}, ${whole(emitter, node.argumentExpression)}, ${shift})`;
  const isFraction = rep === 'f64';
  const loaded = `load<${type}>(${place})`;
  const old = { code: ['i32', 'u32', 'f64'].includes(type) ? loaded : `<${rep}>${loaded}`, rep };
  const made = make({ ...old, ...(elements.range && { range: elements.range }) });
  const code = isFraction ? convert(made, 'f64', node) : bitsOf(made, node);
  if (wanted === 'void')
    return { code: `(${begin}, store<${type}>(${place}, <${type}>(${code})))`, rep: 'void' };
  if (rep === 'u32' || (!isFraction && made.rep !== 'i32') || type === 'f32')
    throw new Unsupported(node, NO_VALUE);
  const value = emitter.temporary(rep);
  return {
    code: `(${begin}, ${value} = ${code}, store<${type}>(${place}, <${type}>${value}), ${value})`,
    rep,
  };
}
