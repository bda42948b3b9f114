// Tells whether dist/ was built from the present sources, so that tests need not build it once
// more.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit } from './commit.mjs';

const ROOT = join(import.meta.dirname, '..');

/** What the programs are built from. */
const SOURCES = [
  'bench',
  'build',
  'cli',
  'engine',
  'package.json',
  'package-lock.json',
  'scenarios',
  'tsconfig.json',
  'web-demo',
];
const NAME = 'built-from';

/** Notes in a folder that it was built from the sources with this digest. */
export const noteSources = (folder, digest) => writeFileSync(join(folder, NAME), digest);

/** Was this folder built from the present sources, by a build that has ended well? */
export function isFresh(folder) {
  const note = join(folder, NAME);
  return existsSync(note) && readFileSync(note, 'utf8') === digestOfSources();
}

/** Digest of the present sources, and of the commit that is built into the programs. */
export function digestOfSources() {
  const hash = createHash('sha256').update(`${process.version} ${commit()}`);
  for (const path of SOURCES.flatMap(filesOf))
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

function filesOf(path) {
  const entries = /\.\w+$/.test(path) ? [] : readdirSync(join(ROOT, path), { withFileTypes: true });
  if (entries.length === 0) return [path];
  return entries
    .flatMap((entry) => (entry.isDirectory() ? filesOf(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
    .sort();
}
