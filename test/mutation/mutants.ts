import ts from 'typescript';
import { alternativesOf } from './operators.ts';

/** One small change of a source file that a test should notice. */
export interface Mutant {
  /** Number among all mutants of a run. */
  readonly id: number;
  /** Path from the root of the project. */
  readonly file: string;
  readonly line: number;
  /** Function that it stands in; `(module)` outside of all functions. */
  readonly within: string;
  readonly before: string;
  readonly after: string;
}

/** A source file with all its mutants built in; `$m.is(id)` says which of them is active. */
export interface Mutated {
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

/** Longest piece of source that is shown for a mutant. */
const SHOWN = 90;

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

/**
 * Builds every mutant of a file into its text: `a * b` becomes `($m.is(7) ? a / b : a * b)`. Loops
 * count their turns with `$m.turn()`, so that a mutant that never ends is stopped.
 *
 * @param firstId id of the first mutant; the others follow
 */
export function mutate(file: string, source: string, firstId: number): Mutated {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];

  const note = (node: ts.Node, before: string, after: string): number => {
    const id = firstId + mutants.length;
    const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    mutants.push({
      id,
      file,
      line,
      within: functionAround(node),
      before: oneLine(before),
      after: oneLine(after),
    });
    return id;
  };

  /** Text of a node, mutants of its children built in. */
  function inside(node: ts.Node): string {
    const start = node.getStart();
    let text = '';
    let at = start;
    node.forEachChild((child) => {
      text += source.slice(at, child.getStart()) + withMutants(child);
      at = child.end;
    });
    return text + source.slice(at, node.end);
  }

  function withMutants(node: ts.Node): string {
    if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
      return node.getText();
    const found = alternativesOf(node);
    const ids = found.map(({ before, after }) => note(node, before ?? node.getText(), after));
    const text = inside(node);
    if (ts.isStatement(node)) {
      const left = found.length === 0 ? text : `{ if (!$m.is(${ids[0]})) ${text} }`;
      return isLoopBody(node) ? `{ $m.turn(); ${left} }` : left;
    }
    if (found.length === 0) return text;
    return `(${found.map(({ after }, k) => `$m.is(${ids[k]}) ? (${after}) : `).join('')}${text})`;
  }

  const text = inside(parsed);
  return { text, mutants };
}

/** Is this the body of a loop? */
const isLoopBody = (node: ts.Node): boolean =>
  node.parent !== undefined && ts.isIterationStatement(node.parent, false) && node.parent.statement === node;

/** Name of the function around a node. */
function functionAround(node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at))
      names.push(at.name?.getText() ?? '(default)');
    else if (ts.isVariableDeclaration(at) && ts.isIdentifier(at.name) && isFunction(at.initializer))
      names.push(at.name.text);
    else if (ts.isClassDeclaration(at)) names.push(at.name?.text ?? '(class)');
  }
  return names.length === 0 ? '(module)' : names.reverse().join('.');
}

const isFunction = (node: ts.Expression | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
