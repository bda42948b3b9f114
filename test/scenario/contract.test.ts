import { describe, expect, test } from 'vitest';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  OUTCOME_IDS,
  PARAMETER_IDS,
  parameter,
} from '../../engine/model/index.ts';
import { INTERVENTION_FORMS, interventionForm } from '../../engine/scenario/form/interventions.ts';
import {
  armInput,
  SCENARIO_ERROR_CODES,
  scenarioHash,
  scenarioJsonSchema,
} from '../../engine/scenario/index.ts';
import { scenarioErrors as english } from '../../engine/words/en/scenario-errors.ts';
import { scenarioErrors as norwegian } from '../../engine/words/nb/scenario-errors.ts';
import { changed, load, VALID, VALID_PLACE } from './support.ts';

describe('the schema of interventions', () => {
  test('has the kinds and fields of the model, no more and no fewer', () => {
    const forms = INTERVENTION_FORMS.map(({ shape }) => Object.keys(shape).sort());
    const model = INTERVENTION_KINDS.map((kind) => Object.keys(INTERVENTION_DEFAULTS[kind]).sort());
    expect(forms).toEqual(model);
  });

  test('accepts the defaults of every kind and gives them back', () => {
    for (const kind of INTERVENTION_KINDS) {
      const parsed = interventionForm.parse(INTERVENTION_DEFAULTS[kind]);
      expect(parsed).toEqual(INTERVENTION_DEFAULTS[kind]);
    }
  });
});

describe('the JSON Schema', () => {
  const schema = scenarioJsonSchema();
  const text = JSON.stringify(schema);

  test('knows every intervention kind, parameter and outcome', () => {
    for (const kind of INTERVENTION_KINDS) expect(text).toContain(`"const":"${kind}"`);
    for (const id of PARAMETER_IDS) expect(text).toContain(`"${id}":{`);
    for (const id of OUTCOME_IDS) expect(text).toContain(`"${id}"`);
  });

  test('describes every field', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties' && !path.includes('anyOf.1')) {
          for (const [name, field] of Object.entries(value as Record<string, unknown>)) {
            if (!/"description"|"\$ref"/.test(JSON.stringify(field))) undescribed.push(`${path}.${name}`);
          }
        }
        visit(value, `${path}.${key}`);
      }
    };
    visit(schema, '');
    expect(undescribed).toEqual([]);
  });

  test('takes a title as one text, or as one per language', () => {
    const { title } = schema.properties as Record<string, { anyOf: unknown[] }>;
    expect(title?.anyOf).toMatchObject([
      { type: 'string', maxLength: 200 },
      { type: 'object', properties: { nb: { maxLength: 200 }, en: { maxLength: 200 } }, minProperties: 1 },
    ]);
  });

  test('asks of a population what its type needs', () => {
    const [, whole] = schema.anyOf as { required: string[]; properties: object }[];
    expect(whole!.required).toContain('population');
    expect(whole!.properties).toEqual({
      population: {
        if: { properties: { type: { const: 'municipality' } }, required: ['type'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { anyOf: [{ required: ['preset'] }, { required: ['inhabitants'] }] },
        else: { required: ['size', 'from'] },
      },
    });
  });

  test('refuses other keys and gives the bounds of numbers', () => {
    expect(schema.additionalProperties).toBe(false);
    expect(text).toContain('"minimum":1,"maximum":1040');
  });
});

describe('the word catalogue', () => {
  test('has a sentence for every code and none without a code, in both languages', () => {
    const codes = [...SCENARIO_ERROR_CODES].sort();
    expect(Object.keys(english.scenario).sort()).toEqual(codes);
    expect(Object.keys(norwegian.scenario).sort()).toEqual(codes);
  });

  test('interpolates the same values in both languages', () => {
    const values = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort();
    for (const [code, sentence] of Object.entries(english.scenario)) {
      const other = Object.entries(norwegian.scenario).find(([key]) => key === code)?.[1] ?? '';
      expect(values(other), code).toEqual(values(sentence));
    }
  });
});

