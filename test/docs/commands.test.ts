import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsOf, PAGES, ROOT, wordsOf } from './pages.ts';
import { builtProgram } from './program.ts';

const commands = PAGES.flatMap((page) => commandsOf(page).map((command) => ({ path: page.path, command })));

describe('commands in the documentation exist', () => {
  const program = builtProgram();
  const helps = new Map<string, string>();

  /** Help of a command; what stands there is what is accepted. */
  function helpOf(name: string): string {
    const known = helps.get(name) ?? program.output([name, '--help']);
    helps.set(name, known);
    return known;
  }

  it('the readme and the tutorial have some', () => {
    const paths = commands.map(({ path }) => path);
    expect(paths).toContain('README.md');
    expect(paths).toContain('docs/tutorial-planner.md');
  });

  it.each(commands)('$path: $command', ({ command }) => {
    const [name, ...rest] = wordsOf(command);
    const help = helpOf(name!);
    expect(help).toContain(`Usage: ettervern ${name}`);
    for (const option of rest.filter((word) => word.startsWith('--'))) {
      expect(help).toMatch(new RegExp(`(^|\\s)${option}( |$)`, 'm'));
    }
    for (const file of rest.filter((word) => word.startsWith('scenarios/'))) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
    }
  });

  it('--set paths and values are accepted, unless the page shows a mistake', () => {
    const settings = commands.filter(
      ({ command }) => command.includes('scenarios/') && command.includes('--set'),
    );
    expect(settings.length).toBeGreaterThan(0);
    for (const { command } of settings) {
      const [, file, ...options] = wordsOf(command);
      const sets = options.flatMap((word, i) => (options[i - 1] === '--set' ? ['--set', word] : []));
      const checked: unknown = JSON.parse(program.output(['check', file!, ...sets, '--json']));
      expect(checked, command).toMatchObject({ ok: true });
    }
  });
});
