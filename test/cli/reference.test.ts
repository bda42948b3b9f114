import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARAMETER_IDS, parameter } from '../../engine/model/index.ts';
import { starterScenario } from '../../engine/scenario/index.ts';
import { wordsFor } from '../../engine/words/index.ts';
import { ettervern, folder, folderWithScenario, SMALL } from './program.ts';

describe('init', () => {
  it.each(['en', 'nb'] as const)(
    'writes the starter in the language (%s), good as it stands',
    async (lang) => {
      const cwd = folder();
      const { code, stdout } = await ettervern(['init', 'sub/place', '--lang', lang], { cwd });
      const file = join('sub', 'place', 'ettervern.yaml');
      expect(code).toBe(0);
      expect(stdout).toContain(`ettervern compare ${file}`);
      expect(readFileSync(join(cwd, file), 'utf8')).toBe(starterScenario(lang));
      expect((await ettervern(['check', file], { cwd })).code).toBe(0);
    },
  );

  it('never overwrites', async () => {
    const cwd = folder();
    await ettervern(['init'], { cwd });
    const { code, stderr } = await ettervern(['init'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Error: ettervern\.yaml: The file exists already/);
    expect(readdirSync(cwd)).toEqual(['ettervern.yaml']);
  });

  it('--json says where', async () => {
    const { stdout } = await ettervern(['init', '--json'], { cwd: folder() });
    expect(JSON.parse(stdout)).toEqual({ file: 'ettervern.yaml' });
  });
});

describe('check', () => {
  it('lists every problem of every file with its place, exit code 2', async () => {
    const cwd = folderWithScenario(
      SMALL.replace('horizon: 6', 'horizon: -6').replace('size: 40', 'size: many'),
    );
    const { code, stdout } = await ettervern(['check', 'small.yaml', 'none.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('✗ small.yaml: 2 problems');
    expect(stdout).toMatch(/small\.yaml:4:\d+ \(population\.size\): /);
    expect(stdout).toMatch(/small\.yaml:6:\d+ \(horizon\): /);
    expect(stdout).toContain('✗ none.yaml: one problem');
  });

  it('--json gives code, place and sentence', async () => {
    const cwd = folderWithScenario(SMALL.replace('horizon: 6', 'horizon: -6'));
    const { code, stdout } = await ettervern(['check', 'small.yaml', '--json'], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      files: [
        {
          file: 'small.yaml',
          problems: [
            {
              code: expect.stringMatching(/^[\w.-]+$/),
              line: 6,
              path: 'horizon',
              sentence: expect.stringMatching(/ .*\.$/),
            },
          ],
        },
      ],
    });
  });
});

describe('params', () => {
  it('lists every parameter with its grade, ids whole', async () => {
    const { code, stdout, stderr } = await ettervern(['params']);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    for (const id of PARAMETER_IDS) {
      expect(lines.filter((line) => line.startsWith(`${id} `) && / [A-D] {2}/.test(line))).toHaveLength(1);
    }
    expect(stderr).toContain(`${PARAMETER_IDS.length} parameters`);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('--grade keeps those of one grade', async () => {
    const { stdout } = await ettervern(['params', '--grade', 'b', '--json']);
    const found = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
    expect(found).toEqual(PARAMETER_IDS.filter((id) => parameter(id).grade === 'B'));
    expect(found.length).toBeGreaterThan(0);
  });

  it('--grade D --json has all of them, and those are the ones that --effects chooses from', async () => {
    const [assumed, effects, both] = await Promise.all(
      [['--grade', 'D'], ['--effects'], ['--effects', '--grade', 'A']].map((options) =>
        ettervern(['params', ...options, '--json']),
      ),
    );
    const idsIn = (stdout: string) => (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
    expect(idsIn(assumed!.stdout)).toEqual(PARAMETER_IDS.filter((id) => parameter(id).grade === 'D'));
    const switchedOff = PARAMETER_IDS.filter((id) => parameter(id).neutral !== undefined);
    expect(idsIn(effects!.stdout)).toEqual(switchedOff);
    expect(switchedOff.length).toBeGreaterThan(5);
    expect(switchedOff.length).toBeLessThan(idsIn(assumed!.stdout).length);
    expect(idsIn(both!.stdout)).toEqual(switchedOff.filter((id) => parameter(id).grade === 'A'));
  });

  it.each(['en', 'nb'] as const)('--effects lists values with and without effect (%s)', async (language) => {
    const { code, stdout } = await ettervern(['params', '--effects', '--lang', language]);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    const words = wordsFor(language);
    const number = (value: number) => words.number(value, { maximumSignificantDigits: 4 });
    for (const id of PARAMETER_IDS) {
      const { value, neutral } = parameter(id);
      const row = lines.find((line) => line.startsWith(`${id} `));
      if (neutral === undefined) {
        expect(row).toBeUndefined();
      } else {
        const numbers = row?.split(/ +/).filter((cell) => /^[−-]?\d/.test(cell));
        expect(numbers?.slice(0, 2)).toEqual([number(value), number(neutral)]);
      }
    }
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('explains one by id, with range, source and the meaning of its grade', async () => {
    const { code, stdout } = await ettervern(['params', 'overdose-hazard']);
    expect(code).toBe(0);
    for (const fragment of ['overdose-hazard\n', '90 % range', 'lognormal', 'grade', 'source']) {
      expect(stdout).toContain(fragment);
    }
    expect(stdout).not.toContain('cli.');
  });

  it('explains by evidence number all that share it', async () => {
    const named = PARAMETER_IDS.filter((id) => parameter(id).evidence === 'p7');
    const { stdout } = await ettervern(['params', 'P7']);
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(stdout).toContain(id);
  });

  it('--json gives one document with the central 90 %', async () => {
    const { stdout } = await ettervern(['params', 'overdose-hazard', '--json']);
    const { id, value, central90 } = JSON.parse(stdout) as {
      id: string;
      value: number;
      central90: [number, number];
    };
    expect(id).toBe('overdose-hazard');
    expect(central90[0]).toBeLessThan(value);
    expect(central90[1]).toBeGreaterThan(value);
  });
});

describe('schema', () => {
  it('is a JSON Schema that knows the intervention kinds', async () => {
    const { code, stdout } = await ettervern(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('$schema');
    expect(stdout).toContain('naloxone-at-exit');
  });
});
