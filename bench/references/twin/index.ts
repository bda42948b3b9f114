import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../places.ts';
import { runOutside } from '../outside.ts';
import type { Sought } from '../reference.ts';

const OPTIONS = ['-std=c++17', '-O3', '-march=native'];
const SOURCE = join(ROOT, 'bench/references/twin/twin.cpp');

/** Compiles the twin with the first compiler of CXX, g++, clang++ that this machine has. See DECLARATION.md. */
export function twin(): Sought {
  const asked = process.env.CXX ? [process.env.CXX] : ['g++', 'clang++'];
  const compiler = asked.find((name) => spawnSync(name, ['--version']).status === 0);
  const what = 'C++ twin';
  if (compiler === undefined) return { skip: { what, why: `no C++ compiler (${asked.join(', ')})` } };
  const program = join(temporaryFolder(), 'twin');
  const { status, stderr } = spawnSync(compiler, [...OPTIONS, SOURCE, '-o', program], { encoding: 'utf8' });
  if (status !== 0) return { skip: { what, why: `${compiler} failed: ${stderr.trim().split('\n')[0]}` } };
  return {
    reference: {
      id: 'cpp-twin',
      title: `C++ twin, ${compiler} ${OPTIONS.slice(1).join(' ')}`,
      shareOfPersons: 1,
      run: (extent, replicate) => runOutside(program, [], extent, replicate),
    },
  };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-twin-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
