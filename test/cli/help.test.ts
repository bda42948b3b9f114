import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ettervern, showsStack } from './program.ts';

const COMMANDS = ['init', 'check', 'run', 'compare', 'sweep', 'export', 'report', 'params', 'schema'];

describe('help', () => {
  it.each(COMMANDS)('of %s has usage, options and an example in both languages', async (command) => {
    const [en, nb] = await Promise.all([
      ettervern([command, '--help']),
      ettervern([command, '--help', '--lang', 'nb']),
    ]);
    expect(en.code).toBe(0);
    expect(nb.code).toBe(0);
    for (const heading of ['Usage:', 'Options:', 'Options of every command:', 'Example:']) {
      expect(en.stdout).toContain(heading);
      expect(nb.stdout).not.toContain(heading);
    }
    for (const heading of ['Bruk:', 'Valg:', 'Valg for alle kommandoer:', 'Eksempel:']) {
      expect(nb.stdout).toContain(heading);
    }
    for (const { stdout, stderr } of [en, nb]) {
      expect(stdout).toMatch(new RegExp(`ettervern ${command}`));
      expect(stdout).not.toMatch(/\bcli\.[a-z]|\(default: \[/);
      expect(stderr).toBe('');
    }
  });

  it('of the program lists every command with its sentence', async () => {
    const { code, stdout } = await ettervern(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b.*  \\w`, 'm'));
    expect(stdout).toContain('130 stopped with Ctrl-C');
  });

  it('comes from `help COMMAND` too', async () => {
    const [long, short] = await Promise.all([ettervern(['help', 'run']), ettervern(['run', '--help'])]);
    expect(long.stdout).toBe(short.stdout);
  });

  it('is what a command line without a command gets, on stderr and as wrong input', async () => {
    const { code, stdout, stderr } = await ettervern([]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: ettervern');
    expect(showsStack(stderr)).toBe(false);
  });

  it('takes the language from the environment', async () => {
    const { stdout } = await ettervern(['--help'], { env: { LC_ALL: 'nb_NO.UTF-8' } });
    expect(stdout).toContain('Bruk: ettervern [valg] [kommando]');
  });

  it('loads little: what the commands need comes when they are called', () => {
    expect(staticSize(join(inject('built'), 'ettervern.js'), new Set())).toBeLessThan(400_000);
  });

  it('shows the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { code, stdout } = await ettervern(['--version']);
    expect([code, stdout]).toEqual([0, `${version}\n`]);
  });
});

/** Characters of a built file and of all that it imports at once. */
function staticSize(file: string, seen: Set<string>): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/^(?:import|\} from) *"(\.\/[^"]+)";$/gm)].map((match) => match[1]!);
  return imports.reduce((sum, name) => sum + staticSize(join(file, '..', name), seen), text.length);
}
