// Tells whether dist/ was built from the present sources. If so, tests need not build it again.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit } from './commit.mjs';

const ROOT = join(import.meta.dirname, '..');

/** Files and folders that the programs are built from. */
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

/** Records in a folder the digest of the sources it was built from. */
export const noteSources = (folder, digest) => writeFileSync(join(folder, NAME), digest);

/** Whether a completed build made this folder from the present sources. */
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
