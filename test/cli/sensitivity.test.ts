import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InformationReport, SensitivityReport } from '../../engine/experiment/index.ts';
import { LANGUAGES, wordsFor } from '../../engine/words/index.ts';
import { ettervern, folderWithScenario, showsStack } from './program.ts';

const FEW = [
  '--parameters',
  'calibrated,kit-ownership,gate-decision-wait',
  '--points',
  '2',
  '--seeds',
  '2',
  '--quiet',
];

describe('ettervern sensitivity', { timeout: 120_000 }, () => {
  it('prints one document, the same with one worker and with two, and writes it with tables and pictures', async () => {
    const cwd = folderWithScenario();
    const run = (workers: string, ...more: readonly string[]) =>
      ettervern(['sensitivity', 'small.yaml', ...FEW, '--json', '--workers', workers, ...more], { cwd });
    const [one, two] = await Promise.all([run('1'), run('2', '--out', 'out')]);
    expect([one.code, one.stderr, two.code]).toEqual([0, '', 0]);
    expect(two.stdout).toBe(one.stdout);
    const report = JSON.parse(one.stdout) as SensitivityReport;
    expect(report).toMatchObject({
      method: 'morris',
      points: 2,
      simulated: 8,
      replicates: 2,
      outcome: 'overdose-deaths',
    });
    expect(report.targets.map(({ arm, base }) => [arm, base])).toEqual([
      ['base', null],
      ['naloxone', 'base'],
      ['coordinator', 'base'],
    ]);
    const arms = ['base', 'coordinator', 'naloxone'];
    const out = join(cwd, 'out');
    expect(readdirSync(out).toSorted()).toEqual(
      [
        'points.csv',
        'sensitivity.csv',
        'sensitivity.json',
        ...arms.flatMap((arm) => [`scatter-${arm}.svg`, `tornado-${arm}.svg`]),
      ].toSorted(),
    );
    expect(readFileSync(join(out, 'sensitivity.json'), 'utf8')).toBe(one.stdout);
    expect(readFileSync(join(out, 'points.csv'), 'utf8').trim().split('\n')).toHaveLength(9);
    for (const name of readdirSync(out).filter((file) => file.endsWith('.svg'))) {
      const picture = readFileSync(join(out, name), 'utf8');
      expect(picture, name).toMatch(/^<svg [^>]*role="img"/);
      expect(picture, name).toMatch(
        /<title id="title">[^<]{20,}<\/title><desc id="description">[^<]{10,}<\/desc>/,
      );
      expect(picture).not.toMatch(/NaN|undefined/);
    }
  });

  it.each(LANGUAGES)('prints tables of every kind in %s that fit a terminal', async (language) => {
    const cwd = folderWithScenario();
    const words = wordsFor(language);
    const few = ['--parameters', 'kit-ownership,lar-wait', '--seeds', '2', '--quiet', '--lang', language];
    const asked = [
      [['--method', 'morris', '--points', '2'], 'cli.sensitivity.mu-star'],
      [['--method', 'sobol', '--points', '4'], 'cli.sensitivity.total'],
      [['--method', 'prcc', '--points', '24', '--outcome', 'kits-handed-out'], 'cli.sensitivity.correlation'],
      [['--evppi', '--points', '20'], 'cli.sensitivity.worth'],
    ] as const;
    for (const [options, heading] of asked) {
      const more = options[1] === 'morris' || options[1] === 'sobol' ? ['--outcome', 'kit-weeks'] : [];
      const { code, stdout, stderr } = await ettervern(
        ['sensitivity', 'small.yaml', ...few, ...options, ...more],
        { cwd },
      );
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(words.t(heading).split('\n')[0]);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stdout).not.toMatch(/\{\{|undefined|NaN|null/);
    }
  });

  it('says with --evppi which arm one would choose and what knowing would be worth', async () => {
    const { stdout } = await ettervern(
      [
        'sensitivity',
        'small.yaml',
        '--evppi',
        '--points',
        '20',
        '--seeds',
        '2',
        '--quiet',
        '--json',
        '--parameters',
        'kit-ownership',
      ],
      { cwd: folderWithScenario() },
    );
    const report = JSON.parse(stdout) as InformationReport;
    expect(report).toMatchObject({ method: 'evppi', worth: 'net-benefit', simulated: 20 });
    expect(report.rows.map(({ id }) => id)).toEqual(['kit-ownership']);
    expect(report.factors.length).toBeGreaterThan(100);
  });

  it.each([
    [['--parameters', 'kit-ownershp'], 'Did you mean “kit-ownership”?'],
    [['--parameters', 'overdose-hazard'], '“calibrated” varies all of them'],
    [['--method', 'mors'], 'may be morris, sobol, prcc'],
    [['--outcome', 'overdose-death'], 'Did you mean “overdose-deaths”?'],
    [['--method', 'prcc', '--points', '100'], 'Give more with --points'],
    [['--evppi', '--method', 'sobol'], 'give one of them'],
    [['--evppi', '--outcome', 'exits'], 'neither better nor worse'],
    [
      ['--outcome', 'lar-wait-weeks', '--parameters', 'lar-wait', '--points', '2'],
      'not defined in every replicate',
    ],
    [['--seeds', '1'], 'from 2 to'],
  ])('refuses %s in a sentence', async (options, sentence) => {
    const { code, stdout, stderr } = await ettervern(['sensitivity', 'small.yaml', '--quiet', ...options], {
      cwd: folderWithScenario(),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(showsStack(stderr)).toBe(false);
  });

  it('leaves a folder that is not its own as it is', async () => {
    const cwd = folderWithScenario();
    writeFileSync(join(cwd, 'mine.txt'), 'mine');
    const { code } = await ettervern(['sensitivity', 'small.yaml', '--out', '.'], { cwd });
    expect(code).toBe(2);
    expect(readdirSync(cwd).toSorted()).toEqual(['mine.txt', 'small.yaml']);
  });
});
