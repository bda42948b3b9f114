import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';
import { ROOT } from './pages.ts';

/** The built command line. */
export interface Program {
  /**
   * Standard output of a command, in English and without colour; what it says on standard error is
   * left out.
   */
  output(words: readonly string[], folder?: string): string;
}

export const builtProgram = (): Program => ({
  output: (words, folder = ROOT) => {
    const environment = { ...process.env, LC_ALL: 'en', NO_COLOR: '1' };
    const program = join(inject('built'), 'ettervern.js');
    return spawnSync(process.execPath, [program, ...words], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    }).stdout;
  },
});

/** Is this a command of Node or Python, as a page tells the reader to type it? */
export const isScript = (command: string): boolean => /^(node|python3) /.test(command);

/**
 * Standard output of a script.
 * @throws Error when it does not end well, or when there is no Python
 */
export function printedByScript(command: string, folder: string): string {
  const [name, ...words] = command.split(' ');
  return execFileSync(name === 'node' ? process.execPath : name!, words, { cwd: folder, encoding: 'utf8' });
}
