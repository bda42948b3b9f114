import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ettervern, folder, folderWithScenario, SMALL, showsStack } from './program.ts';

/** A folder with the results of a comparison, in `out`. */
async function compared(): Promise<string> {
  const cwd = folderWithScenario();
  const { code, stderr } = await ettervern(
    ['compare', 'small.yaml', '--seeds', '4', '--out', 'out', '--report'],
    { cwd },
  );
  expect(code, stderr).toBe(0);
  expect(stderr).toContain('The report is in out/report.html.');
  return cwd;
}

const titleIn = (cwd: string, file: string) =>
  /<title>(.*?)<\/title>/.exec(readFileSync(join(cwd, file), 'utf8'))![1];

describe('report', () => {
  it('is made by compare --report, and again in the language and the file that are asked for', async () => {
    const cwd = await compared();
    expect(titleIn(cwd, 'out/report.html')).toBe('A small place: a comparison of policies');
    const first = readFileSync(join(cwd, 'out/report.html'), 'utf8');
    const again = await ettervern(['report', 'out'], { cwd });
    expect(again).toMatchObject({ code: 0, stdout: 'The report is in out/report.html.\n' });
    expect(readFileSync(join(cwd, 'out/report.html'), 'utf8')).toBe(first);

    const { code, stdout } = await ettervern(
      ['report', 'out', '--lang', 'nb', '--out', 'rapport.html', '--json'],
      { cwd },
    );
    expect(code).toBe(0);
    const text = readFileSync(join(cwd, 'rapport.html'));
    expect(JSON.parse(stdout)).toEqual({ file: 'rapport.html', language: 'nb', bytes: text.length });
    expect(titleIn(cwd, 'rapport.html')).toBe('A small place: en sammenligning av tiltak');
    const { hash } = JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')) as { hash: string };
    expect(text.toString()).toContain(hash);

    const taken = await ettervern(['report', 'out', '--out', 'rapport.html'], { cwd });
    expect(taken.code).toBe(2);
    expect(taken.stderr).toContain('--force');
    expect((await ettervern(['report', 'out', '--out', 'rapport.html', '--force'], { cwd })).code).toBe(0);
    expect(titleIn(cwd, 'rapport.html')).toContain('a comparison of policies');
  });

  it('of an earlier run does not stay beside the results of another', async () => {
    const cwd = await compared();
    await ettervern(['compare', 'small.yaml', '--seeds', '5', '--out', 'out'], { cwd });
    expect(existsSync(join(cwd, 'out/report.html'))).toBe(false);
  });

  it('vouches for no file that is not as the run wrote it', async () => {
    const cwd = await compared();
    appendFileSync(join(cwd, 'out/weekly.csv'), '\n');
    const { code, stderr } = await ettervern(['report', 'out', '--out', 'other.html'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/out\/weekly\.csv: The file is not as the run wrote it/);
    expect(existsSync(join(cwd, 'other.html'))).toBe(false);
  });

  it('says what is wrong with a folder', async () => {
    const cwd = await compared();
    const manifest = join(cwd, 'out/manifest.json');
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"version": "[^"]*"/, '"version": "0.0.1"'),
    );
    for (const [words, sentence] of [
      [['report', 'nowhere'], 'nowhere: There is no such folder.'],
      [['report', '.'], '.: This is no folder with the results of a run.'],
      [['report', 'small.yaml'], 'small.yaml: This is no folder with the results of a run.'],
      [['report', 'out'], 'made by version 0.0.1'],
      [['compare', 'small.yaml', '--report'], 'give a folder for them with “--out”'],
      [['report'], '“DIR” is missing'],
    ] as const) {
      const { code, stderr } = await ettervern(words, { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(sentence);
      expect(showsStack(stderr)).toBe(false);
    }
  });

  it('of one arm has nothing to compare', async () => {
    const cwd = folder();
    const one = SMALL.replace(/ {2}- id: naloxone[\s\S]*?(?=run:)/, '');
    writeFileSync(join(cwd, 'one.yaml'), one);
    expect((await ettervern(['run', 'one.yaml', '--out', 'one'], { cwd })).code).toBe(0);
    const { code, stderr } = await ettervern(['report', 'one'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('This run has one arm');
  });
});