describe('the model input of an arm', () => {
  const text = changed(
    'horizon: 52',
    'horizon: 52\nparameters: { overdose-hazard: 0.001, frailty-variance: 0.5 }',
  )
    .replace('- id: naloxone', '- id: naloxone\n    parameters: { overdose-hazard: 0.002 }')
    .replace('arms:', 'timeline: [{ kind: supply-shock, week: 1, factor: 2 }]\narms:');

  test('has a value for every parameter, the arm before the scenario before the registry', () => {
    const scenario = load(text);
    const base = armInput(scenario, 0);
    const naloxone = armInput(scenario, 1);
    expect(Object.keys(base.parameters).sort()).toEqual([...PARAMETER_IDS].sort());
    expect(base.parameters['overdose-hazard']).toBe(0.001);
    expect(naloxone.parameters['overdose-hazard']).toBe(0.002);
    expect(naloxone.parameters['frailty-variance']).toBe(0.5);
    expect(naloxone.parameters['tolerance-peak']).toBe(parameter('tolerance-peak').value);
    expect(naloxone).toMatchObject({
      weeks: 52,
      interventions: [{ kind: 'naloxone-at-exit' }],
      timeline: [{ week: 1 }],
    });
  });

  test('has events that name an intervention, with what a file need not say', () => {
    const events =
      '[{ kind: post-vacated, week: 8, intervention: coordinator }, { kind: funding-ends, week: 9, intervention: fact-team }]';
    const { timeline } = armInput(load(changed('horizon: 52', `horizon: 52\ntimeline: ${events}`)), 0);
    expect(timeline).toEqual([
      { kind: 'post-vacated', week: 8, end: null, intervention: 'coordinator', share: 0.5 },
      { kind: 'funding-ends', week: 9, intervention: 'fact-team' },
    ]);
  });

  test('does not exist for an arm that is not there', () => {
    expect(() => armInput(load(VALID), 3)).toThrow(RangeError);
  });
});

describe('the hash of a scenario', () => {
  const hash = (from: string, to: string, file = VALID) => scenarioHash(load(changed(from, to, file)));
  const original = scenarioHash(load(VALID));

  test('is sha256 in hexadecimal', () => {
    expect(original).toMatch(/^[0-9a-f]{64}$/);
  });

  test('does not depend on how many replicates are run, on texts, or on how a number is written', () => {
    expect(hash('seeds: 10', 'seeds: 11')).toBe(original);
    expect(hash('seeds: 10', 'precision: { outcome: relapses, halfWidth: 1 }')).toBe(original);
    expect(hash('title: Test', 'title: Other\noutcomes: [relapses]')).toBe(original);
    expect(hash('title: Test', 'title: { nb: Prøve, en: Test }')).toBe(original);
    expect(hash('coverage: 0.8', 'coverage: 80 %')).toBe(original);
    expect(hash('posts: 2', 'caseload: 15\n        posts: 2')).toBe(original);
    expect(hash('horizon: 52', 'horizon: 52\nties: false')).toBe(original);
  });

  test('changes with everything that is simulated', () => {
    const others = [
      hash('seeds: 10', 'seed: other'),
      hash('size: 100', 'size: 101'),
      hash('horizon: 52', 'horizon: 53'),
      hash('coverage: 0.8', 'coverage: 0.81'),
      hash('posts: 2', 'posts: null'),
      hash('horizon: 52', 'horizon: 52\nties: true'),
      hash('horizon: 52', 'horizon: 52\nassumptions: neutral'),
      hash('horizon: 52', 'horizon: 52\nparameters: { overdose-hazard: 0.001 }'),
      hash('horizon: 52', 'horizon: 52\ntimeline: [{ kind: supply-shock, week: 1, factor: 2 }]'),
      original,
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  test('of a municipality changes with the place and its services', () => {
    const others = [
      hash('burnIn: 52', 'burnIn: 53', VALID_PLACE),
      hash('burnIn: 52', 'arrivalsPerYear: 2', VALID_PLACE),
      hash('inhabitants: 20000', 'inhabitants: 20000\n  atRisk: 46', VALID_PLACE),
      hash('horizon: 52', 'horizon: 52\nservices: { lar: { places: 40 } }', VALID_PLACE),
      scenarioHash(load(VALID_PLACE)),
      original,
    ];
    expect(new Set(others).size).toBe(others.length);
    expect(hash('horizon: 52', 'horizon: 52\nservices: { order: arrival }', VALID_PLACE)).toBe(others[4]);
  });
});
