import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../cli/store/duckdb.ts';
import { repeats } from '../support/effort.ts';
import {
  ettervern,
  firstChunk,
  folderWithScenario,
  killAfter,
  outcomeOf,
  showsStack,
  start,
} from './program.ts';

/** A comparison of some dozens of pieces of work. */
const COMPARE = ['compare', 'small.yaml', '--seeds', '48', '--set', 'population.size=300', '--out', 'out'];

/** The replicates in a run directory, in order. */
async function replicatesIn(folder: string) {
  const database = await openDatabase(join(folder, 'results.duckdb'), 'read');
  try {
    return await database.rows('SELECT * FROM runs ORDER BY assumptions, arm, replicate');
  } finally {
    database.close();
  }
}

describe('a comparison that is killed', { timeout: 240_000 }, () => {
  it('at any moment goes on with what is done and ends with the same results', async () => {
    const afresh = folderWithScenario();
    const { stdout } = await ettervern([...COMPARE, '--json', '--quiet'], { cwd: afresh });
    const moments = fc.sample(fc.integer({ min: 1, max: 40 }), { numRuns: repeats(2, 4), seed: 20261122 });
    const cwd = folderWithScenario();
    let kept = false;
    for (const moment of moments) {
      await killAfter(cwd, [...COMPARE, '--resume'], moment);
      // Until it is complete nothing passes for a run directory.
      if (existsSync(join(cwd, 'out'))) expect(existsSync(join(cwd, 'out/manifest.json'))).toBe(true);
      kept ||= existsSync(join(cwd, 'out.partial/results.duckdb'));
    }
    expect(kept).toBe(true);
    const resumed = await ettervern([...COMPARE, '--resume', '--json', '--quiet'], { cwd });
    expect([resumed.code, resumed.stdout]).toEqual([0, stdout]);
    expect(await replicatesIn(join(cwd, 'out'))).toEqual(await replicatesIn(join(afresh, 'out')));
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(readdirSync(join(afresh, 'out')).toSorted());
    expect(existsSync(join(cwd, 'out.partial'))).toBe(false);
  });
});

describe('a folder that a process writes results into', { timeout: 120_000 }, () => {
  it('is refused to every command that would write results there', async () => {
    const cwd = folderWithScenario();
    await ettervern(['run', 'small.yaml', '--out', 'out', '--quiet'], { cwd });
    const manifest = readFileSync(join(cwd, 'out/manifest.json'), 'utf8');
    const first = start([...COMPARE, '--quiet'], { cwd });
    await firstChunk(join(cwd, 'out.partial'));
    // It stands still and keeps its lock until it is killed, however fast the machine is.
    first.kill('SIGSTOP');
    const sensitivity = ['sensitivity', 'small.yaml', '--parameters', 'kit-ownership', '--points', '2'];
    const lines: readonly (readonly string[])[] = [
      ['run', 'small.yaml', '--out', 'out'],
      ['run', 'small.yaml', '--out', 'out', '--resume'],
      COMPARE,
      [...COMPARE, '--resume'],
      [...COMPARE, '--force'],
      [...sensitivity, '--out', 'out', '--force'],
      ['sweep', 'small.yaml', '--vary', 'parameters.overdose-hazard=0.001,0.002', '--out', 'out.partial'],
    ];
    for (const line of lines) {
      const { code, stderr } = await ettervern(line, { cwd });
      expect([code, stderr], line.join(' ')).toEqual([
        2,
        expect.stringMatching(/Another process is writing results here/),
      ]);
      expect(showsStack(stderr)).toBe(false);
    }
    first.kill('SIGKILL');
    await outcomeOf(first);
    expect(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')).toBe(manifest);
  });
});

describe('a disk that is full', { timeout: 120_000 }, () => {
  it.skipIf(process.platform === 'win32')(
    'stops a comparison with a sentence; what was done is kept and gone on with',
    async () => {
      const cwd = folderWithScenario();
      const program = join(inject('built'), 'ettervern.js');
      const script = `ulimit -f 300; trap '' XFSZ; exec "$0" "$@"`;
      const full = () =>
        execFileSync('bash', ['-c', script, process.execPath, program, ...COMPARE, '--quiet'], {
          cwd,
          stdio: 'pipe',
        });
      expect(full).toThrow(/The disk is full/);
      expect(existsSync(join(cwd, 'out'))).toBe(false);
      const resumed = await ettervern([...COMPARE, '--resume', '--json', '--quiet'], { cwd });
      rmSync(join(cwd, 'out'), { recursive: true });
      const afresh = await ettervern([...COMPARE, '--json', '--quiet'], { cwd });
      expect([resumed.code, resumed.stdout]).toEqual([0, afresh.stdout]);
    },
  );
});
