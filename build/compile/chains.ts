import ts from 'typescript';
import { readAttribute, readElement } from './attributes.ts';
import { callValue } from './calls.ts';
import type { Emitter } from './emitter.ts';
import { callMember } from './members.ts';
import { loadAttribute } from './memory-access.ts';
import { convert, isNumber, type Rep, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';

/** Whether the expression is an optional chain, `a?.b.c`. */
export const isChain = (node: ts.Expression): boolean =>
  ts.isOptionalChain(node) ||
  ((ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) && isChain(node.expression));

type Continue = (value: Value) => Value;

/** Compiles an optional chain; `absent` is its value if a link is missing. */
export const chain = (emitter: Emitter, node: ts.Expression, absent: Value): Value =>
  follow(emitter, node, absent, (value) => value);

function follow(emitter: Emitter, node: ts.Expression, absent: Value, rest: Continue): Value {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return follow(emitter, node.expression, absent, rest);
  if (!ts.isOptionalChain(node)) return rest(emitter.expression(node));
  if (ts.isCallExpression(node)) return followCall(emitter, node, absent, rest);
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name, questionDotToken } = node;
    const read: Continue = ({ code }) =>
      readAttribute(emitter, code, emitter.typeOf(expression), name.text, emitter.typeOf(node), node);
    return follow(emitter, expression, absent, (base) =>
      guarded(emitter, base, questionDotToken, absent, (solid) => rest(read(solid)), node),
    );
  }
  if (ts.isElementAccessExpression(node)) {
    const { expression, argumentExpression, questionDotToken } = node;
    const read: Continue = ({ code }) => readElement(emitter, code, expression, argumentExpression, node);
    return follow(emitter, expression, absent, (base) =>
      guarded(emitter, base, questionDotToken, absent, (solid) => rest(read(solid)), node),
    );
  }
  throw new Unsupported(node, 'this link of a chain cannot be compiled: read it in steps');
}

function followCall(emitter: Emitter, node: ts.CallExpression, absent: Value, rest: Continue): Value {
  const { expression: callee, questionDotToken } = node;
  if (!ts.isPropertyAccessExpression(callee))
    throw new Unsupported(node, 'only methods can be called in a chain: call the function by its name');
  if (questionDotToken !== undefined) {
    // An optional function held by an object.
    const name = callee.name.text;
    const held = emitter.temporary('fn');
    const loaded = loadAttribute(emitter, emitter.expression(callee.expression).code, name, 'fn');
    const called = callValue(emitter, held, name, [...node.arguments], node);
    if (called.rep !== 'void')
      throw new Unsupported(node, 'an optional function must not return a value: test it for null first');
    return { code: `if ((${held} = ${loaded.code}) != 0) ${called.code}`, rep: 'void' };
  }
  const call: Continue = ({ code }) => callMember(emitter, code, node, callee);
  return follow(emitter, callee.expression, absent, (base) =>
    guarded(emitter, base, callee.questionDotToken, absent, (solid) => rest(call(solid)), node),
  );
}

/** The rest of the chain after an object, guarded by a test that the object exists. */
function guarded(
  emitter: Emitter,
  base: Value,
  optional: ts.QuestionDotToken | undefined,
  absent: Value,
  rest: Continue,
  node: ts.Node,
): Value {
  if (optional === undefined) return rest(base);
  const object = emitter.temporary('ref');
  const value = rest({ code: object, rep: 'ref' });
  const isThere = `(${object} = ${base.code}) != 0`;
  if (value.rep === 'void') return { code: `if (${isThere}) { ${value.code}; }`, rep: 'void' };
  const rep = common(value.rep, absent.rep);
  return {
    code: `(${isThere} ? ${convert(value, rep, node)} : ${convert(absent, rep, node)})`,
    rep,
  };
}

const common = (one: Rep, other: Rep): Rep =>
  one !== other && isNumber(one) && isNumber(other) ? 'f64' : one;
