import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsFor } from '../../engine/words/index.ts';
import { ettervern, folder, showsStack } from './program.ts';

const FAST = ['validate', '--seeds', '2', '--quiet'];

describe('ettervern validate', { timeout: 120_000 }, () => {
  it('writes the table, the JSON document and an accessible picture, and prints the same document', async () => {
    const out = join(folder(), 'new', 'validation');
    const { code, stdout, stderr } = await ettervern([...FAST, '--json', '--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(out).sort()).toEqual(['validation.csv', 'validation.json', 'validation.svg']);
    expect(readFileSync(join(out, 'validation.json'), 'utf8')).toBe(stdout);

    const { targets, verdicts, ...run } = JSON.parse(stdout);
    expect(run).toMatchObject({
      engine: { name: 'ettervern' },
      seeds: 2,
      draws: null,
      persons: 2000,
      interval: 'jackknife-95',
      rule: 'value-inside',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(verdicts.agrees + verdicts.disagrees + verdicts.untested).toBe(targets.length);
    for (const target of targets) {
      expect(Object.keys(target).sort()).toEqual(
        [
          'address',
          'evidence',
          'id',
          'published',
          'reason',
          'simulated',
          'source',
          'status',
          'unit',
          'verdict',
        ].sort(),
      );
      expect(target.reason === null).toBe(target.verdict !== 'untested');
    }
    const lines = readFileSync(join(out, 'validation.csv'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(targets.length + 1);

    const picture = readFileSync(join(out, 'validation.svg'), 'utf8');
    const [tag] = /^<svg [^>]*>/.exec(picture)!;
    for (const attribute of [
      'xmlns="http://www.w3.org/2000/svg"',
      'role="img"',
      'aria-labelledby="title description"',
    ])
      expect(tag).toContain(attribute);
    expect(picture).toMatch(/<title id="title">[^<]{20,}<\/title><desc id="description">[^<]{200,}<\/desc>/);
    expect(tag).toMatch(/background: ?white/);
    const words = wordsFor('en');
    const named = (id: string) => picture.includes(words.t(`validation.targets.${id}`));
    const silent = targets.filter(
      ({ id, simulated }: { id: string; simulated: unknown }) => simulated !== null && !named(id),
    );
    expect(silent).toEqual([]);
  });

  it.each(LANGUAGES)('prints a table in %s that fits a terminal', async (language) => {
    const { code, stdout } = await ettervern([...FAST, '--lang', language]);
    expect(code).toBe(0);
    const words = wordsFor(language);
    expect(stdout).toContain(words.t('cli.validation.title'));
    expect(stdout).toContain(words.t('validation.verdicts.disagrees'));
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toMatch(/\{\{|undefined|NaN|null/);
  });

  it('refuses a folder that is not its own, before it simulates, and leaves it as it is', async () => {
    const out = folder();
    writeFileSync(join(out, 'mine.txt'), 'mine');
    const { code, stdout, stderr } = await ettervern([...FAST, '--seeds', '100000', '--out', out]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(showsStack(stderr)).toBe(false);
    expect(readdirSync(out)).toEqual(['mine.txt']);
  });

  it('needs two replicates', async () => {
    const { code, stderr } = await ettervern(['validate', '--seeds', '1']);
    expect(code).toBe(2);
    expect(stderr).toContain('--seeds');
  });
});
