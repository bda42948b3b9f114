import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InformationResult, SensitivityResult } from '../../engine/experiment/index.ts';
import { LANGUAGES, wordsFor } from '../../engine/words/index.ts';
import { ettervern, firstChunk, folderWithScenario, outcomeOf, showsStack, start } from './program.ts';

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
    const report = JSON.parse(one.stdout) as SensitivityResult;
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
    const report = JSON.parse(stdout) as InformationResult;
    expect(report).toMatchObject({ method: 'evppi', worth: 'net-benefit', simulated: 20 });
    expect(report.rows.map(({ id }) => id)).toEqual(['kit-ownership']);
    expect(report.factors.length).toBeGreaterThan(100);
  });

  it('says in plain words when no draw would change the choice, and else how often each arm is best', async () => {
    const cwd = folderWithScenario();
    const evppi = ['sensitivity', 'small.yaml', '--evppi', '--points', '20', '--seeds', '2', '--quiet'];
    const asked = [...evppi, '--parameters', 'kit-ownership'];
    // A post for forty people over six weeks: money alone decides against it, whatever is drawn.
    const { stdout } = await ettervern(asked, { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /“As today” is the best choice in every one of the 20 draws, .* no local number would change this choice/,
    );
    expect(stdout).not.toContain('Best in this share');
    const kits = await ettervern([...asked, '--outcome', 'overdose-deaths'], { cwd });
    expect(kits.stdout).toMatch(/Best in this share|best choice in every one/);
  });

  it('has the numbers that the user can count instead of those of this project', async () => {
    const cwd = folderWithScenario();
    const asked = ['kit-ownership', 'witnessed-private'];
    const line = [
      'sensitivity',
      'small.yaml',
      '--evppi',
      '--points',
      '20',
      '--seeds',
      '2',
      '--quiet',
      '--json',
    ];
    const countable = async (...more: readonly string[]) => {
      const { stdout } = await ettervern([...line, '--parameters', asked.join(','), ...more], { cwd });
      const report = JSON.parse(stdout) as InformationResult;
      return [report.mappable, ...report.rows.map(({ mappable }) => mappable)];
    };
    expect(await countable()).toEqual(['judgement', true, false]);
    expect(await countable('--mappable', 'witnessed-private')).toEqual(['chosen', false, true]);
  });

  it.each([
    [['--evppi', '--mappable', 'kit-ownershp'], 'Did you mean “kit-ownership”?'],
    [['--evppi', '--mappable', 'calibrated'], '“calibrated”'],
    [['--mappable', 'kit-ownership'], 'is asked with --evppi only'],
    [['--parameters', 'kit-ownershp'], 'Did you mean “kit-ownership”?'],
    [['--parameters', 'overdose-hazard'], 'Use “calibrated” to vary all of them'],
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

/** Enough pieces of work that a process can be stopped between them. */
const HEAVY = [
  'sensitivity',
  'small.yaml',
  '--parameters',
  'calibrated,kit-ownership,lar-wait',
  '--points',
  '6',
  '--seeds',
  '16',
  '--set',
  'population.size=1000',
  '--out',
  'out',
  '--quiet',
];

describe('an analysis that is stopped', { timeout: 240_000 }, () => {
  it('goes on with what is done after kill -9, refuses a second process, and ends with the same results', async () => {
    const afresh = folderWithScenario();
    const { stdout } = await ettervern([...HEAVY, '--json'], { cwd: afresh });
    const cwd = folderWithScenario();
    const killed = start(HEAVY, { cwd });
    await firstChunk(join(cwd, 'out.partial'));
    // It stands still and keeps its lock until it is killed, however fast the machine is.
    killed.kill('SIGSTOP');
    const second = await ettervern([...HEAVY, '--resume'], { cwd });
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(/Another process is writing results here/);
    killed.kill('SIGKILL');
    await outcomeOf(killed);
    // As if the disk had been full while the files were written.
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/sensitivity.json'), '{');
    const other = await ettervern([...HEAVY, '--resume', '--seed', 'another'], { cwd });
    expect([other.code, other.stderr]).toEqual([2, expect.stringMatching(/results of something else/)]);
    const resumed = await ettervern([...HEAVY, '--resume', '--json'], { cwd });
    expect([resumed.code, resumed.stdout]).toEqual([0, stdout]);
    const points = (folder: string) => readFileSync(join(folder, 'out/points.csv'), 'utf8');
    expect(points(cwd)).toBe(points(afresh));
    expect(existsSync(join(cwd, 'out.partial'))).toBe(false);
  });

  it('by a signal says where its work is kept, and is begun anew without --resume', async () => {
    const cwd = folderWithScenario();
    const stopped = start(HEAVY, { cwd });
    const outcome = outcomeOf(stopped);
    await firstChunk(join(cwd, 'out.partial'));
    stopped.kill('SIGINT');
    expect((await outcome).stderr).toMatch(/kept in out\.partial; the same command with --resume goes on/);
    const anew = await ettervern(
      HEAVY.filter((word) => word !== '--quiet'),
      { cwd },
    );
    expect([anew.code, anew.stderr]).toEqual([0, expect.stringMatching(/Starting a new one/)]);
    expect(readdirSync(cwd).toSorted()).toEqual(['out', 'small.yaml']);
  });
});
