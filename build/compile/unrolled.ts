import ts from 'typescript';
import type { Emitter } from './emitter.ts';
import { Unsupported } from './sources.ts';

/**
 * Unrolls a loop over a constant list, such as the factors of a hazard: the body once per element,
 * with the element known.
 */
export function unroll(
  emitter: Emitter,
  node: ts.ForOfStatement,
  name: ts.BindingName,
  list: readonly unknown[],
): void {
  if (!ts.isIdentifier(name))
    throw new Unsupported(name, 'elements of a constant list cannot be destructured: give each a name');
  if (leavesLoop(node.statement))
    throw new Unsupported(node, '`break` and `continue` in a loop over a constant list: use `return`');
  const symbol = emitter.symbolOf(name);
  const { statics } = emitter.instance;
  for (const value of list) {
    statics.set(symbol, { is: 'constant', value });
    emitter.line('{');
    emitter.indented(() => {
      emitter.statement(node.statement);
    });
    emitter.line('}');
  }
  statics.delete(symbol);
}

/** Whether there is a `break` or `continue` of this loop itself. */
function leavesLoop(node: ts.Node): boolean {
  if (ts.isBreakOrContinueStatement(node)) return true;
  if (ts.isIterationStatement(node, false)) return false;
  return ts.forEachChild(node, leavesLoop) ?? false;
}
