import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import { ettervern, folder, folderWithScenario, outcomeOf, showsStack, start } from './program.ts';

const UNCERTAIN = ['small.yaml', '--uncertainty', 'parameters', '--seeds', '32', '--quiet'];

describe('--uncertainty parameters', () => {
  it('gives the same document with one worker and with two', async () => {
    const cwd = folderWithScenario();
    const documents = await Promise.all(
      ['1', '2'].map((workers) =>
        ettervern(['compare', ...UNCERTAIN, '--json', '--workers', workers], { cwd }),
      ),
    );
    expect(documents.map(({ code }) => code)).toEqual([0, 0]);
    expect(documents[1]!.stdout).toBe(documents[0]!.stdout);
    const summary = JSON.parse(documents[0]!.stdout) as ExperimentSummary;
    expect(summary).toMatchObject({ seeds: 32, interval: 'two-way-95', neutralHash: null });
    expect(summary.uncertainty).toMatchObject({ sourcedDraws: 4, assumptionDraws: 4, replicates: 2 });
    expect(summary.uncertainty!.comparisons.map(({ arm }) => arm)).toEqual(['naloxone', 'coordinator']);
  });

  it.each([
    ['en', 'compare', 'Parameter uncertainty: deaths averted per 1,000 exits'],
    ['nb', 'compare', 'Usikkerhet i parameterne: avvergede dødsfall per 1000'],
    ['en', 'run', 'Parameter uncertainty: overdose deaths per 1,000 exits'],
    ['nb', 'run', 'Usikkerhet i parameterne: overdosedødsfall per 1000'],
  ])('has a table of its own (%s, %s)', async (language, command, title) => {
    const { code, stdout } = await ettervern([command, ...UNCERTAIN, '--lang', language], {
      cwd: folderWithScenario(),
    });
    expect(code).toBe(0);
    expect(stdout).toContain(title);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('is refused with too few replicates, with a precision, and when misspelt', async () => {
    const cwd = folderWithScenario();
    const sentences = [
      [['small.yaml', '--uncertainty', 'parameters'], 'at least 32 replicates; found 12'],
      [[...UNCERTAIN, '--precision', '1'], 'leave out “--precision”'],
      [['small.yaml', '--uncertainty', 'parameter'], 'may be chance, parameters'],
    ] as const;
    for (const [words, sentence] of sentences) {
      const { code, stdout, stderr } = await ettervern(['compare', ...words], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(sentence);
    }
  });
});

describe('calibrate', () => {
  it('stops at once on Ctrl-C and writes nothing', async () => {
    const cwd = folder();
    const child = start(['calibrate', '--out', 'draws.json'], { cwd });
    child.stderr!.once('data', () => child.kill('SIGINT'));
    const { code, stdout, stderr } = await outcomeOf(child);
    expect([code, stdout]).toEqual([130, '']);
    expect(showsStack(stderr)).toBe(false);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('does not replace a file unless it is told to', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'draws.json'), 'mine');
    const { code, stderr } = await ettervern(['calibrate', '--out', 'draws.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('add --force');
    expect(existsSync(join(cwd, 'draws.json'))).toBe(true);
  });

  it('needs enough points', async () => {
    const { code, stderr } = await ettervern(['calibrate', '--points', '20']);
    expect(code).toBe(2);
    expect(stderr).toContain('from 100 to');
  });
});
