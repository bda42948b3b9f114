import ts from 'typescript';
import type { Compilation } from './compilation.ts';
import { isNullable, kindOf, type Rep } from './representation.ts';
import type { FunctionNode } from './statics.ts';

/** The single that a value always is; null if it may be another object or null. */
export const surelySingle = ({ singles }: Compilation, type: ts.Type): number | null =>
  isNullable(type) ? null : singles.of(type);

/** The single that makes passing this argument unnecessary; null if the argument is passed. */
export const leftOut = (unit: Compilation, parameter: ts.ParameterDeclaration): number | null =>
  parameter.questionToken === undefined
    ? surelySingle(unit, unit.checker.getTypeAtLocation(parameter))
    : null;

/** Whether a method receives its object as an argument. */
export function takesObject({ classes, singles }: Compilation, node: FunctionNode): boolean {
  const isMethod = ts.isMethodDeclaration(node) || ts.isGetAccessor(node);
  return isMethod && ts.isClassDeclaration(node.parent) && singles.of(classes.typeOf(node.parent)) === null;
}

export const symbolOfParameter = ({ checker }: Compilation, { name }: ts.ParameterDeclaration) =>
  ts.isIdentifier(name) ? (checker.getSymbolAtLocation(name) ?? null) : null;

export function parameterRep(unit: Compilation, parameter: ts.ParameterDeclaration): Rep {
  const symbol = symbolOfParameter(unit, parameter);
  if (symbol === null) return 'ref';
  const kind = kindOf(unit.checker, unit.checker.getTypeOfSymbolAtLocation(symbol, parameter));
  return unit.cells.repOf(symbol, kind === 'void' ? 'ref' : kind);
}

export function resultKind({ checker }: Compilation, node: FunctionNode): Rep {
  const signature = checker.getSignatureFromDeclaration(node);
  return signature === undefined ? 'void' : kindOf(checker, checker.getReturnTypeOfSignature(signature));
}

export const resultRep = (unit: Compilation, node: FunctionNode): Rep =>
  unit.cells.repOf(node, resultKind(unit, node));

/** Records that a number is passed. */
export function give(unit: Compilation, parameter: ts.ParameterDeclaration, rep: Rep): void {
  const symbol = symbolOfParameter(unit, parameter);
  if (symbol === null) return;
  const kind = kindOf(unit.checker, unit.checker.getTypeOfSymbolAtLocation(symbol, parameter));
  if (kind === 'f64') unit.cells.widen(symbol, rep);
}
