import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../places.ts';

/** The compiled twin, or why it is not available. */
export type Compiled = { readonly program: string; readonly how: string } | { readonly why: string };

const OPTIONS = ['-std=c++17', '-O3', '-march=native'];
const SOURCE = join(ROOT, 'bench/references/twin/twin.cpp');

let compiled: Compiled | null = null;

/** Compiles the twin once, with the first available compiler of CXX, g++ and clang++. */
export function compiledTwin(): Compiled {
  compiled ??= compile();
  return compiled;
}

function compile(): Compiled {
  const asked = process.env.CXX ? [process.env.CXX] : ['g++', 'clang++'];
  const compiler = asked.find((name) => spawnSync(name, ['--version']).status === 0);
  if (compiler === undefined) return { why: `no C++ compiler (${asked.join(', ')})` };
  const program = join(temporaryFolder(), 'twin');
  const { status, stderr } = spawnSync(compiler, [...OPTIONS, SOURCE, '-o', program], { encoding: 'utf8' });
  if (status !== 0) return { why: `${compiler} failed: ${stderr.trim().split('\n')[0]}` };
  return { program, how: `${compiler} ${OPTIONS.slice(1).join(' ')}` };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-twin-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
