import ts from 'typescript';
import { whole } from './attributes.ts';
import { attributeRep } from './cells.ts';
import type { Emitter } from './emitter.ts';
import { loadAttribute, storeAttribute } from './memory-access.ts';
import { arithmetic } from './operators.ts';
import { bitsOf, convert, elementsOf, type Value } from './representation.ts';
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

export const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === K.EqualsToken || ARITHMETIC.has(kind) || BITWISE.has(kind);

/** `=`, `+=` and the like. */
export function assignment(emitter: Emitter, node: ts.BinaryExpression, wanted?: 'void'): Value {
  const { left, right, operatorToken } = node;
  const operator = operatorToken.getText()[0]!;
  return assign(emitter, left, wanted, (old) => {
    if (operatorToken.kind === K.EqualsToken) return emitter.expression(right);
    if (ARITHMETIC.has(operatorToken.kind)) return arithmetic(old, operator, emitter.expression(right), node);
    return { code: `(${bitsOf(old, node)} ${operator} ${emitter.bits(right)})`, rep: 'i32' };
  });
}

/** `++` and `--`, before or behind. */
export function step(
  emitter: Emitter,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  wanted?: 'void',
): Value {
  const one: Value = { code: '1', rep: 'i32' };
  const [operator, back] = node.operator === K.PlusPlusToken ? ['+', '-'] : ['-', '+'];
  const value = assign(emitter, node.operand, wanted, (old) => arithmetic(old, operator!, one, node));
  if (wanted === 'void' || ts.isPrefixUnaryExpression(node)) return value;
  return arithmetic(value, back!, one, node);
}

type Make = (old: Value) => Value;

/** Stores what is made of the old value; as an expression, that value. */
function assign(emitter: Emitter, target: ts.Expression, wanted: 'void' | undefined, make: Make): Value {
  const node = bare(target);
  if (ts.isIdentifier(node)) return assignVariable(emitter, node, make);
  if (ts.isPropertyAccessExpression(node)) return assignAttribute(emitter, node, wanted, make);
  if (ts.isElementAccessExpression(node)) return assignElement(emitter, node, wanted, make);
  throw new Unsupported(node, 'an assignment to this is not known');
}

function assignVariable(emitter: Emitter, node: ts.Identifier, make: Make): Value {
  const symbol = emitter.symbolOf(node);
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
  const name = node.name.text;
  const object = emitter.temporary('ref');
  const rep = attributeRep(name, emitter.kindOf(node));
  const begin = `${object} = ${emitter.expression(node.expression).code}`;
  const code = convert(make(loadAttribute(emitter, object, name, rep)), rep, node);
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
  if (elements === null) throw new Unsupported(node, 'an assignment to an element of a list');
  const { type, shift, rep } = elements;
  const place = emitter.temporary('ref');
  const array = emitter.expression(node.expression).code;
  const begin = `${place} = at(${array}, ${whole(emitter, node.argumentExpression)}, ${shift})`;
  const isFraction = rep === 'f64';
  const loaded = `load<${type}>(${place})`;
  const made = make({ code: ['i32', 'u32', 'f64'].includes(type) ? loaded : `<${rep}>${loaded}`, rep });
  const code = isFraction ? convert(made, 'f64', node) : bitsOf(made, node);
  if (wanted === 'void')
    return { code: `(${begin}, store<${type}>(${place}, <${type}>(${code})))`, rep: 'void' };
  if (rep === 'u32') throw new Unsupported(node, 'the value of an assignment to 32 bits without a sign');
  const value = emitter.temporary(rep);
  return {
    code: `(${begin}, ${value} = ${code}, store<${type}>(${place}, <${type}>${value}), ${value})`,
    rep,
  };
}
