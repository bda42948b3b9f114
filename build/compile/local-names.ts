import ts from 'typescript';
import { Unsupported } from './sources.ts';
import { isOfModule } from './statics.ts';

/**
 * A variable of a module would be kept from one run to the next, and a constant is known by what
 * its module exports.
 */
export function assertLocal({ valueDeclaration: declaration }: ts.Symbol, node: ts.Node): void {
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !isOfModule(declaration)) return;
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0)
    throw new Unsupported(
      node,
      'a variable of the module is not kept with a run: keep it in an object of the run',
    );
  throw new Unsupported(
    node,
    'the value of this constant is not known to the compiler: export it from its module',
  );
}
