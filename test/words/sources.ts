import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** Syntax trees of the TypeScript files of some folders of the project. */
export function sourcesOf(...folders: readonly string[]): ts.SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => {
        const name = join(folder, file);
        return ts.createSourceFile(
          name,
          readFileSync(join(ROOT, name), 'utf8'),
          ts.ScriptTarget.ES2022,
          true,
        );
      }),
  );
}

/** Visits every node of a file. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/**
 * An error as the code makes it: its code, and the names of its values where they are written out.
 */
export interface MadeError {
  readonly code: string;
  readonly values: readonly string[] | null;
  readonly place: string;
}

/**
 * By the function that makes the error: the argument that is its code, and what stands before the
 * code.
 */
const MAKERS: Readonly<Record<string, readonly [argument: number, prefix: string]>> = {
  breach: [0, 'breach.'],
  inputError: [0, ''],
  EttervernError: [1, ''],
};

/** Errors that a file makes with a code that is written out. */
export function errorsMadeIn(file: ts.SourceFile): MadeError[] {
  const made: MadeError[] = [];
  visit(file, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const maker = MAKERS[node.expression.getText()];
    const code = maker && node.arguments?.[maker[0]];
    if (!code || !ts.isStringLiteral(code)) return;
    const values = node.arguments?.[maker[0] + 1];
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    made.push({ code: maker[1] + code.text, values: namesOf(values), place: `${file.fileName}:${line}` });
  });
  return made;
}

/**
 * Names in an object that is written out; none for no object; null when they cannot be known from
 * the text.
 */
function namesOf(node: ts.Expression | undefined): string[] | null {
  if (node === undefined) return [];
  if (!ts.isObjectLiteralExpression(node)) return null;
  const names = node.properties.map((property) => property.name?.getText() ?? null);
  return names.includes(null) ? null : (names as string[]);
}
