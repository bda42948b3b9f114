import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EttervernError } from '../../engine/kernel/index.ts';
import type { PopulationInput } from '../../engine/model/index.ts';
import {
  checkScenario,
  loadScenario,
  memoryReader,
  type Scenario,
  type SourceReader,
} from '../../engine/scenario/index.ts';
import { repeats } from '../support/effort.ts';
import { scenarios } from './arbitrary.ts';
import { check, expectClearSentences, VALID } from './support.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Paths of all values in a piece of data. */
function pathsOf(data: Json, path: string[] = []): string[][] {
  if (typeof data !== 'object' || data === null) return [path];
  return [path, ...Object.entries(data).flatMap(([key, value]) => pathsOf(value, [...path, key]))];
}

/** A copy of the data with one value replaced. */
function replaced(data: Json, path: readonly string[], value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy = structuredClone(data) as Record<string, Json>;
  copy[step] = replaced(copy[step] ?? null, rest, value);
  return copy;
}

/** The file form of a valid scenario, as data; numbers, texts and lists in every corner. */
const files = scenarios.map(toFile);

function populationToFile(population: PopulationInput) {
  if (population.type === 'release-cohort') {
    return { population: { size: population.size, from: { prison: population.fromPrison } } };
  }
  const { services, size, ...place } = population;
  return { population: { ...place, atRisk: size }, services };
}

function toFile(scenario: Scenario): Json {
  const { population, parameters, parameterNotes: _notes, arms, ...rest } = scenario;
  return JSON.parse(
    JSON.stringify({
      ...rest,
      parameters,
      ...populationToFile(population),
      arms: arms.map(({ parameterNotes: _armNotes, ...arm }) => arm),
    }),
  );
}

/** Values that fit nowhere in a scenario file. */
const WRONG: readonly Json[] = [
  'constructor.constructor("return 1")()',
  'import("fs")',
  'x = 1',
  '1 / 0',
  '[1, 2, 3]',
  '0,5',
  -1e9,
  1e308,
  { unknown: 1 },
  [{ unknown: 1 }],
];

/** Texts may say anything and lists may hold ids of any kind: there, only other types are wrong. */
const isFreeText = (path: readonly string[]) => /^(title|description|seed|nb|en)$/.test(path.at(-1) ?? '');

describe('a valid file with one thing wrong', () => {
  test('gets errors of input with a place and a sentence in both languages', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.constantFrom(...WRONG), (file, where, wrong) => {
        const paths = pathsOf(file).filter((path) => !(isFreeText(path) && typeof wrong !== 'object'));
        const text = JSON.stringify(replaced(file, paths[where % paths.length]!, wrong));
        const problems = check(text);
        expect(problems.length, text).toBeGreaterThan(0);
        expectClearSentences(problems);
      }),
      { numRuns: repeats(60, 150) },
    );
  });

  test('that is a key nobody knows is reported by its name and place', () => {
    const key = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'xyzzy',
      'Size',
      'toString',
      '0',
      ' ',
    );
    fc.assert(
      fc.property(files, fc.nat(), key, (file, where, name) => {
        const maps = pathsOf(file).filter((path) => isMapAt(file, path) && path.at(-1) !== 'parameterNotes');
        const text = withKey(file, maps[where % maps.length]!, name);
        const problems = check(text);
        expect(problems).toHaveLength(1);
        expect(problems[0]!.values.found, text).toBe(name);
        expectClearSentences(problems);
      }),
      { numRuns: 100 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('of any kind of garbage never gets another error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), yamlish), (text) => {
        expectClearSentences(check(text));
        expectClearSentences(check(`${VALID}${text}`));
      }),
      { numRuns: repeats(60, 150) },
    );
  });

  test('in its text, a character lost or changed anywhere, is either valid or a clear error', () => {
    fc.assert(
      fc.property(
        fc.nat(VALID.length),
        fc.constantFrom('', '\t', '{', '"', '&a ', '*a', '- ', '\n', ': '),
        (at, inserted) => {
          expectClearSentences(check(VALID.slice(0, at) + inserted + VALID.slice(at + 1)));
        },
      ),
      { numRuns: repeats(60, 150) },
    );
  });

  test('as a setting is either valid or a clear error that names the setting', () => {
    const step = fc.constantFrom(
      'arms',
      'base',
      'naloxone',
      'interventions',
      '0',
      'population',
      'size',
      'run',
      '__proto__',
      'x',
      '',
    );
    const path = fc.array(step, { maxLength: 6 }).map((steps) => steps.join('.'));
    const value = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('1', '[1', '{a: 1}', '', 'null', '1e999', '"x"'),
    );
    fc.assert(
      fc.property(path, value, (steps, written) => {
        const problems = check(VALID, [`${steps}=${written}`]);
        expectClearSentences(problems);
      }),
      { numRuns: repeats(60, 150) },
    );
  });
});

