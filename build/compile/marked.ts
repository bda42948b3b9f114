import ts from 'typescript';
import { type FunctionNode, isFunctionNode } from './function-node.ts';

/** Marked source calls it with a number and a function; it returns the function. */
const MARK = '__marked';
/** Marked source calls it with the path of a file and its constants, by name. */
const KEEP = '__kept';

/** Precedes marked source in a bundle. It records functions by number and constants by file. */
export const MARKING = `
const ${MARK}s = new Map();
const ${MARK} = (number, made) => (${MARK}s.set(made, number), made);
const ${KEEP}s = new Map();
const ${KEEP} = (path, constants) => ${KEEP}s.set(path, constants);`;

/** Follows {@link MARKING} and marked source, as an expression. */
export const MARKED = `{ numbers: ${MARK}s, constants: ${KEEP}s }`;

/** The value of that expression. */
export interface Marked {
  /** Numbers of functions, by value. */
  readonly numbers: ReadonlyMap<unknown, number>;
  /** Constants of each file, exported or not, by name. */
  readonly constants: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** An insertion into source, or a replacement of the text before `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Source in which every function reports its number when it is created, and every constant of the
 * module its value. The compiler needs the source of functions held by objects, and a function
 * value does not say where it was written. Constants become known without being exported.
 * @param nodes all functions numbered so far; those of the file are appended
 */
export function markedText(file: ts.SourceFile, nodes: FunctionNode[]): string {
  const edits: Edit[] = [];
  const numberOf = (node: FunctionNode): number => nodes.push(node) - 1;
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node)) edits.push(...editsFor(node, file, numberOf));
    node.forEachChild(visit);
  };
  visit(file);
  const kept = `\n${KEEP}(${JSON.stringify(file.fileName)}, { ${constantsOf(file).join(', ')} });`;
  return applied(file.text, [...edits, { start: file.end, end: file.end, text: kept }]);
}

function editsFor(node: FunctionNode, file: ts.SourceFile, numberOf: (node: FunctionNode) => number): Edit[] {
  const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
    return [insert(node.getStart(), `${MARK}(${numberOf(node)}, `), insert(node.end, ')')];
  if (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent)) {
    const { name } = node;
    const begin = `${name.getText()}: ${MARK}(${numberOf(node)}, function`;
    return [{ start: name.getStart(), end: name.end, text: begin }, insert(node.end, ')')];
  }
  if (ts.isFunctionDeclaration(node) && node.parent === file && node.name && node.body)
    return [insert(file.end, `\n${MARK}(${numberOf(node)}, ${node.name.text});`)];
  return [];
}

function constantsOf(file: ts.SourceFile): readonly string[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList: { flags } }) => (flags & ts.NodeFlags.Const) !== 0)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => name))
    .filter(ts.isIdentifier)
    .map(({ text }) => text);
}

function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...pieces, text.slice(at)].join('');
}
