import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../cli/run-directory/manifest.ts';
import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import { OUTCOMES, WEEKLY_OUTCOMES } from '../../engine/model/index.ts';
import { ettervern, folderWithScenario } from './program.ts';

const NAMES = [
  'costs.csv',
  'manifest.json',
  'plane.csv',
  'results.duckdb',
  'runs.csv',
  'scenario.yaml',
  'summary.csv',
  'summary.json',
  'weekly.csv',
];
const COMPARED = ['neutral-summary.csv', ...NAMES].toSorted();

const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n');
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

describe('--out', () => {
  it('of a comparison has the summary under neutral assumptions beside the other, and both hashes', async () => {
    const cwd = folderWithScenario();
    const [{ stdout }] = await Promise.all([
      ettervern(['compare', 'small.yaml', '--json', '--out', 'both'], { cwd }),
      ettervern(['run', 'small.yaml', '--set', 'assumptions=neutral', '--out', 'neutral'], { cwd }),
      ettervern(['compare', 'small.yaml', '--no-neutral', '--out', 'alone'], { cwd }),
    ]);
    const { hash, neutralHash } = JSON.parse(stdout) as ExperimentSummary;
    expect(manifestOf(join(cwd, 'both'))).toMatchObject({ hash, neutralHash });
    expect(manifestOf(join(cwd, 'neutral'))).toMatchObject({ hash: neutralHash, neutralHash: null });
    expect(manifestOf(join(cwd, 'both')).files.map(({ name }) => name)).toContain('neutral-summary.csv');
    expect(linesOf(join(cwd, 'both/neutral-summary.csv'))).toEqual(linesOf(join(cwd, 'neutral/summary.csv')));
    expect(readdirSync(join(cwd, 'alone')).toSorted()).toEqual(NAMES);
    expect(linesOf(join(cwd, 'both/summary.csv'))).toEqual(linesOf(join(cwd, 'alone/summary.csv')));
  });

  it('writes the tables, the resolved scenario and a manifest that fits them', async () => {
    const cwd = folderWithScenario();
    const { code, stdout, stderr } = await ettervern(
      ['compare', 'small.yaml', '--json', '--seeds', '5', '--out', 'results/first'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stderr).toContain('Results are in results/first.');
    const folder = join(cwd, 'results/first');
    expect(readdirSync(folder).toSorted()).toEqual(COMPARED);
    expect(readdirSync(join(cwd, 'results'))).toEqual(['first']);

    const runs = linesOf(join(folder, 'runs.csv'));
    expect(runs[0]).toBe('arm,replicate,outcome,value');
    expect(runs).toHaveLength(1 + 3 * 5 * OUTCOMES.length);
    const weekly = linesOf(join(folder, 'weekly.csv'));
    expect(weekly[0]).toBe('arm,week,outcome,mean,lo,hi');
    expect(weekly).toHaveLength(1 + 3 * 7 * WEEKLY_OUTCOMES.length);
    const summaries = linesOf(join(folder, 'summary.csv'));
    expect(summaries[0]).toMatch(/^arm,outcome,.*mean,se,lo,hi/);
    expect(summaries).toHaveLength(1 + 3 * OUTCOMES.length);

    const summary = JSON.parse(stdout) as ExperimentSummary;
    expect(JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'))).toEqual(summary);
    const manifest = manifestOf(folder);
    expect(manifest).toMatchObject({
      engine: summary.engine,
      scenario: summary.scenario,
      seed: 'small',
      seeds: 5,
      hash: summary.hash,
      node: process.version,
      commandLine: 'ettervern compare --workers 1 small.yaml --json --seeds 5 --out results/first',
    });
    expect(manifest.files.map(({ name }) => name).toSorted()).toEqual(
      COMPARED.filter((name) => name !== 'manifest.json'),
    );
    for (const { name, bytes, sha256 } of manifest.files) {
      const content = readFileSync(join(folder, name));
      expect(content).toHaveLength(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it('writes a scenario that gives the same results again', async () => {
    const cwd = folderWithScenario();
    await ettervern(['run', 'small.yaml', '--set', 'population.size=25', '--out', 'out'], { cwd });
    const { stdout } = await ettervern(['run', 'out/scenario.yaml', '--json'], { cwd });
    expect((JSON.parse(stdout) as ExperimentSummary).hash).toBe(manifestOf(join(cwd, 'out')).hash);
  });

  it('replaces an earlier run, and leaves other files there alone', async () => {
    const cwd = folderWithScenario();
    await ettervern(['run', 'small.yaml', '--seeds', '3', '--out', 'out'], { cwd });
    writeFileSync(join(cwd, 'out', 'notes.txt'), 'mine');
    const { code } = await ettervern(['run', 'small.yaml', '--seeds', '4', '--out', 'out'], { cwd });
    expect(code).toBe(0);
    expect(manifestOf(join(cwd, 'out')).seeds).toBe(4);
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual([...NAMES, 'notes.txt'].toSorted());
    expect(readdirSync(cwd).toSorted()).toEqual(['out', 'small.yaml']);
  });

  it('leaves no neutral summary of an earlier comparison beside the results of a run', async () => {
    const cwd = folderWithScenario();
    await ettervern(['compare', 'small.yaml', '--seeds', '3', '--out', 'out'], { cwd });
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(COMPARED);
    await ettervern(['run', 'small.yaml', '--seeds', '3', '--out', 'out'], { cwd });
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(NAMES);
  });

  it('refuses a folder with other things in it before it runs, unless forced', async () => {
    const cwd = folderWithScenario();
    mkdirSync(join(cwd, 'mine'));
    writeFileSync(join(cwd, 'mine', 'notes.txt'), 'mine');
    const refused = await ettervern(['run', 'small.yaml', '--out', 'mine'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^Error: mine: The folder is not empty.*--force/);
    expect(readdirSync(join(cwd, 'mine'))).toEqual(['notes.txt']);
    const forced = await ettervern(['run', 'small.yaml', '--out', 'mine', '--force'], { cwd });
    expect(forced.code).toBe(0);
    expect(existsSync(join(cwd, 'mine', 'notes.txt'))).toBe(true);
    expect(manifestOf(join(cwd, 'mine')).seeds).toBe(12);
  });
});
