import ts from 'typescript';
import { type FunctionNode, isFunctionNode } from './function-node.ts';

/** Called in marked source with a number and a function; gives the function back. */
const MARK = '__marked';

/** Stands before marked source in a bundle: functions are noted under their numbers. */
export const MARKING = `const ${MARK}s = new Map(); const ${MARK} = (n, f) => (${MARK}s.set(f, n), f);`;

/** The expression that gives the numbers by function, behind {@link MARKING}. */
export const MARKS = `${MARK}s`;

/** An insertion into source, or a replacement of what stands before `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Source in which every function says which one it is when it is made: what an object of the model holds is a function without a trace of where it was
 * written, and the compiler needs its source.
 * @param nodes all functions that have a number so far; those of the file are added
 */
export function markedText(file: ts.SourceFile, nodes: FunctionNode[]): string {
  const edits: Edit[] = [];
  const numberOf = (node: FunctionNode): number => nodes.push(node) - 1;
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node)) edits.push(...editsFor(node, file, numberOf));
    node.forEachChild(visit);
  };
  visit(file);
  return applied(file.text, edits);
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

function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...pieces, text.slice(at)].join('');
}
