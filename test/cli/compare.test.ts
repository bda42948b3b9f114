import { describe, expect, it } from 'vitest';
import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import { OUTCOME_IDS } from '../../engine/model/index.ts';
import { ettervern, folderWithScenario, SMALL } from './program.ts';

const summaryOf = (stdout: string) => JSON.parse(stdout) as ExperimentSummary;

const ESCAPE = '\u001b';

describe('compare', () => {
  it('shows every arm against the base in the order of the file, within 80 columns and without colour in a pipe', async () => {
    const { code, stdout, stderr } = await ettervern(['compare', 'small.yaml'], {
      cwd: folderWithScenario(),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('40 people are followed for 6 weeks');
    expect(stdout).toContain('12 times');
    for (const title of [
      'Overdose deaths per 1,000 exits',
      'What it takes, and whether you would see it',
      'On the way: difference from the base',
    ]) {
      const table = stdout.slice(stdout.indexOf(title)).split('\n\n')[1]!;
      const places = ['Naloxone at exit', 'Coordinator'].map((arm) => table.indexOf(arm));
      expect(places[0]).toBeGreaterThan(0);
      expect(places[1]).toBeGreaterThan(places[0]!);
    }
    expect(stdout).toContain('As today (base)');
    expect(stdout).toContain('nothing is ranked');
    expect(stdout).toMatch(/No clear difference|In none of these replicates/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout + stderr).not.toContain(ESCAPE);
  });

  it('speaks Norwegian with Norwegian numbers', async () => {
    const { stdout, stderr } = await ettervern(['compare', 'small.yaml', '--lang', 'nb'], {
      cwd: folderWithScenario(),
    });
    expect(stdout).toContain('40 personer følges i 6 uker');
    expect(stdout).toContain('As today (utgangspunkt)');
    expect(stdout).toMatch(/\d,\d/);
    expect(stdout).not.toMatch(/\d\.\d|cli\.|outcomes\./);
    expect(stderr).toContain('Videre: --out MAPPE');
  });

  it('uses the titles of the language; JSON is English in any', async () => {
    const local = SMALL.replace('A small place', '{ nb: Et lite sted, en: A small place }').replace(
      'title: As today',
      'title: { nb: Som i dag, en: As today }',
    );
    const cwd = folderWithScenario(local);
    const [table, json] = await Promise.all([
      ettervern(['compare', 'small.yaml', '--lang', 'nb'], { cwd }),
      ettervern(['compare', 'small.yaml', '--lang', 'nb', '--json'], { cwd }),
    ]);
    expect(table.stdout).toMatch(/^Et lite sted\n/);
    expect(table.stdout).toContain('Som i dag (utgangspunkt)');
    expect(table.stdout).not.toContain('As today');
    expect(summaryOf(json.stdout).scenario.title).toBe('A small place');
  });

  it('--json prints the one document of the contract, and only that on stdout', async () => {
    const { code, stdout } = await ettervern(['compare', 'small.yaml', '--json'], {
      cwd: folderWithScenario(),
    });
    expect(code).toBe(0);
    const summary = summaryOf(stdout);
    expect(summary.engine.name).toBe('ettervern');
    expect(summary.scenario).toEqual({
      title: 'A small place',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(summary.seeds).toBe(12);
    expect(summary.arms.map(({ id }) => id)).toEqual(['base', 'naloxone', 'coordinator']);
    expect(summary.comparisons.map(({ arm, base }) => [arm, base])).toEqual([
      ['naloxone', 'base'],
      ['coordinator', 'base'],
    ]);
    for (const { outcomes } of summary.arms) {
      expect(Object.keys(outcomes)).toEqual([...OUTCOME_IDS]);
      for (const field of ['mean', 'se', 'lo', 'hi', 'median', 'p05', 'p95']) {
        expect(outcomes['overdose-deaths']).toHaveProperty(field);
      }
    }
    for (const { outcomes } of summary.comparisons) {
      for (const field of [
        'difference',
        'se',
        'lo',
        'hi',
        'ratio',
        'ratioLo',
        'ratioHi',
        'probabilityBetter',
      ]) {
        expect(outcomes['overdose-deaths']).toHaveProperty(field);
      }
    }
    expect(summary.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives the same bits with one worker and with two, and others with another seed', async () => {
    const cwd = folderWithScenario();
    const of = async (...more: readonly string[]) =>
      summaryOf((await ettervern(['compare', 'small.yaml', '--json', ...more], { cwd })).stdout);
    const [one, two, other] = await Promise.all([
      of('--workers', '1'),
      of('--workers', '2'),
      of('--seed', 'another'),
    ]);
    expect(two).toEqual(one);
    expect(other.hash).not.toBe(one.hash);
  });

  it('takes --seeds and --set', async () => {
    const cwd = folderWithScenario();
    const { stdout } = await ettervern(
      [
        'compare',
        'small.yaml',
        '--json',
        '--seeds',
        '3',
        '--set',
        'population.size=17',
        '--set',
        'horizon=4',
      ],
      { cwd },
    );
    const { seeds, persons, horizonWeeks } = summaryOf(stdout);
    expect({ seeds, persons, horizonWeeks }).toEqual({ seeds: 3, persons: 17, horizonWeeks: 4 });
  });

  it('--precision stops as soon as the interval per 1,000 exits is narrow enough, else says that it was not reached', async () => {
    const precision = '  precision: { outcome: homeless-weeks, halfWidth: 1, maxSeeds: 24 }\n';
    const cwd = folderWithScenario(SMALL + precision);
    const of = (asked: string) =>
      ettervern(['compare', 'small.yaml', '--json', '--precision', asked], { cwd });
    const [wide, narrow] = await Promise.all([of('100000'), of('0.0001')]);
    expect(summaryOf(wide.stdout).seeds).toBe(12);
    expect(wide.stderr).not.toContain('not reached');
    expect(summaryOf(narrow.stdout).seeds).toBe(24);
    expect(narrow.stderr.replace(/\s+/g, ' ')).toContain('was not reached with 24 replicates');
  });

  it('compares several files one by one, as an array with --json', async () => {
    const cwd = folderWithScenario();
    const { code, stdout } = await ettervern(['compare', 'small.yaml', 'small.yaml', '--json'], { cwd });
    expect(code).toBe(0);
    const summaries = JSON.parse(stdout) as ExperimentSummary[];
    expect(summaries).toHaveLength(2);
    expect(summaries[1]).toEqual(summaries[0]);
  });

  it('shows deaths averted without assumptions beside those with them', async () => {
    const cwd = folderWithScenario();
    const [beside, alone, neutral] = await Promise.all([
      ettervern(['compare', 'small.yaml'], { cwd }),
      ettervern(['compare', 'small.yaml', '--no-neutral'], { cwd }),
      ettervern(['compare', 'small.yaml', '--set', 'assumptions=neutral'], { cwd }),
    ]);
    const title = 'Does it rest on assumptions?';
    expect(beside.stdout.slice(beside.stdout.indexOf(title))).toMatch(
      /Naloxone at exit .*\d .*\d +(remains|not clear|\*)/,
    );
    expect(beside.stderr).toContain('Simulating 72 replicates');
    expect(alone.stderr).toContain('Simulating 36 replicates');
    for (const { code, stdout } of [alone, neutral]) {
      expect(code).toBe(0);
      expect(stdout).not.toContain(title);
    }
  });

  it('--json has the neutral comparisons of a run of their own, and the hash of the base assumptions alone', async () => {
    const cwd = folderWithScenario();
    const of = async (...line: readonly string[]) =>
      summaryOf((await ettervern([...line, 'small.yaml', '--json'], { cwd })).stdout);
    const [beside, base, neutral] = await Promise.all([
      of('compare'),
      of('run'),
      of('compare', '--set', 'assumptions=neutral'),
    ]);
    expect([beside.hash, beside.neutralHash]).toEqual([base.hash, neutral.hash]);
    expect([base.neutralHash, neutral.neutralHash]).toEqual([null, null]);
    beside.comparisons.forEach((comparison, k) => {
      const { outcomes, deathsAvertedPer1000 } = neutral.comparisons[k]!;
      expect(comparison.neutral).toEqual({ outcomes, deathsAvertedPer1000 });
      expect([true, false, null]).toContain(comparison.restsOnAssumption);
      expect(comparison).toEqual({
        ...base.comparisons[k],
        neutral: comparison.neutral,
        restsOnAssumption: comparison.restsOnAssumption,
      });
    });
  });

  it('shows the outcomes that the scenario asks for', async () => {
    const cwd = folderWithScenario(`${SMALL}outcomes: [relapses, contact-within-7-days]\n`);
    const [compared, run] = await Promise.all([
      ettervern(['compare', 'small.yaml'], { cwd }),
      ettervern(['run', 'small.yaml'], { cwd }),
    ]);
    for (const { stdout } of [compared, run]) {
      expect(stdout).toContain('The outcomes that the scenario asks for');
      expect(stdout).toContain('relapses');
      expect(stdout).toContain('contact within 7 days');
      expect(stdout).not.toContain('days to');
    }
  });

  it('lets no control character of the file reach the terminal', async () => {
    const cwd = folderWithScenario(
      SMALL.replace('A small place', '"A small\\e[2J place"').replace('As today', '"As\\e[31m today"'),
    );
    const compared = await ettervern(['compare', 'small.yaml'], { cwd });
    expect(compared.stdout).toContain('A small [2J place');
    expect(compared.stdout).not.toContain(ESCAPE);
  });

  it('--quiet leaves stderr empty', async () => {
    const { stdout, stderr } = await ettervern(['compare', 'small.yaml', '--quiet'], {
      cwd: folderWithScenario(),
    });
    expect(stdout).not.toBe('');
    expect(stderr).toBe('');
  });
});

describe('run', () => {
  it('shows every arm by itself, with intervals', async () => {
    const { code, stdout } = await ettervern(['run', 'small.yaml'], { cwd: folderWithScenario() });
    expect(code).toBe(0);
    for (const fragment of [
      'What happens, per 1,000 exits',
      'On the way',
      'As today',
      'Naloxone at exit',
      ' to ',
      '± ',
    ]) {
      expect(stdout).toContain(fragment);
    }
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('gives the same replicates as compare', async () => {
    const cwd = folderWithScenario();
    const [run, compare] = await Promise.all(
      [['run'], ['compare', '--no-neutral']].map((command) =>
        ettervern([...command, 'small.yaml', '--json'], { cwd }),
      ),
    );
    expect(summaryOf(run!.stdout)).toEqual(summaryOf(compare!.stdout));
    expect(summaryOf(run!.stdout).neutralHash).toBeNull();
  });
});
