import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ettervern, folder } from './program.ts';

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

const node = (cwd: string, script: string, text: string) => {
  writeFileSync(join(cwd, script), text);
  return execFileSync(process.execPath, [script], { cwd, encoding: 'utf8' });
};

describe('the library', () => {
  it('runs the example of the documentation', () => {
    const lines = node(withPackage(), 'example.mjs', readFileSync(EXAMPLE, 'utf8')).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^averted per 1,000: -?\d+\.\d\d \(-?\d+\.\d\d to -?\d+\.\d\d\)$/);
    expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual([
      'coverage 0.1',
      'coverage 0.5',
      'coverage 0.9',
    ]);
  });

  it('gives the numbers of the command line, in one thread or in several', async () => {
    const [, text] = /const text = `([^`]+)`/.exec(readFileSync(EXAMPLE, 'utf8'))!;
    const cwd = withPackage();
    writeFileSync(join(cwd, 'small.yaml'), text!);
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
    tsc('-p', 'tsconfig.types.json', '--outDir', join(cwd, 'dist/types'));
    copyFileSync(join(ROOT, 'package.json'), join(cwd, 'package.json'));
    mkdirSync(join(cwd, 'node_modules'));
    for (const name of ['zod', '@types', 'undici-types', 'comlink'])
      symlinkSync(join(ROOT, 'node_modules', name), join(cwd, 'node_modules', name), 'junction');
    // A package may import itself by name.
    writeFileSync(
      join(cwd, 'program.ts'),
      `import { compare, type EttervernError, scenarioFromText, sweep } from 'ettervern';
       import { workers } from 'ettervern/node';
       const pool = workers(2);
       const { summary } = await compare(scenarioFromText(''), { pool, seeds: 3 });
       export const averted: number | null = summary.comparisons[0]!.deathsAvertedPer1000.value;
       const [point] = await sweep('', { points: 3 } as object);
       export const failed: EttervernError | null = point!.error;
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
