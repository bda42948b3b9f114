import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the built programs. */
    readonly built: string;
  }
}

/** Builds the programs once for all tests of the command line, in a folder of its own. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-built-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  // For what is not bundled.
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['build/main.mjs', '--outdir', folder], { stdio: 'inherit' });
  project.provide('built', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
