import ts from 'typescript';

/**
 * An error in the model itself, thrown while its modules are evaluated. It names the definition at
 * fault.
 */
interface FaultOfModel extends Error {
  /** Id of the definition. */
  readonly about: string;
}

const isFaultOfModel = (error: unknown): error is FaultOfModel =>
  error instanceof Error && typeof Reflect.get(error, 'about') === 'string';

/**
 * The error with file and line of the definition that it names, for the author of a model.
 * @returns the error itself if it names no definition
 */
export function placedFault(error: unknown, root: string, files: readonly ts.SourceFile[]): unknown {
  if (!isFaultOfModel(error)) return error;
  const found = files.map((file) => ({ file, ...definitionsIn(file, error.about) }));
  const named = found.some(({ byId }) => byId.length > 0) ? 'byId' : 'byName';
  const places = found.flatMap((one) => one[named].map((node) => placeIn(one.file, root, node)));
  const begin = places.length === 0 ? '' : `${places.join(', ')}: `;
  return new Error(`${begin}${error.message}`);
}

interface Definitions {
  readonly byId: readonly ts.Node[];
  readonly byName: readonly ts.Node[];
}

/** Finds where a file defines something by an id: `id: 'relapse'`, or `relapse: { … }`. */
function definitionsIn(file: ts.SourceFile, id: string): Definitions {
  const byId: ts.Node[] = [];
  const byName: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const { name, initializer } = node;
      const text = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
      if (text === 'id' && ts.isStringLiteral(initializer) && initializer.text === id) byId.push(node);
      if (text === id && ts.isObjectLiteralExpression(initializer)) byName.push(node);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return { byId, byName };
}

function placeIn(file: ts.SourceFile, root: string, node: ts.Node): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${file.fileName.replace(`${root}/`, '')}:${line + 1}`;
}
