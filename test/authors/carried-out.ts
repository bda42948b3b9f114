import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../docs/pages.ts';

/**
 * What a copy of the project needs for type checks, the compiled model, the schema and the tables
 * of reference.
 */
const COPIED = [
  'engine',
  'build',
  'cli',
  'web-demo',
  'test',
  'docs',
  'scenarios',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
];

/** A copy of the project's sources in a folder of its own. The caller removes it. */
export function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-author-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const STEP = /^<!-- (new file|at the end of|entry of): (.+) -->\n\n```ts\n([\s\S]*?)^```$/gm;

/**
 * Carries out the steps of a how-to page in a copy of the project.
 *
 * - `<!-- new file: PATH -->` the next block is a file
 * - `<!-- at the end of: PATH -->` the next block is added to a file
 * - `<!-- entry of: NAME in PATH -->` the next block becomes the last entry of the object `NAME`
 * @returns paths of the files that are made or changed, each once, in the order of the page
 */
export function carryOut(page: string, folder: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const touched = [...text.matchAll(STEP)].map(([, step, where, block]) => {
    const [, name, path] = /^(?:(\w+) in )?(.+)$/.exec(where!)!;
    const file = join(folder, path!);
    if (step === 'new file') writeFileSync(file, block!, { flag: 'wx' });
    else writeFileSync(file, added(readFileSync(file, 'utf8'), block!, name));
    return path!;
  });
  return [...new Set(touched)];
}

/** @throws RangeError where there is no such object */
function added(text: string, block: string, name: string | undefined): string {
  if (name === undefined) return text + block;
  const start = text.search(new RegExp(`^(export )?const ${name}\\b`, 'm'));
  const end = start < 0 ? -1 : text.indexOf('\n}', start);
  if (end < 0) throw new RangeError(`no object ${name}`);
  return `${text.slice(0, end + 1)}${block}${text.slice(end + 1)}`;
}
