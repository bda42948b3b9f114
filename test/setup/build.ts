import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isFresh } from '../../build/fresh.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the built programs. */
    readonly built: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');

/**
 * Tests of programs use `dist`, which `npm test` has just built. It is rebuilt here if it is not up
 * to date.
 */
export default function setup(project: TestProject): void {
  const built = join(ROOT, 'dist');
  if (!isFresh(built)) execFileSync(process.execPath, ['build/main.mjs'], { cwd: ROOT, stdio: 'inherit' });
  project.provide('built', built);
}
