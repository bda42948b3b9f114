import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ettervern, folderWithScenario, SMALL, showsStack } from './program.ts';

/** More people and weeks, and more overdoses, so that somebody's death differs. */
const TEXT = SMALL.replace('size: 40', 'size: 300')
  .replace('horizon: 6', 'horizon: 30\nparameters:\n  overdose-hazard: 0.03')
  .replace('seeds: 12', 'seeds: 6');

const cwd = folderWithScenario;

interface Document {
  readonly seeds: number;
  readonly arms: readonly {
    readonly arm: string;
    readonly deaths: { readonly net: { readonly mean: number } };
  }[];
  readonly people: readonly {
    readonly replicate: number;
    readonly person: number;
    readonly week: number;
    readonly died: string;
  }[];
}

describe('explain', () => {
  it('gives the same document on one core as on two, with the difference in deaths of compare', {
    timeout: 120_000,
  }, async () => {
    const folder = cwd(TEXT);
    const json = async (...words: string[]) => {
      const { code, stdout, stderr } = await ettervern([...words, '--json', '--quiet'], { cwd: folder });
      expect([code, stderr]).toEqual([0, '']);
      return stdout;
    };
    const one = await json('explain', 'small.yaml', '--workers', '1');
    expect(await json('explain', 'small.yaml', '--workers', '2')).toBe(one);
    const { arms, people } = JSON.parse(one) as Document;
    expect(people.length).toBeGreaterThan(0);
    const compared = JSON.parse(await json('compare', 'small.yaml', '--no-neutral')) as {
      readonly comparisons: readonly {
        readonly arm: string;
        readonly outcomes: { readonly 'overdose-deaths': { readonly difference: number } };
      }[];
    };
    expect(arms.map(({ arm, deaths }) => [arm, deaths.net.mean])).toEqual(
      compared.comparisons.map(({ arm, outcomes }) => [arm, 0 - outcomes['overdose-deaths'].difference]),
    );
    const [first] = people;
    const story = JSON.parse(
      await json(
        'explain',
        'small.yaml',
        '--replicate',
        String(first!.replicate),
        '--person',
        String(first!.person),
      ),
    ) as { readonly fate: unknown };
    expect(story.fate).toEqual(first);
  });

  it.each([
    ['en', 'By which link', 'Small numbers', 'Person 3 of replicate 1'],
    ['nb', 'Gjennom hvilket ledd', 'Små tall', 'Person 3 i replikat 1'],
  ])('prints tables and a story in %s', { timeout: 120_000 }, async (lang, links, small, person) => {
    const folder = cwd(TEXT);
    const tables = await ettervern(['explain', 'small.yaml', '--arm', 'coordinator', '--lang', lang], {
      cwd: folder,
    });
    expect(tables.code).toBe(0);
    expect(tables.stdout).toContain(links);
    expect(tables.stdout).toContain(small);
    const story = await ettervern(
      ['explain', 'small.yaml', '--person', '3', '--replicate', '1', '--lang', lang],
      { cwd: folder },
    );
    expect(story.stdout).toContain(person);
    for (const { stdout } of [tables, story])
      expect(stdout).not.toMatch(/\b(explain|page)\.[a-z]+\.|\{\{|NaN/);
  });

  it('shows the risk since exit, and draws it', { timeout: 120_000 }, async () => {
    const folder = cwd(TEXT);
    const { code, stdout } = await ettervern(['explain', 'small.yaml', '--risk', '--picture', 'risk.svg'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('weeks 5-26');
    const svg = readFileSync(join(folder, 'risk.svg'), 'utf8');
    expect(svg).toMatch(/^<svg .*<title id="risk-title">.*<desc id="risk-desc">Weeks 1: base [\d.]+/s);
    expect(svg).not.toContain('NaN');
  });

  it.each([
    [['--arm', 'nobody'], '“--arm” may be naloxone, coordinator'],
    [['--person', '300'], '“--person” needs a whole number from 0 to 299'],
    [['--seeds', '1'], '“--seeds” needs a whole number from 2'],
  ])('refuses %j', async (words, sentence) => {
    const { code, stderr } = await ettervern(['explain', 'small.yaml', ...words], { cwd: cwd(TEXT) });
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(showsStack(stderr)).toBe(false);
  });

  it('has no risk since exit in a municipality', async () => {
    const text =
      'version: 1\ntitle: T\npopulation:\n  type: municipality\n  preset: small\n  burnIn: 10\n  arrivalsPerYear: 2\nhorizon: 10\narms:\n  - id: a\n  - id: b\n';
    const { code, stderr } = await ettervern(['explain', 'small.yaml', '--risk'], { cwd: cwd(text) });
    expect(code).toBe(2);
    expect(stderr).toContain('release cohort');
  });
});
