import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ettervern, folderWithScenario, SMALL, showsStack } from './program.ts';

/** Wrong command lines and what the sentence must say. */
const WRONG: readonly (readonly [line: string, says: string])[] = [
  ['cmopare small.yaml', 'Did you mean “compare”?'],
  ['zzzzzz', 'There is no command “zzzzzz”'],
  ['compare small.yaml --sedes 3', 'Did you mean “--seeds”?'],
  ['compare small.yaml --zzzzzz', '`ettervern compare --help`'],
  ['compare', '“FILE” is missing'],
  ['compare small.yaml --seeds', '“--seeds” needs a value'],
  ['compare small.yaml --seeds 0', 'a whole number from 1 to 100,000; found “0”'],
  ['compare small.yaml --seeds 1e3', 'found “1e3”'],
  ['run small.yaml --workers many', 'found “many”'],
  ['run small.yaml --precision 0', 'a number above 0; found “0”'],
  ['run small.yaml other.yaml', '“other.yaml” is one argument too many'],
  ['compare small.yaml small.yaml --out out', 'one scenario at a time'],
  ['compare one-arm.yaml', 'at least two arms'],
  ['run none.yaml', 'none.yaml: There is no such file'],
  ['run .', 'This is a folder'],
  ['run small.yaml --out small.yaml', 'This is a file'],
  ['params overdos-hazard', 'Did you mean “overdose-hazard”?'],
  ['params zzzzzzzzzz', '`ettervern params` lists them all'],
  ['params --grade E', '“--grade” may be A, B, C, D; found “E”'],
  ['params --lang fr', '“--lang” may be nb, en; found “fr”'],
  ['--lang nb cmopare', 'Feil: Kommandoen «cmopare» finnes ikke. Mente du «compare»?'],
  ['run --lang nb', '«FIL» mangler'],
  ['run small.yaml --sedes 3 --lang nb', 'Mente du «--seeds»?'],
  ['run none.yaml --lang=nb', 'none.yaml: Filen finnes ikke'],
];

describe('a wrong command line', () => {
  it.each(WRONG)('%s: one sentence, exit code 2, nothing on stdout', async (line, says) => {
    const cwd = folderWithScenario();
    writeFileSync(join(cwd, 'one-arm.yaml'), SMALL.replace(/ {2}- id: naloxone[\s\S]*(?=run:)/, ''));
    const { code, stdout, stderr } = await ettervern(line.split(' '), { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^(Error|Feil): .+\.?\n$/);
    expect(stderr).toContain(says);
    expect(showsStack(stderr)).toBe(false);
  });
});

describe('a wrong scenario', () => {
  it('gives the first problem with its place, and how many more there are', async () => {
    const cwd = folderWithScenario(
      SMALL.replace('horizon: 6', 'horizon: -6').replace('size: 40', 'sise: 40'),
    );
    const { code, stdout, stderr } = await ettervern(['compare', 'small.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Error: small\.yaml:\d+:\d+ \([\w.]+\): \S/);
    expect(stderr).toMatch(/`ettervern check` lists them all/);
    expect(showsStack(stderr)).toBe(false);
  });

  it('through --set says so, and writes nothing', async () => {
    const cwd = folderWithScenario();
    const { code, stderr } = await ettervern(
      ['run', 'small.yaml', '--set', 'population.size=-3', '--out', 'out'],
      { cwd },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('--set');
    expect(showsStack(stderr)).toBe(false);
  });
});
