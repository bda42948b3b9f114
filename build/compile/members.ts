import ts from 'typescript';
import { callTypedArray } from './builtins.ts';
import { callMethod, callValue } from './calls.ts';
import type { Emitter } from './emitter.ts';
import { loadAttribute } from './memory-access.ts';
import { convert, elementsOf, type Value } from './representation.ts';

/**
 * Compiles a call of a member: a method, a function held by an object, or a method that stays in
 * JavaScript.
 */
export function callMember(
  emitter: Emitter,
  object: string,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
): Value {
  const { checker, classes, manifest } = emitter.unit;
  const type = checker.getNonNullableType(emitter.typeOf(callee.expression));
  const name = callee.name.text;
  const given = [...node.arguments];
  const elements = elementsOf(checker, type);
  if (elements !== null) return callTypedArray(emitter, object, elements, name, given, node);
  const possible = classes.of(type);
  const isMethod = possible.some((one) => classes.find(one, name, 'method') !== null);
  if (!isMethod && name in manifest.held)
    return callValue(emitter, loadAttribute(emitter, object, name, 'fn').code, name, given, node);
  const outside = possible.length === 1 ? manifest.outside[`${possible[0]!.name!.text}.${name}`] : undefined;
  if (outside !== undefined) {
    emitter.unit.outside.set(outside.name, outside);
    const codes = outside.given.map((rep, k) => convert(emitter.expression(given[k]!), rep, node));
    return { code: `${outside.name}(${codes.join(', ')})`, rep: outside.result };
  }
  const isOwn = callee.expression.kind === ts.SyntaxKind.ThisKeyword;
  const owner = isOwn ? emitter.instance.owner : null;
  return callMethod(emitter, { object, type, name, kind: 'method', given, node, owner });
}
