import ts from 'typescript';
import { Unsupported } from './sources.ts';
import { isOfModule } from './statics.ts';

/**
 * Rejects module variables, because their values would survive from one run to the next. Constants
 * are known from the module's exports.
 */
export function assertLocal({ valueDeclaration: declaration }: ts.Symbol, node: ts.Node): void {
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !isOfModule(declaration)) return;
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0)
    throw new Unsupported(
      node,
      'a module variable is not stored with a run: keep it in an object of the run',
    );
  throw new Unsupported(
    node,
    'the value of this constant is not known to the compiler: export it from its module',
  );
}
