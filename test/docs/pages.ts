import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** A Markdown file of the project; `path` is relative to its root. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

export const page = (path: string): Page => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });

/** The documentation: what stands at the root for readers, and everything under docs/. */
export const PAGES: readonly Page[] = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) =>
      relative(ROOT, join(ROOT, 'docs', name))
        .split(sep)
        .join('/'),
    )
    .sort(),
].map(page);

/** Text of a page without its fenced blocks. */
export const prose = ({ text }: Page): string => text.replace(/^```[\s\S]*?^```$/gm, '');

/** What stands in `code style` in a text. */
export const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/**
 * Command lines of Ettervern that a page tells the reader to type, in blocks, between backticks or
 * in its directives.
 */
export function commandsOf(of: Page): readonly string[] {
  const blocks = [...of.text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
    block!.split('\n'),
  );
  const directives = [...of.text.matchAll(/^<!-- run: (.+) -->$/gm)].map(([, command]) => command!);
  return [...blocks, ...directives, ...codeIn(prose(of))]
    .flatMap((line) => line.split(' && '))
    .filter(isOurs);
}

const isOurs = (line: string) => /^(npx ettervern|npm run (--silent )?ettervern --) \S/.test(line);

/** The words after the program's name, as a shell would split them. */
export function wordsOf(command: string): readonly string[] {
  const words = [...command.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word);
  const from = words[0] === 'npx' ? 2 : words.indexOf('--') + 1;
  return words.slice(from).map((word) => word.replace(/^"|"$/g, ''));
}
