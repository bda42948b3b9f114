import { describe, expect, test } from 'vitest';
import { EttervernError } from '../../engine/kernel/index.ts';
import { atRiskIn, parameterValues, presetOf, SERVICES_DEFAULTS } from '../../engine/model/index.ts';
import { loadScenario, memoryReader } from '../../engine/scenario/index.ts';
import { sentenceOf, wordsFor } from '../../engine/words/index.ts';
import {
  changed,
  check,
  cohortOf,
  expectClearSentences,
  load,
  municipalityOf,
  problem,
  VALID,
  VALID_PLACE,
} from './support.ts';

describe('a valid file', () => {
  test('gets every default filled in', () => {
    const scenario = load(VALID);
    expect(scenario.population).toEqual({
      type: 'release-cohort',
      size: 100,
      fromPrison: 0.6,
      exitsPerYear: 100,
    });
    expect(scenario.run).toEqual({ seeds: 10, seed: 'ettervern', precision: null });
    expect(scenario.assumptions).toBe('base');
    expect(scenario.outcomes).toBeNull();
    expect(scenario.arms[0]).toEqual({
      id: 'base',
      title: null,
      interventions: [],
      parameters: {},
      parameterNotes: {},
      timeline: [],
      organisation: null,
    });
    expect(scenario.arms[2]?.interventions[0]).toMatchObject({
      kind: 'coordinator',
      posts: 2,
      caseload: 15,
      start: 0,
    });
  });

  test('may be JSON', () => {
    const json = JSON.stringify({
      version: 1,
      title: 'Test',
      population: { size: 100, from: { inpatient: 0.25 } },
      horizon: 4,
      arms: [{ id: 'a' }],
    });
    expect(cohortOf(load(json).population).fromPrison).toBe(0.75);
  });

  test('may use a YAML alias', () => {
    const text = changed('title: Test', 'title: &name Test\ndescription: *name');
    expect(load(text).description).toBe('Test');
  });
});

describe('a valid file of a municipality', () => {
  const place = (...set: string[]) => municipalityOf(load(VALID_PLACE, set).population);

  test('gets every default filled in, and ties', () => {
    const scenario = load(VALID_PLACE);
    expect(scenario.population).toEqual({
      type: 'municipality',
      inhabitants: 20_000,
      size: atRiskIn(20_000, parameterValues(), false),
      burnIn: 52,
      arrivalsPerYear: null,
      services: SERVICES_DEFAULTS,
    });
    expect(scenario.ties).toBe(true);
    expect(load(VALID_PLACE, ['ties=false']).ties).toBe(false);
  });

  test('gets what its preset says where it says nothing itself', () => {
    const preset = 'population={ type: municipality, preset: big }';
    expect(place(preset)).toMatchObject({ inhabitants: presetOf('big').inhabitants, burnIn: null });
    expect(place(preset, 'population.inhabitants=70000').inhabitants).toBe(70_000);
    expect(place(preset, 'population.atRisk=90').size).toBe(90);
  });

  test('has the share at risk of its size, of a scenario’s own parameters too, and of the country as a whole', () => {
    expect(place().size / 20_000).toBeLessThan(0.0031);
    expect(place('parameters.at-risk-share=0.0062').size).toBe(2 * place().size);
    expect(place('parameters.at-risk-size-exponent=0').size).toBe(62);
    expect(place('population={ type: municipality, preset: norway }').size).toBe(0.0031 * 5_500_000);
  });

  test('gives services, and leaves the rest as it is', () => {
    const { services } = municipalityOf(
      load(`${VALID_PLACE}services: { lar: { intakePerWeek: 0.5 } }\n`).population,
    );
    expect(services).toEqual({ ...SERVICES_DEFAULTS, lar: { places: null, intakePerWeek: 0.5 } });
  });
});

