import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAILURE_POINTS, ORGANISATION_MODELS, SERVICES_DEFAULTS } from '../../engine/model/index.ts';
import { armInput, loadScenario, scenarioHash } from '../../engine/scenario/index.ts';
import { organisationPeriods } from '../../engine/scenario/organisation.ts';
import { changed, diskReader, expectClearSentences, load, problem, VALID } from './support.ts';

const HORIZON = 'horizon: 52';
const NALOXONE = '- id: naloxone';
const said = (yaml: string) => changed(HORIZON, `${HORIZON}\norganisation: ${yaml}`);
const inArm = (text: string, yaml: string) =>
  text.replace(NALOXONE, `${NALOXONE}\n    organisation: ${yaml}`);

describe('the organisation of a scenario', () => {
  test('is nothing where nothing is said, and leaves the hash as it was', () => {
    const scenario = load(VALID);
    expect(scenario.organisation).toBeNull();
    expect(armInput(scenario, 0).organisation).toEqual([]);
    expect(scenarioHash(load(said('null')))).toBe(scenarioHash(scenario));
    expect(scenarioHash(load(said('{ model: open-door }')))).not.toBe(scenarioHash(scenario));
    const another = load(inArm(VALID, '{ model: open-door }'));
    expect(scenarioHash(another)).not.toBe(scenarioHash(scenario));
  });

  test('may be said with yes, no and shares', () => {
    const points = '{ no-adapted-housing: true, no-dual-competence: false, no-adapted-activity: 30 % }';
    expect(load(said(`{ failurePoints: ${points} }`)).organisation).toEqual({
      failurePoints: { 'no-adapted-housing': 1, 'no-dual-competence': 0, 'no-adapted-activity': 0.3 },
    });
  });

  test('is replaced by what an arm says, point by point', () => {
    const text = inArm(
      said('{ model: two-silos, failurePoints: { no-adapted-housing: true, no-dual-competence: 0.5 } }'),
      '{ failurePoints: { no-adapted-housing: false } }',
    );
    const period = (k: number) => armInput(load(text), k).organisation;
    const points = { 'no-adapted-housing': 1, 'no-dual-competence': 0.5 };
    expect(period(0)).toEqual([{ from: null, model: 'two-silos', failurePoints: points }]);
    expect(period(1)).toEqual([
      { from: null, model: 'two-silos', failurePoints: { ...points, 'no-adapted-housing': 0 } },
    ]);
    const unsaid = armInput(load(inArm(said('{ model: two-silos }'), '{ model: null }')), 1);
    expect(unsaid.organisation).toEqual([{ from: null, model: null, failurePoints: {} }]);
  });

  test('is handed on by `like`', () => {
    const text = inArm(VALID, '{ model: open-door, failurePoints: { no-adapted-housing: 1 } }').replace(
      '- id: coordinator',
      '- id: coordinator\n    like: naloxone\n    organisation: { failurePoints: { no-dual-competence: true } }',
    );
    expect(load(text).arms[2]!.organisation).toEqual({
      model: 'open-door',
      failurePoints: { 'no-adapted-housing': 1, 'no-dual-competence': 1 },
    });
  });

  test.each([
    ['{ model: open-dor }', 'not-one-of-similar'],
    ['{ failurePoints: { no-adapted-house: true } }', 'unknown-key-similar'],
    ['{ failurePoints: { no-adapted-housing: 40 } }', 'share-above-one'],
    ['{ failurePoints: { no-adapted-housing: often } }', 'expression-name'],
    ['{ failurePoints: yes please }', 'expected-object'],
    ['[open-door]', 'expected-object'],
  ])('%s is refused with a sentence', (yaml, code) => {
    const found = problem(said(yaml));
    expect(found.code).toBe(`scenario.${code}`);
    expect(found.place.path).toMatch(/^organisation/);
    expectClearSentences([found]);
  });

  test('in a municipality the base holds before week 0, and the arm from then on', () => {
    const place = {
      type: 'municipality',
      inhabitants: 4000,
      size: 20,
      burnIn: null,
      arrivalsPerYear: null,
      services: SERVICES_DEFAULTS,
    } as const;
    const own = { model: 'open-door', failurePoints: {} } as const;
    expect(organisationPeriods(null, own, place)).toEqual([
      { from: null, model: null, failurePoints: {} },
      { from: 0, ...own },
    ]);
    expect(organisationPeriods(null, null, place)).toEqual([]);
  });
});

describe('the new events of the timeline', () => {
  const events = (yaml: string) => changed(HORIZON, `${HORIZON}\ntimeline: [${yaml}]`);

  test('have defaults', () => {
    const { timeline } = load(
      events('{ kind: reorganisation, week: 4 }, { kind: consumption-room-opens, week: 5 }'),
    );
    expect(timeline).toEqual([
      { kind: 'reorganisation', week: 4, end: null, share: 1, model: null },
      { kind: 'consumption-room-opens', week: 5, end: null, coverage: 1 },
    ]);
  });

  test.each([
    ['{ kind: reorganisation, week: 4, end: 4 }', 'end-before-start'],
    ['{ kind: reorganisation, week: 4, model: silo }', 'not-one-of'],
    ['{ kind: consumption-room-opens, week: 4, end: 2 }', 'end-before-start'],
    ['{ kind: consumption-room-opens, week: 4, coverage: 2 }', 'share-above-one'],
  ])('%s is refused with a sentence', (yaml, code) => {
    const found = problem(events(yaml));
    expect(found.code).toBe(`scenario.${code}`);
    expectClearSentences([found]);
  });
});

describe('the scenarios about organisation', () => {
  const scenarioIn = (file: string) =>
    loadScenario(join(import.meta.dirname, '../../scenarios', file), { reader: diskReader });

  test('six failure points: each arm mends one, the last all', () => {
    const scenario = scenarioIn('six-failure-points.yaml');
    const scores = scenario.arms.map((_, k) => armInput(scenario, k).organisation![0]!.failurePoints);
    const base = scores[0]!;
    expect(Object.keys(base).sort()).toEqual([...FAILURE_POINTS].sort());
    for (const point of FAILURE_POINTS) expect(base[point]).toBeGreaterThan(0);
    FAILURE_POINTS.forEach((point, k) => {
      expect(scores[k + 1]).toEqual({ ...base, [point]: 0 });
    });
    expect(new Set(Object.values(scores.at(-1)!))).toEqual(new Set([0]));
  });

  test('organisation: one arm per model, and a reorganisation', () => {
    const { arms } = scenarioIn('organisation.yaml');
    expect(arms.map(({ organisation }) => organisation?.model)).toEqual([
      undefined,
      ...ORGANISATION_MODELS,
      'two-silos',
      'two-silos',
    ]);
    expect(arms.at(-1)!.timeline).toMatchObject([{ kind: 'reorganisation', end: null, model: 'open-door' }]);
  });
});
