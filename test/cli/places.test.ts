import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ettervern, folderWithScenario } from './program.ts';

/** More than any test has time for. */
const LONG = ['--seeds', '20000'];

describe('what cannot be written is refused before anything is simulated', () => {
  it.each([
    ['a picture', ['explain', 'small.yaml', ...LONG, '--picture', 'nowhere/risk.svg']],
    ['accepted draws', ['calibrate', '--points', '10000', '--out', 'nowhere/draws.json']],
  ])('%s in a folder that is not there', async (_what, words) => {
    const cwd = folderWithScenario();
    const { code, stdout, stderr } = await ettervern(words, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('The folder of this file does not exist');
    expect(stderr).not.toContain('Simulating');
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });

  it('a validation in a folder that holds other things', async () => {
    const cwd = folderWithScenario();
    const { code, stdout, stderr } = await ettervern(['validate', ...LONG, '--out', '.'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('not empty');
    expect(stderr).not.toContain('Simulating');
  });

  it('a picture in place of a folder', async () => {
    const cwd = folderWithScenario();
    writeFileSync(join(cwd, 'file'), '');
    const { code, stderr } = await ettervern(
      ['explain', 'small.yaml', ...LONG, '--picture', 'file/risk.svg'],
      {
        cwd,
      },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('The folder of this file does not exist');
    expect(stderr).not.toContain('Simulating');
  });
});
