import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ettervern, folder, SMALL } from './program.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'docs/how-to/library/example.mjs');

/** A folder in which the package is installed, as far as programs can tell. */
function withPackage(): string {
  const cwd = folder();
  const installed = join(cwd, 'node_modules/ettervern');
  mkdirSync(installed, { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
  symlinkSync(inject('built'), join(installed, 'dist'), 'junction');
  return cwd;
}

/** The same, with a scenario file for the command line. */
function folderWithPackageAnd(scenario: string): string {
  const cwd = withPackage();
  writeFileSync(join(cwd, 'small.yaml'), scenario);
  return cwd;
}

/** What the tests look at in an explanation. */
interface Explained {
  readonly arms: readonly { readonly arm: string }[];
  readonly people: readonly unknown[];
}

const node = (cwd: string, script: string, text: string) => {
  writeFileSync(join(cwd, script), text);
  return execFileSync(process.execPath, [script], { cwd, encoding: 'utf8' });
};

describe('the library', () => {
  it('runs the example of the documentation', () => {
    const lines = node(withPackage(), 'example.mjs', readFileSync(EXAMPLE, 'utf8')).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^averted per 1,000: -?\d+\.\d\d \(-?\d+\.\d\d to -?\d+\.\d\d\)$/);
    const about = lines.slice(1).map((line) => line.split(':')[0]!);
    expect(about.slice(0, 3)).toEqual(['coverage 0.1', 'coverage 0.5', 'coverage 0.9']);
    expect(about).toContain('kit-at-hand');
    expect(about).toContainEqual(expect.stringMatching(/^person \d+$/));
    expect(about.slice(-2)).toEqual(['kit-ownership', 'opioid-primary-share']);
    expect(lines.join()).not.toMatch(/NaN|undefined|null/);
  });

  it('gives the numbers of the command line, in one thread or in several', async () => {
    const [, text] = /const text = `([^`]+)`/.exec(readFileSync(EXAMPLE, 'utf8'))!;
    const cwd = folderWithPackageAnd(text!);
    const script = `import { compare, scenarioFromText } from 'ettervern';
      import { workers } from 'ettervern/node';
      const scenario = scenarioFromText(${JSON.stringify(text)});
      const pool = workers(2);
      const answers = [await compare(scenario), await compare(scenario, { pool })];
      await pool.close();
      console.log(JSON.stringify(answers.map(({ summary }) => summary)));`;
    const [alone, threads] = JSON.parse(node(cwd, 'hashes.mjs', script)) as unknown[];
    const { stdout } = await ettervern(['compare', 'small.yaml', '--json'], { cwd });
    expect(alone).toEqual(JSON.parse(stdout));
    expect(threads).toEqual(alone);
  });

  it('explains as the command line does, in one thread or in several, and tells the same lives', async () => {
    const cwd = folderWithPackageAnd(SMALL);
    const script = `import { explain, livesOf, scenarioFromText } from 'ettervern';
      import { workers } from 'ettervern/node';
      const scenario = scenarioFromText(${JSON.stringify(SMALL)});
      const pool = workers(2);
      const told = livesOf(scenario, { arm: 'coordinator', replicate: 3, person: 7 });
      const one = await explain(scenario, { arm: 'coordinator', people: 2 });
      const documents = [await explain(scenario), await explain(scenario, { pool }), one, told];
      await pool.close();
      console.log(JSON.stringify(documents));`;
    const [alone, threads, one, told] = JSON.parse(node(cwd, 'explain.mjs', script)) as Explained[];
    const asked = async (...words: string[]) =>
      JSON.parse((await ettervern(['explain', 'small.yaml', '--json', ...words], { cwd })).stdout) as unknown;
    expect(alone).toEqual(await asked());
    expect(threads).toEqual(alone);
    expect(one!.arms).toEqual(alone!.arms.filter(({ arm }) => arm === 'coordinator'));
    expect(one!.people.length).toBeLessThanOrEqual(2);
    expect(told).toEqual(await asked('--arm', 'coordinator', '--replicate', '3', '--person', '7'));
  });

  it('analyses sensitivity and the value of information as the command line does', async () => {
    const cwd = folderWithPackageAnd(SMALL);
    const some = ['kit-ownership', 'first-contact'];
    const script = `import { scenarioFromText, sensitivity, valueOfInformation } from 'ettervern';
      const scenario = scenarioFromText(${JSON.stringify(SMALL)});
      const parameters = ${JSON.stringify(some)};
      const analyses = [
        await sensitivity(scenario, { parameters, points: 2, seeds: 3 }),
        await sensitivity(scenario, { parameters, points: 4, seeds: 2, method: 'sobol', outcome: 'relapses' }),
        await valueOfInformation(scenario, { parameters, points: 20, seeds: 2, worth: 'relapses', seed: 'other', mappable: ['first-contact'] }),
        await sensitivity(scenario, { parameters }),
      ];
      console.log(JSON.stringify(analyses.map(({ report, sample }) => ({ report, points: sample.means[0].length }))));`;
    const analyses = JSON.parse(node(cwd, 'sensitivity.mjs', script)) as {
      readonly report: { readonly simulated: number };
      readonly points: number;
    }[];
    const lines = [
      ['--points', '2', '--seeds', '3'],
      ['--points', '4', '--seeds', '2', '--method', 'sobol', '--outcome', 'relapses'],
      [
        '--points',
        '20',
        '--seeds',
        '2',
        '--evppi',
        '--outcome',
        'relapses',
        '--seed',
        'other',
        '--mappable',
        'first-contact',
      ],
      [],
    ];
    for (const [k, { report, points }] of analyses.entries()) {
      const words = ['sensitivity', 'small.yaml', '--parameters', some.join(','), ...lines[k]!, '--json'];
      expect(report).toEqual(JSON.parse((await ettervern(words, { cwd })).stdout));
      expect(points).toBe(report.simulated);
    }
  });

  it('refuses in words an arm, a person and an outcome that cannot be', () => {
    const script = `import { explain, livesOf, scenarioFromText, sentence, valueOfInformation } from 'ettervern';
      const scenario = scenarioFromText(${JSON.stringify(SMALL)});
      const base = { ...scenario, arms: scenario.arms.slice(0, 1) };
      const tries = [
        () => explain(scenario, { arm: 'nobody' }),
        () => explain(base),
        () => livesOf(scenario, { person: 40 }),
        () => livesOf(scenario, { person: 0, replicate: 0.5 }),
        () => valueOfInformation(scenario, { worth: 'admissions' }),
        () => valueOfInformation(base),
      ];
      for (const attempt of tries) {
        try { await attempt(); console.log('accepted'); } catch (error) { console.log(error.kind, sentence(error)); }
      }`;
    const lines = node(withPackage(), 'wrong.mjs', script).trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => !line.startsWith('input '))).toEqual([]);
    expect(lines[0]).toContain('naloxone, coordinator');
    expect(lines[2]).toContain('0 to 39');
  });

  it('says in words what is wrong', () => {
    const text =
      'version: 1\ntitle: x\npopulation: { size: 5, from: { prison: 1 } }\nhorizon: 4\narms: [{ idd: base }]\n';
    const script = `import { scenarioFromText, sentence } from 'ettervern';
      try { scenarioFromText(${JSON.stringify(text)}); } catch (error) { console.log(sentence(error), sentence(error, 'nb')); }`;
    expect(node(withPackage(), 'wrong.mjs', script)).toMatch(
      /5:10.*“idd”.*Did you mean “id”.*Mente du «id»/s,
    );
  });

  it('has types that a strict program can use', { timeout: 400_000 }, () => {
    const cwd = folder();
    const tsc = (...options: string[]) =>
      execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options], {
        cwd: ROOT,
        encoding: 'utf8',
      });
    tsc('-p', 'build/tsconfig.types.json', '--outDir', join(cwd, 'dist/types'));
    copyFileSync(join(ROOT, 'package.json'), join(cwd, 'package.json'));
    mkdirSync(join(cwd, 'node_modules'));
    for (const name of ['zod', '@types', 'undici-types', 'comlink'])
      symlinkSync(join(ROOT, 'node_modules', name), join(cwd, 'node_modules', name), 'junction');
    // A package may import itself by name.
    writeFileSync(
      join(cwd, 'program.ts'),
      `import { compare, type EttervernError, explain, livesOf, type PersonLives, scenarioFromText } from 'ettervern';
       import { sensitivity, sweep, valueOfInformation } from 'ettervern';
       import { workers } from 'ettervern/node';
       const pool = workers(2);
       const { summary } = await compare(scenarioFromText(''), { pool, seeds: 3 });
       export const averted: number | null = summary.comparisons[0]!.deathsAvertedPer1000.value;
       const [point] = await sweep('', { points: 3 } as object);
       export const failed: EttervernError | null = point!.error;
       const { arms } = await explain(scenarioFromText(''), { pool, arm: 'lar' });
       export const saved: number | null = arms[0]!.deaths.saved.mean;
       export const story: PersonLives = livesOf(scenarioFromText(''), { person: 0 });
       const { report } = await sensitivity(scenarioFromText(''), { method: 'sobol' });
       if (report.method === 'sobol') report.targets[0]!.rows[0]!.total satisfies { value: number | null };
       (await valueOfInformation(scenarioFromText(''), {})).report.best satisfies string;
       // @ts-expect-error there is no such method
       await sensitivity(scenarioFromText(''), { method: 'guess' });
       // @ts-expect-error there is no such outcome
       summary.arms[0]!.outcomes['no-such-outcome'];
      `,
    );
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--types',
      'node',
      '--lib',
      'es2023,dom',
    ];
    expect(tsc(...options, join(cwd, 'program.ts'))).toBe('');
  });
});
