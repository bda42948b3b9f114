import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PAGES, ROOT } from './pages.ts';

const WIDTH = 100;

const SOURCES = ['engine', 'cli', 'bench', 'build', 'web-demo', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs|css)$/.test(name))
    .map((name) => join(folder, name)),
);

/** What a line may hold that cannot be broken: an address, a word to the tools, a long name. */
const UNBREAKABLE = /https?:\/\/\S{20}|biome-ignore|@ts-expect-error|\S{90}/;

/** Places of the comments of a source file, strings and templates left out. */
function commentsOf(path: string, text: string): readonly ts.TextRange[] {
  if (path.endsWith('.css')) {
    return [...text.matchAll(/\/\*[\s\S]*?\*\//g)].map(({ 0: comment, index }) => ({
      pos: index,
      end: index + comment.length,
    }));
  }
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found = new Map<number, ts.TextRange>();
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.JsxText) return;
    const children = node.getChildren(file);
    if (children.length === 0) {
      const ranges = [
        ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
        ...(ts.getTrailingCommentRanges(text, node.pos) ?? []),
      ];
      for (const range of ranges) found.set(range.pos, range);
    }
    for (const child of children) visit(child);
  };
  visit(file);
  return [...found.values()];
}

/** Lines of comments that are too long, as `path:line`. */
function longComments(path: string): readonly string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const lines = text.split('\n');
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineAt = (position: number) => starts.findLastIndex((start) => start <= position) + 1;
  const numbers = commentsOf(path, text).flatMap(({ pos, end }) => {
    const first = lineAt(pos);
    return Array.from({ length: lineAt(end) - first + 1 }, (_, k) => first + k);
  });
  return numbers
    .filter((number) => lines[number - 1]!.length > WIDTH && !UNBREAKABLE.test(lines[number - 1]!))
    .map((number) => `${path}:${number}`);
}

/**
 * Lines of a page that are too long; tables, headings, blocks of code and what is generated may be.
 */
function longLines({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  const blank = (block: string) => block.replace(/[^\n]+/g, '');
  const shown = text
    .replace(/^( *)(```+)[\s\S]*?^\1\2$/gm, blank)
    .replace(/^<!-- table: [\s\S]*?^<!-- end -->$/gm, blank)
    .replace(/^<!--[\s\S]*?-->$/gm, blank)
    .replace(/^ *(\||#|!\[|\[[^\]]+\]: ).*$/gm, '');
  return shown
    .split('\n')
    .flatMap((line, k) => (line.length > WIDTH && !UNBREAKABLE.test(line) ? [`${path}:${k + 1}`] : []));
}

describe(`lines that are read wrap at ${WIDTH} characters`, () => {
  it('comments', () => {
    expect(SOURCES.length).toBeGreaterThan(500);
    expect(SOURCES.flatMap(longComments)).toEqual([]);
  });

  it('documentation', () => {
    expect(PAGES.flatMap(longLines)).toEqual([]);
  });
});