const yamlish = fc
  .array(
    fc.constantFrom(
      'a: ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '&x ',
      '*x',
      '!!set ',
      '"',
      "'",
      '|\n',
      '>',
      '? ',
      '%',
      '#',
      '---\n',
      '<<: ',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

function at(file: Json, path: readonly string[]): Json {
  return path.reduce<Json>((node, step) => (node as Record<string, Json>)[step] ?? null, file);
}

function isMapAt(file: Json, path: readonly string[]): boolean {
  const node = at(file, path);
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** As text, since `__proto__` cannot be set as a plain key. */
function withKey(file: Json, path: readonly string[], key: string): string {
  const marker = 'zzmarkerzz';
  const marked = replaced(file, path, { ...(at(file, path) as Record<string, Json>), [marker]: 1 });
  return JSON.stringify(marked).replace(marker, key);
}

/** Nine lists, each ten times the one before: ten to the ninth values when followed. */
const ALIAS_BOMB = [...'abcdefghi']
  .map((name, k, names) => `${name}: &${name} [${Array(10).fill(k === 0 ? 'x' : `*${names[k - 1]}`)}]`)
  .join('\n');

describe('a file made to do harm', () => {
  const harmful: Record<string, string> = {
    'an alias bomb': `${VALID}${ALIAS_BOMB}`,
    'many aliases': `a: &a 1\nb: [${'*a,'.repeat(200_000)}1]`,
    brackets: '['.repeat(1e6),
    braces: '{a: '.repeat(1e6 / 5),
    dashes: '- '.repeat(1e6 / 2),
    'question marks': '? '.repeat(1e6 / 2),
    staircase: Array.from({ length: 1200 }, (_, k) => `${' '.repeat(k)}a:`).join('\n'),
    keys: Array.from({ length: 80_000 }, (_, k) => `k${k}: 1`).join('\n'),
    anchors: '&a '.repeat(1e6 / 4),
    documents: '---\n'.repeat(1e6 / 5),
    directives: '%A\n'.repeat(1e6 / 4),
    escapes: `"${'\\q'.repeat(1e6 / 2 - 10)}"`,
    'closing brackets': '}'.repeat(1e6),
    commas: `[${','.repeat(1e6 - 10)}]`,
    comments: '#\n'.repeat(1e6 / 2),
    'a long title': `${VALID}description: ${'x'.repeat(1e6 - 2000)}`,
    'a long key': `${VALID}${'x'.repeat(1e6 / 2)}: 1`,
    'a long number': VALID.replace('52', '1'.repeat(1e6 / 2)),
    'a circle of aliases': 'version: 1\na: &a [*a]',
  };

  test.each(Object.keys(harmful))('by %s is refused within bounded time', (name) => {
    const began = performance.now();
    const problems = check(harmful[name]!);
    expect(performance.now() - began).toBeLessThan(2500);
    expect(problems.length).toBeGreaterThan(0);
    expectClearSentences(problems.slice(0, 20));
  });

  test('by aliases of aliases is refused before they are followed', () => {
    expect(check(`${VALID}${ALIAS_BOMB}`).map((each) => each.code)).toEqual(['scenario.too-complex']);
  });

  test('by its size is refused before it is read', () => {
    const reader: SourceReader = {
      size: () => 50_000_000,
      read: () => expect.fail('the file was read'),
      resolve: (_from, relative) => relative,
    };
    const problems = checkScenario('huge.yaml', { reader });
    expect(problems.map((each) => each.code)).toEqual(['scenario.too-large']);
    expectClearSentences(problems);
  });

  test('that is not there is reported as such', () => {
    expect(() => loadScenario('gone.yaml', { reader: memoryReader({}) })).toThrow(EttervernError);
    expectClearSentences(checkScenario('gone.yaml', { reader: memoryReader({}) }));
  });
});
