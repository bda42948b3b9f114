import ts from 'typescript';
import { listElement } from './attributes.ts';
import { compared } from './comparisons.ts';
import type { Emitter } from './emitter.ts';
import { knownSlot } from './known-slot.ts';
import { lengthOf } from './memory-access.ts';
import { resultKind, resultRep, surelySingle } from './parameters.ts';
import { kept, takeApart } from './patterns.ts';
import { convert, isList, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { isConstantObject } from './statics.ts';
import { unroll } from './unrolled.ts';

export function translateStatement(emitter: Emitter, node: ts.Statement): void {
  if (ts.isVariableStatement(node)) declareAll(emitter, node.declarationList);
  else if (ts.isExpressionStatement(node))
    emitter.line(`${emitter.expression(node.expression, 'void').code};`);
  else if (ts.isIfStatement(node)) branch(emitter, node);
  else if (ts.isReturnStatement(node)) leave(emitter, node);
  else if (ts.isBlock(node)) block(emitter, '{', node);
  else if (ts.isForStatement(node)) loop(emitter, node);
  else if (ts.isForOfStatement(node)) loopOverList(emitter, node);
  else if (ts.isSwitchStatement(node)) choose(emitter, node);
  else if (ts.isDoStatement(node)) repeat(emitter, node);
  else if (ts.isWhileStatement(node))
    block(emitter, `while (${emitter.condition(node.expression)}) {`, node.statement);
  else if (ts.isBreakOrContinueStatement(node)) jump(emitter, node);
  // The caller gets the error by running the replicate again in JavaScript.
  else if (ts.isThrowStatement(node)) emitter.line('unreachable();');
  else if (ts.isEmptyStatement(node)) return;
  else throw new Unsupported(node, `${nameOfStatement(node)} cannot be compiled: ${STATEMENTS}`);
}

const STATEMENTS = 'write it with if, switch, for, while and const or let';

const nameOfStatement = (node: ts.Statement): string => {
  if (ts.isForInStatement(node)) return 'for … in';
  if (ts.isTryStatement(node)) return 'try';
  if (ts.isFunctionDeclaration(node)) return 'a function within a function';
  if (ts.isLabeledStatement(node)) return 'a label';
  return 'a statement of this kind';
};

function jump(emitter: Emitter, node: ts.BreakOrContinueStatement): void {
  if (node.label) throw new Unsupported(node, `a label cannot be compiled: ${STATEMENTS}`);
  emitter.line(ts.isBreakStatement(node) ? 'break;' : 'continue;');
}

/** Compiles a switch. Cases can be any values, so they are compared in order first. */
function choose(emitter: Emitter, { expression, caseBlock }: ts.SwitchStatement): void {
  const value = emitter.expression(expression);
  const subject: Value = { ...value, code: emitter.temporary(value.rep) };
  emitter.line(`${subject.code} = ${value.code};`);
  const place = emitter.temporary('i32');
  const { clauses } = caseBlock;
  const otherwise = clauses.findIndex(ts.isDefaultClause);
  const found = clauses.reduceRight((rest, clause, k) => {
    if (ts.isDefaultClause(clause)) return rest;
    const test = compared(subject, '==', emitter.expression(clause.expression), clause);
    return `(${test.code} ? ${k} : ${rest})`;
  }, String(otherwise));
  emitter.line(`${place} = ${found};`);
  emitter.line(`switch (${place}) {`);
  emitter.indented(() => {
    for (const [k, { statements }] of clauses.entries()) {
      emitter.line(`case ${k}: {`);
      emitter.indented(() => {
        for (const statement of statements) emitter.statement(statement);
      });
      emitter.line('}');
    }
  });
  emitter.line('}');
}

function repeat(emitter: Emitter, { statement, expression }: ts.DoStatement): void {
  emitter.line('do {');
  within(emitter, statement);
  emitter.line(`} while (${emitter.condition(expression)});`);
}

function block(emitter: Emitter, head: string, node: ts.Statement): void {
  emitter.line(head);
  within(emitter, node);
  emitter.line('}');
}

function within(emitter: Emitter, node: ts.Statement): void {
  emitter.indented(() => {
    for (const statement of ts.isBlock(node) ? node.statements : [node]) emitter.statement(statement);
  });
}

function branch(emitter: Emitter, { expression, thenStatement, elseStatement }: ts.IfStatement): void {
  const condition = emitter.condition(expression);
  if (condition === 'false') {
    if (elseStatement) block(emitter, '{', elseStatement);
    return;
  }
  emitter.line(`if (${condition}) {`);
  within(emitter, thenStatement);
  if (elseStatement) {
    emitter.line('} else {');
    within(emitter, elseStatement);
  }
  emitter.line('}');
}

function leave(emitter: Emitter, node: ts.ReturnStatement): void {
  const { unit, instance } = emitter;
  const kind = resultKind(unit, instance.node);
  if (node.expression === undefined || kind === 'void') {
    if (node.expression) emitter.line(`${emitter.expression(node.expression, 'void').code};`);
    emitter.line('return;');
    return;
  }
  const value = emitter.expression(node.expression);
  if (kind === 'f64') unit.cells.widen(instance.node, value.rep);
  emitter.line(`return ${convert(value, resultRep(unit, instance.node), node)};`);
}

function loop(emitter: Emitter, { initializer, condition, incrementor, statement }: ts.ForStatement): void {
  emitter.line('{');
  emitter.indented(() => {
    if (initializer && ts.isVariableDeclarationList(initializer)) declareAll(emitter, initializer);
    else if (initializer) emitter.line(`${emitter.expression(initializer, 'void').code};`);
    const until = condition ? emitter.condition(condition) : 'true';
    const next = incrementor ? emitter.expression(incrementor, 'void').code : '';
    block(emitter, `for (; ${until}; ${next}) {`, statement);
  });
  emitter.line('}');
}

function loopOverList(emitter: Emitter, node: ts.ForOfStatement): void {
  const type = emitter.typeOf(node.expression);
  const { initializer } = node;
  if (!isList(emitter.unit.checker, type) || !ts.isVariableDeclarationList(initializer))
    throw new Unsupported(node, 'for … of works for lists only: loop over a typed array by index');
  const { name } = initializer.declarations[0]!;
  const known = emitter.known(node.expression);
  if (known?.is === 'constant' && Array.isArray(known.value)) {
    unroll(emitter, node, name, known.value);
    return;
  }
  const list = kept(emitter, emitter.expression(node.expression).code);
  const place = emitter.temporary('i32');
  emitter.line(`for (${place} = 0; ${place} < ${lengthOf(list)}; ${place}++) {`);
  emitter.indented(() => {
    const element = listElement(emitter, list, place, node.expression);
    if (ts.isIdentifier(name)) emitter.declare(emitter.symbolOf(name), name, element);
    else takeApart(emitter, name, kept(emitter, element.code), emitter.typeOf(name));
  });
  within(emitter, node.statement);
  emitter.line('}');
}

function declareAll(emitter: Emitter, { declarations }: ts.VariableDeclarationList): void {
  for (const declaration of declarations) declare(emitter, declaration);
}

function declare(emitter: Emitter, node: ts.VariableDeclaration): void {
  const { name, initializer } = node;
  if (ts.isIdentifier(name)) declareName(emitter, name, initializer);
  else if (initializer === undefined)
    throw new Unsupported(node, 'a pattern needs a value: write const { … } = …');
  else if (ts.isArrayBindingPattern(name)) declarePairs(emitter, name, initializer);
  else if (declareConstants(emitter, name, initializer)) return;
  else
    takeApart(
      emitter,
      name,
      kept(emitter, emitter.expression(initializer).code),
      emitter.typeOf(initializer),
    );
}

function declareName(emitter: Emitter, name: ts.Identifier, initializer: ts.Expression | undefined): void {
  const symbol = emitter.symbolOf(name);
  const slot = knownSlot(emitter, name);
  if (slot !== null) emitter.instance.slots.set(symbol, slot);
  const known = initializer ? emitter.known(initializer) : null;
  if (isConstantObject(known)) {
    emitter.instance.statics.set(symbol, known);
    return;
  }
  if (surelySingle(emitter.unit, emitter.typeOf(name)) !== null) return;
  emitter.declare(symbol, name, initializer ? emitter.expression(initializer) : null);
}

/**
 * Handles `const { a, b } = CONSTANT`, which needs no code.
 * @returns whether the declaration is of this form
 */
function declareConstants(
  emitter: Emitter,
  { elements }: ts.ObjectBindingPattern,
  initializer: ts.Expression,
): boolean {
  const known = emitter.known(initializer);
  if (!isConstantObject(known)) return false;
  for (const { name, propertyName } of elements) {
    const value = known.value[(propertyName ?? name).getText()];
    if (!ts.isIdentifier(name) || value === undefined || typeof value === 'function') return false;
    emitter.instance.statics.set(emitter.symbolOf(name), { is: 'constant', value });
  }
  return true;
}

/** Compiles `const [a, b] = [x, y]`. */
function declarePairs(emitter: Emitter, name: ts.ArrayBindingPattern, initializer: ts.Expression): void {
  if (!ts.isArrayLiteralExpression(initializer))
    throw new Unsupported(name, 'a list cannot be destructured: write list[0] and so on');
  name.elements.forEach((element, k) => {
    if (!ts.isBindingElement(element))
      throw new Unsupported(name, 'a pattern with gaps cannot be compiled: write list[0] and so on');
    emitter.declare(emitter.symbolOf(element.name), element, emitter.expression(initializer.elements[k]!));
  });
}
