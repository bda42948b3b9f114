import type { ChildProcess } from 'node:child_process';
import { readdirSync, watch } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ettervern, folderWithScenario, outcomeOf, SMALL, showsStack, start } from './program.ts';

/** Sends a signal as soon as the program says that it has begun; gives the outcome and how long the stop took. */
async function stopWhenBegun(child: ChildProcess, signal: NodeJS.Signals) {
  let sent = 0;
  child.stderr!.once('data', () => {
    sent = performance.now();
    child.kill(signal);
  });
  const outcome = await outcomeOf(child);
  return { ...outcome, took: performance.now() - sent };
}

describe('Ctrl-C', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s in the middle of a run leaves nothing, soon, with exit code %i',
    async (signal, expected) => {
      const cwd = folderWithScenario();
      const line = [
        'compare',
        'small.yaml',
        '--seeds',
        '100000',
        '--set',
        'population.size=5000',
        '--out',
        'out',
      ];
      const { code, stdout, stderr, took } = await stopWhenBegun(start(line, { cwd }), signal);
      expect(code).toBe(expected);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^Stopped\. .* nothing was written\.$/m);
      expect(showsStack(stderr)).toBe(false);
      expect(readdirSync(cwd)).toEqual(['small.yaml']);
      expect(took).toBeLessThan(3_000);
    },
  );

  it('while the results are written leaves no half-written folder', async () => {
    const cwd = folderWithScenario(SMALL.replace('size: 40', 'size: 1').replace('horizon: 6', 'horizon: 1'));
    const child = start(['run', 'small.yaml', '--seeds', '5000', '--out', 'out', '--quiet'], { cwd });
    const watcher = watch(cwd, (_, name) => {
      if (name?.includes('.partial-') && !child.killed) child.kill('SIGINT');
    });
    const { code, stdout, stderr } = await outcomeOf(child);
    watcher.close();
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toBe('Stopped. 5,000 replicates of every arm were done; nothing was written.\n');
    expect(readdirSync(cwd)).toEqual(['small.yaml']);
  });
});

describe('a reader that leaves', () => {
  it('ends the program quietly', async () => {
    const child = start(['params', '--json', '--quiet']);
    child.stdout!.destroy();
    const { code, stderr } = await outcomeOf(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('of the remarks changes nothing', async () => {
    const cwd = folderWithScenario();
    const child = start(['compare', 'small.yaml', '--json'], { cwd });
    child.stderr!.destroy();
    const [{ code, stdout }, whole] = await Promise.all([
      outcomeOf(child),
      ettervern(['compare', 'small.yaml', '--json'], { cwd }),
    ]);
    expect(code).toBe(0);
    expect(stdout).toBe(whole.stdout);
  });
});
