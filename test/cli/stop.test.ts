import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ettervern, folderWithScenario, outcomeOf, SMALL, showsStack, start } from './program.ts';

/**
 * Sends a signal as soon as the program says that it has begun; gives the outcome and how long the
 * stop took.
 */
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
    '%s in the middle of a run leaves no results, soon, with exit code %i',
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
      expect(stderr).toMatch(/^Stopped\. .*(nothing was written|--resume goes on)\.$/m);
      expect(showsStack(stderr)).toBe(false);
      expect(existsSync(join(cwd, 'out'))).toBe(false);
      expect(took).toBeLessThan(3_000);
    },
  );

  it('while the results are written leaves what was simulated, which is gone on with', async () => {
    const cwd = folderWithScenario(SMALL.replace('size: 40', 'size: 1').replace('horizon: 6', 'horizon: 1'));
    const line = ['run', 'small.yaml', '--seeds', '5000', '--out', 'out', '--quiet'];
    const child = start(line, { cwd });
    const watcher = watch(cwd, { recursive: true }, (_, name) => {
      if (name === join('out.partial', 'runs.csv') && !child.killed) child.kill('SIGINT');
    });
    const { code, stdout, stderr } = await outcomeOf(child);
    watcher.close();
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toBe(
      'Stopped. 5,000 replicates of every arm are kept in out.partial; the same command with --resume goes on.\n',
    );
    expect(readdirSync(cwd).toSorted()).toEqual(['out.partial', 'small.yaml']);
    const resumed = await ettervern([...line, '--resume', '--json'], { cwd });
    const afresh = await ettervern(['run', 'small.yaml', '--seeds', '5000', '--json'], { cwd });
    expect(resumed.code).toBe(0);
    expect(resumed.stdout).toBe(afresh.stdout);
    expect(readdirSync(cwd).toSorted()).toEqual(['out', 'small.yaml']);
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