describe('an error', () => {
  test('names file, line, column and path, and what was probably meant', () => {
    const error = problem(changed('coverage: 0.8', 'covrage: 0.8'));
    expect(error.code).toBe('scenario.unknown-key-similar');
    expect(error.place).toEqual({
      file: 'test.yaml',
      line: 12,
      column: 9,
      path: 'arms.naloxone.interventions.naloxone-at-exit.covrage',
    });
    expect(sentenceOf(error, wordsFor('en'))).toContain('Did you mean “coverage”?');
  });

  test.each([
    ['kind: coordinator', 'kind: cordinator', 'scenario.not-one-of-similar', 'coordinator'],
    [
      'seeds: 10',
      'precision: { outcome: overdose-death, halfWidth: 1 }',
      'scenario.not-one-of-similar',
      'overdose-deaths',
    ],
    [
      '- id: coordinator',
      '- id: coordinator\n    like: naloxon',
      'scenario.like-missing-similar',
      'naloxone',
    ],
    [
      'horizon: 52',
      'horizon: 52\nparameters: { overdose-hazrd: 0.01 }',
      'scenario.unknown-key-similar',
      'overdose-hazard',
    ],
    ['size: 100', 'sise: 100', 'scenario.unknown-key-similar', 'size'],
  ])('%s written as %s suggests the right name', (from, to, code, similar) => {
    const error = problem(changed(from, to));
    expect(error.code).toBe(code);
    expect(error.values.similar).toBe(similar);
  });

  test.each([
    ['version: 1\n', '', 'scenario.version-missing'],
    ['version: 1', 'version: 2', 'scenario.version-unknown'],
    ['version: 1', 'version: "1"', 'scenario.version-unknown'],
    ['title: Test\n', '', 'scenario.missing'],
    ['title: Test', 'title: ""', 'scenario.text-too-short'],
    ['title: Test', `title: ${'x'.repeat(201)}`, 'scenario.text-too-long'],
    ['title: Test', 'title: {}', 'scenario.text-no-language'],
    ['title: Test', 'title: { nb: "" }', 'scenario.text-too-short'],
    ['title: Test', 'title: { nb: Prøve, en: 3 }', 'scenario.expected-text'],
    ['title: Test', 'title: { no: Prøve }', 'scenario.unknown-key-similar'],
    ['id: base', 'id: base\n    title: []', 'scenario.expected-text'],
    ['title: Test', 'title: Test\ntitle: Again', 'scenario.duplicate-key'],
    ['title: Test', 'title: Test\n__proto__: { x: 1 }', 'scenario.reserved-key'],
    ['title: Test', 'title: Test\n? [a]\n: b', 'scenario.yaml-key'],
    ['title: Test', 'title: !!js/function x', 'scenario.yaml-tag'],
    ['title: Test', 'title: !!str x', 'scenario.yaml-tag'],
    ['title: Test', 'title: *nowhere', 'scenario.yaml-alias'],
    ['title: Test', 'title: a: b', 'scenario.yaml-colon'],
    ['title: Test', 'title: "a', 'scenario.yaml-unclosed'],
    ['  size: 100', '\tsize: 100', 'scenario.yaml-tab'],
    ['horizon: 52', 'horizon: 52\n---\na: 1', 'scenario.yaml-several-documents'],
    ['size: 100', 'size: 0', 'scenario.out-of-range'],
    ['size: 100', 'size: 10000001', 'scenario.out-of-range'],
    ['size: 100', 'size: 100\n  exitsPerYear: 0', 'scenario.not-above'],
    ['inpatient: 0.4', 'inpatient: 0.5', 'scenario.shares-sum'],
    ['{ prison: 0.6, inpatient: 0.4 }', '{}', 'scenario.shares-sum'],
    ['id: base', 'id: base\n    title: 3', 'scenario.expected-text'],
    ['id: base', 'id: Ås', 'scenario.arm-id'],
    ['id: base', 'id: naloxone', 'scenario.arm-id-twice'],
    ['- kind: coordinator', '- kind: coordinator\n      - kind: coordinator', 'scenario.intervention-twice'],
    ['id: base', 'id: base\n    like: base', 'scenario.like-cycle'],
    ['posts: 2', 'start: 8\n        end: 8', 'scenario.end-before-start'],
    ['posts: 2', 'xyz: x', 'scenario.unknown-key'],
    ['kind: coordinator', 'coverage: 1', 'scenario.missing-one-of'],
    [
      'horizon: 52',
      'horizon: 52\ntimeline: [{ kind: supply-shock, week: 5, end: 4, factor: 2 }]',
      'scenario.end-before-start',
    ],
    ['horizon: 52', 'horizon: 52\ntimeline: {}', 'scenario.expected-list'],
    [
      'horizon: 52',
      'horizon: 52\ntimeline: [{ kind: post-vacated, week: 5, end: 5, intervention: coordinator }]',
      'scenario.end-before-start',
    ],
    [
      'horizon: 52',
      'horizon: 52\ntimeline: [{ kind: post-vacated, week: 5, intervention: coordinator, share: 0.9 }]',
      'scenario.out-of-range',
    ],
    [
      'horizon: 52',
      'horizon: 52\ntimeline: [{ kind: funding-ends, week: 5, intervention: coordinater }]',
      'scenario.not-one-of-similar',
    ],
    ['horizon: 52', 'horizon: 52\noutcomes: []', 'scenario.list-too-short'],
    [
      'seeds: 10',
      'seeds: 10\n  precision: { outcome: overdose-deaths, halfWidth: 1, maxSeeds: 5 }',
      'scenario.max-seeds',
    ],
    ['posts: 2', 'crisisPlan: true', 'scenario.unknown-key'],
  ])('replacing %j by %j gives %s', (from, to, code) => {
    const problems = check(changed(from, to));
    expect(problems.map((each) => each.code)).toContain(code);
    expectClearSentences(problems);
  });

  test.each([
    ['inhabitants: 20000', 'inhabitants: 20000\n  size: 100', 'scenario.other-population'],
    ['inhabitants: 20000', 'inhabitants: 20000\n  from: { prison: 1 }', 'scenario.other-population'],
    ['inhabitants: 20000', 'inhabitants: 20000\n  exitsPerYear: 40', 'scenario.other-population'],
    ['  type: municipality\n', '', 'scenario.other-population'],
    ['  inhabitants: 20000\n', '', 'scenario.missing'],
    ['inhabitants: 20000', 'inhabitants: 20', 'scenario.out-of-range'],
    ['inhabitants: 20000', 'inhabitants: 20000.5', 'scenario.not-whole'],
    ['inhabitants: 20000', 'inhabitants: null', 'scenario.expected-number'],
    ['type: municipality', 'type: municipalty', 'scenario.not-one-of-similar'],
    ['inhabitants: 20000', 'preset: midsized', 'scenario.not-one-of-similar'],
    ['inhabitants: 20000', 'inhabitants: 20000\n  burnin: 3', 'scenario.unknown-key-similar'],
    ['burnIn: 52', 'burnIn: 1041', 'scenario.out-of-range'],
    ['burnIn: 52', 'burnIn: 10 days', 'scenario.not-whole-weeks'],
    ['burnIn: 52', 'arrivalsPerYear: -1', 'scenario.out-of-range'],
    ['horizon: 52', 'horizon: 52\nservices: { lar: { intakePrWeek: 1 } }', 'scenario.unknown-key-similar'],
    ['horizon: 52', 'horizon: 52\nservices: { coordinator: { caseload: 0 } }', 'scenario.not-above'],
  ])('of a municipality: replacing %j by %j gives %s', (from, to, code) => {
    const problems = check(changed(from, to, VALID_PLACE));
    expect(problems.map((each) => each.code)).toContain(code);
    expectClearSentences(problems);
  });

  test('of a preset suggests the one that was meant', () => {
    const error = problem(changed('inhabitants: 20000', 'preset: mid-size', VALID_PLACE));
    expect(error.values.similar).toBe('mid-sized');
    expect(error.place.path).toBe('population.preset');
  });

  test('of keys that belong to the other population names each of them, and the population', () => {
    const problems = check(changed('size: 100', 'size: 100\n  preset: small\n  burnIn: 4'));
    expect(problems.map(({ code, values, place }) => [code, values.key, values.type, place.line])).toEqual([
      ['scenario.other-population', 'preset', 'release-cohort', 5],
      ['scenario.other-population', 'burnIn', 'release-cohort', 6],
    ]);
  });

  test('of services without a municipality stands at the services', () => {
    const error = problem(`${VALID}services: { lar: { places: 4 } }\n`);
    expect(error.code).toBe('scenario.services-without-municipality');
    expect(error.place.path).toBe('services');
    expectClearSentences([error]);
  });

  test('of a file that is no map says so', () => {
    expect(problem('- 1').code).toBe('scenario.expected-object');
    expect(problem('').code).toBe('scenario.expected-object');
  });

  test('of a circle of arms is found however long it is', () => {
    const text = changed('id: base', 'id: base\n    like: naloxone').replace(
      '- id: naloxone',
      '- id: naloxone\n    like: [coordinator, base]',
    );
    expect(check(text).map((each) => each.code)).toEqual(['scenario.like-cycle', 'scenario.like-cycle']);
  });

  test('is the first in the file, with the number of the others', () => {
    const text = changed('size: 100', 'size: -1')
      .replace('coverage: 0.8', 'coverage: 2')
      .replace('posts: 2', 'post: 2');
    expect(check(text).map((each) => each.place.line)).toEqual([4, 12, 16]);
    const reader = memoryReader({ 'test.yaml': text });
    expect(() => loadScenario('test.yaml', { reader })).toThrow(EttervernError);
    try {
      loadScenario('test.yaml', { reader });
    } catch (error) {
      expect(error).toMatchObject({ code: 'scenario.out-of-range', values: { more: 2 }, place: { line: 4 } });
    }
  });
});
