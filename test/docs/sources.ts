import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages.ts';

const ENGINE = join(ROOT, 'engine');
const MODEL = join(ENGINE, 'model');

/** A documented declaration of a source file. */
export interface Documented {
  readonly name: string;
  /** The value of a constant that is a single number; null for everything else. */
  readonly value: string | null;
  /** Its doc comment, one string per paragraph. */
  readonly paragraphs: readonly string[];
}

/** Text of a file below engine/model. */
export const sourceOf = (path: string): string => readFileSync(join(MODEL, path), 'utf8');

/** TypeScript files in a folder below engine/model, sorted; '.' is the folder itself. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(MODEL, folder))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));

/** All files of the model that compute something: not the registry of parameters. */
export const modelFiles = (): readonly string[] => {
  const folders = readdirSync(MODEL, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => name !== 'parameters');
  return ['.', ...names.sort()].flatMap(filesIn);
};

/**
 * Files of the engine that use the model to compute something, as paths from engine/model; not
 * those that fit it or imitate studies.
 */
export const experimentFiles = (): readonly string[] =>
  readdirSync(join(ENGINE, 'experiment'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `../experiment/${name}`);

const COMMENT = String.raw`\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n`;

/** A doc comment as paragraphs of plain Markdown. */
export function paragraphsOf(comment: string): readonly string[] {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\n?@param (\w+)/g, '\n\n*$1*:')
    .replace(/\n?@returns/g, '\n\nGives:')
    .replace(/\n?@throws (\w+)/g, '\n\nStops with $1')
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Functions, constants and classes of a file that have a doc comment, in their order. */
export function documentedIn(path: string): readonly Documented[] {
  const declared = String.raw`(?:export )?(?:abstract )?(?:const|function|class) (\w+)(?: = (-?[\d._]+);)?`;
  return [...sourceOf(path).matchAll(new RegExp(`^${COMMENT}${declared}`, 'gm'))].map(
    ([, comment, name, value]) => ({
      name: name!,
      value: value?.replaceAll('_', '') ?? null,
      paragraphs: paragraphsOf(comment!),
    }),
  );
}

/** Entries of an object that have a comment, by name: the comment in one line. */
export function entriesIn(path: string): ReadonlyMap<string, string> {
  const entry = / {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2}(?:'([\w-]+)'|(\w+)):/g;
  return new Map(
    [...sourceOf(path).matchAll(entry)].map(([, comment, quoted, plain]) => [
      quoted ?? plain!,
      paragraphsOf(comment!).join(' '),
    ]),
  );
}

/** Where a process is written, and what its comment says. */
export interface DocumentedProcess {
  readonly file: string;
  readonly paragraphs: readonly string[];
}

/**
 * The process with this id.
 * @throws RangeError when no file of the model has it, documented
 */
export function processSource(id: string): DocumentedProcess {
  const start = new RegExp(`^${COMMENT}export const \\w+ = \\w+\\(\\{\\n {2}id: '${id}',$`, 'm');
  for (const file of [...filesIn('processes'), ...filesIn('overdose')]) {
    const found = start.exec(sourceOf(file));
    if (found) return { file, paragraphs: paragraphsOf(found[1]!) };
  }
  throw new RangeError(`no documented process ${id}`);
}

/** Code of a file without comments, and without lists of parameters, which read none. */
export const codeOf = (path: string): string =>
  sourceOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/(parameters|effects): \[[^\]]*\]/g, '');

/**
 * Does this code read the parameter? Ids stand in quotes, or after a dot where they have no hyphen.
 */
export const readsParameter = (code: string, id: string): boolean =>
  code.includes(`'${id}'`) || new RegExp(`\\bp\\.${id}\\b(?!-)`).test(code);
