import ts from 'typescript';
import { assignment, isAssignment, step } from './assignments.ts';
import { readAttribute, readElement } from './attributes.ts';
import { callConstantList } from './builtins.ts';
import { callFunction, callValue, slotOf } from './calls.ts';
import { chain, isChain } from './chains.ts';
import { singleCode } from './classes.ts';
import { constantElement } from './constant-lists.ts';
import type { Emitter } from './emitter.ts';
import { assertLocal } from './local-names.ts';
import { callMath, isInteger } from './math.ts';
import { callMember } from './members.ts';
import { newObject, objectLiteral } from './objects.ts';
import { binary, unary } from './operators.ts';
import { LIBRARY } from './outside.ts';
import { surelySingle } from './parameters.ts';
import { convert, isNumber, literal, missing, NULL, type Rep, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { bare, isConstantObject, isPrimitive, primitiveValue } from './statics.ts';
import { exactOf, isIntegral, type Range } from './whole.ts';

const K = ts.SyntaxKind;

export function translateExpression(emitter: Emitter, whole: ts.Expression, wanted?: 'void'): Value {
  const node = bare(whole);
  const known = emitter.known(node);
  if (isPrimitive(known)) return primitiveValue(known, emitter.unit.layout);
  const isPath = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
  const single = isPath ? surelySingle(emitter.unit, emitter.typeOf(node)) : null;
  if (single !== null) return { code: singleCode(single), rep: 'ref' };
  if (isChain(node)) return chain(emitter, node, missing(emitter.kindOf(node)));
  if (ts.isIdentifier(node)) return variable(emitter, node);
  if (ts.isPropertyAccessExpression(node)) return attribute(emitter, node);
  if (ts.isElementAccessExpression(node)) {
    const { expression, argumentExpression } = node;
    const list = emitter.known(expression);
    if (list?.is === 'constant' && Array.isArray(list.value))
      return constantElement(emitter, list.value, argumentExpression, node);
    return readElement(emitter, emitter.expression(expression).code, expression, argumentExpression, node);
  }
  if (ts.isCallExpression(node)) return call(emitter, node);
  if (ts.isConditionalExpression(node)) return conditional(emitter, node, wanted);
  if (ts.isBinaryExpression(node))
    return isAssignment(node) ? assignment(emitter, node, wanted) : binary(emitter, node);
  if (ts.isPrefixUnaryExpression(node)) {
    const isStep = node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken;
    return isStep ? step(emitter, node, wanted) : unary(emitter, node);
  }
  if (ts.isPostfixUnaryExpression(node)) return step(emitter, node, wanted);
  if (ts.isObjectLiteralExpression(node)) return objectLiteral(emitter, node);
  if (ts.isNewExpression(node)) return newObject(emitter, node);
  return plain(emitter, node);
}

/** Compiles literals and `this`; rejects all other expressions. */
function plain(emitter: Emitter, node: ts.Expression): Value {
  if (ts.isNumericLiteral(node)) return literal(Number(node.text));
  if (node.kind === K.TrueKeyword || node.kind === K.FalseKeyword)
    return { code: node.getText(), rep: 'bool' };
  if (node.kind === K.NullKeyword) return NULL;
  if (node.kind === K.ThisKeyword) return itself(emitter);
  throw new Unsupported(node, `${nameOfExpression(node)} cannot be compiled: ${remedyFor(node)}`);
}

const nameOfExpression = (node: ts.Expression): string => {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return 'a function as a value';
  if (ts.isArrayLiteralExpression(node)) return 'a list made at run time';
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return 'a text made at run time';
  if (ts.isRegularExpressionLiteral(node)) return 'a regular expression';
  if (ts.isTypeOfExpression(node)) return 'typeof';
  if (ts.isDeleteExpression(node)) return 'delete';
  if (ts.isSpreadElement(node)) return 'a spread';
  return 'an expression of this kind';
};

function remedyFor(node: ts.Expression): string {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
    return 'make it a function of the module and call it by name';
  if (ts.isArrayLiteralExpression(node))
    return 'make it a constant of the module, or a typed array that is filled';
  return 'write it with numbers, truth values, constant texts and objects';
}

/** Name of a method's object in the target language. */
export const ITSELF = 'itself';

function itself({ unit, instance }: Emitter): Value {
  const { parent } = instance.node;
  const single = ts.isClassDeclaration(parent) ? unit.singles.of(unit.classes.typeOf(parent)) : null;
  return { code: single === null ? ITSELF : singleCode(single), rep: 'ref' };
}

function variable(emitter: Emitter, node: ts.Identifier): Value {
  if (emitter.known(node) !== null)
    throw new Unsupported(
      node,
      'a constant object or function can be read and called, and not be kept: use it by its name',
    );
  const symbol = emitter.symbolOf(node);
  assertLocal(symbol, node);
  return { code: emitter.nameOf(symbol), rep: emitter.repOf(symbol), ...emitter.factsOf(symbol) };
}

function attribute(emitter: Emitter, node: ts.PropertyAccessExpression): Value {
  const list = emitter.known(node.expression);
  if (list?.is === 'constant' && Array.isArray(list.value) && node.name.text === 'length')
    return literal(list.value.length);
  const object = emitter.expression(node.expression).code;
  const type = emitter.typeOf(node.expression);
  return readAttribute(emitter, object, type, node.name.text, emitter.typeOf(node), node);
}

function conditional(emitter: Emitter, node: ts.ConditionalExpression, wanted?: 'void'): Value {
  const condition = emitter.condition(node.condition);
  if (condition === 'true') return emitter.expression(node.whenTrue, wanted);
  if (condition === 'false') return emitter.expression(node.whenFalse, wanted);
  const one = emitter.expression(node.whenTrue, wanted);
  const other = emitter.expression(node.whenFalse, wanted);
  const rep = commonRep(one.rep, other.rep, emitter.kindOf(node));
  const code = `(${condition} ? ${convert(one, rep, node)} : ${convert(other, rep, node)})`;
  return isNumber(rep) ? eitherNumber(code, rep, condition, one, other) : { code, rep };
}

/** What is known about a number that is one of two values. */
function eitherNumber(code: string, rep: Rep, condition: string, one: Value, other: Value): Value {
  const [a, b] = [exactOf(one), exactOf(other)];
  if (a === null || b === null) return { code, rep, isIntegral: mayBeWhole(one) && mayBeWhole(other) };
  const range: Range = [Math.min(a.range[0], b.range[0]), Math.max(a.range[1], b.range[1])];
  if (rep !== 'f64') return { code, rep, range };
  const hasProduct = a.hasProduct === true || b.hasProduct === true;
  const pick = (x: string, y: string) => `(${condition} ? ${x} : ${y})`;
  return { code, rep, exact: { wide: pick(a.wide, b.wide), low: pick(a.low, b.low), range, hasProduct } };
}

/** Whether a value is whole or missing. */
const mayBeWhole = (value: Value): boolean => value.rep === 'ref' || isIntegral(value);

function commonRep(one: Rep, other: Rep, kind: Rep): Rep {
  if (kind === 'void') return one;
  return kind === 'f64' && one === other && isNumber(one) ? one : kind;
}

/** Whether an expression is truthy, by JavaScript's rules. */
export function translateCondition(emitter: Emitter, node: ts.Expression): string {
  if (ts.isParenthesizedExpression(node)) return emitter.condition(node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
    return `!(${emitter.condition(node.operand)})`;
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    if (kind === K.AmpersandAmpersandToken || kind === K.BarBarToken) {
      const operator = node.operatorToken.getText();
      return `(${emitter.condition(node.left)} ${operator} ${emitter.condition(node.right)})`;
    }
  }
  const value = emitter.expression(node);
  // A missing number is NaN, which is falsy.
  if (value.rep === 'f64') return `(abs<f64>(${value.code}) > 0)`;
  return convert(value, 'bool', node);
}

function call(emitter: Emitter, node: ts.CallExpression): Value {
  const { unit } = emitter;
  const { expression: callee } = node;
  const given = [...node.arguments];
  const text = callee.getText();
  if (text.startsWith('Math.')) return callMath(emitter, text.slice('Math.'.length), given, node);
  if (text === 'Number.isInteger') return isInteger(emitter, given[0]!);
  if (ts.isIdentifier(callee)) return callName(emitter, node, callee, given);
  if (!ts.isPropertyAccessExpression(callee))
    throw new Unsupported(
      node,
      'only functions and methods can be called by name: give what is called a name at the top of the module',
    );
  if (callee.expression.kind === K.SuperKeyword) return callInherited(emitter, node, callee.name.text, given);
  const owner = emitter.known(callee.expression);
  if (owner?.is === 'constant' && Array.isArray(owner.value))
    return callConstantList(emitter, owner.value, callee.name.text, given[0]!, node);
  const method = isConstantObject(owner) ? unit.sources.nodeOf(owner.value[callee.name.text]) : null;
  if (method !== null && isConstantObject(owner))
    return callFunction(emitter, { called: method, given, node, holder: owner.value });
  if (callee.name.text === 'call') return callHeld(emitter, node, callee.expression, given.slice(1));
  return callMember(emitter, emitter.expression(callee.expression).code, node, callee);
}

function callName(
  emitter: Emitter,
  node: ts.CallExpression,
  callee: ts.Identifier,
  given: readonly ts.Expression[],
): Value {
  const known = emitter.known(callee);
  if (known?.is === 'function') return callFunction(emitter, { called: known.node, given, node });
  const library = LIBRARY[callee.text];
  if (library === undefined)
    return callValue(emitter, variable(emitter, callee).code, callee.text, given, node);
  emitter.unit.outside.set(callee.text, library);
  const codes = given.map((one, k) => convert(emitter.expression(one), library.given[k]!, node));
  return { code: `${callee.text}(${codes.join(', ')})`, rep: library.result };
}

/** Compiles `super.method()`. */
function callInherited(
  emitter: Emitter,
  node: ts.CallExpression,
  name: string,
  given: readonly ts.Expression[],
): Value {
  const { classes } = emitter.unit;
  const { node: own, owner } = emitter.instance;
  const base = ts.isClassDeclaration(own.parent) ? classes.baseOf(own.parent) : null;
  const called = classes.find(base, name, 'method');
  if (called === null) throw new Unsupported(node, `there is no inherited method ${name}`);
  return callFunction(emitter, { called, given, node, object: ITSELF, owner });
}

/**
 * Compiles `object.attribute.call(…)`: calls a function held by an object as a method of another
 * object.
 */
function callHeld(
  emitter: Emitter,
  node: ts.CallExpression,
  expression: ts.Expression,
  given: readonly ts.Expression[],
): Value {
  const path = bare(expression);
  const name = ts.isPropertyAccessExpression(path) ? path.name.text : path.getText();
  const slot = ts.isPropertyAccessExpression(path) ? slotOf(emitter, path.expression) : null;
  const held = slot?.functions[name];
  if (held) return callFunction(emitter, { called: held.node, given, node, holder: held.object });
  return callValue(emitter, emitter.expression(path).code, name, given, node);
}
