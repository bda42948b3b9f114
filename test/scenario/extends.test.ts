import { describe, expect, test } from 'vitest';
import { checkScenario, loadScenario, memoryReader } from '../../engine/scenario/index.ts';
import { expectClearSentences, VALID } from './support.ts';

const loadFrom = (files: Record<string, string>, set: string[] = []) =>
  loadScenario('main.yaml', { reader: memoryReader(files), set });
const codesFrom = (files: Record<string, string>) => {
  const problems = checkScenario('main.yaml', { reader: memoryReader(files) });
  expectClearSentences(problems);
  return problems.map((problem) => problem.code);
};

describe('extends', () => {
  test('replaces values, merges maps, merges arms by id and appends new ones', () => {
    const scenario = loadFrom({
      'base.yaml': VALID,
      'main.yaml': `version: 1
extends: base.yaml
population: { size: 7 }
arms:
  - id: naloxone
    title: Renamed
  - id: housing
    interventions: [{ kind: housing-at-exit }]
`,
    });
    expect(scenario.title).toBe('Test');
    expect(scenario.population).toMatchObject({ size: 7, fromPrison: 0.6 });
    expect(scenario.arms.map((arm) => arm.id)).toEqual(['base', 'naloxone', 'coordinator', 'housing']);
    expect(scenario.arms[1]).toMatchObject({
      title: 'Renamed',
      interventions: [{ kind: 'naloxone-at-exit', coverage: 0.8 }],
    });
  });

  test('replaces other lists as a whole', () => {
    const scenario = loadFrom({
      'base.yaml': `${VALID}outcomes: [overdose-deaths, relapses]\n`,
      'main.yaml': 'version: 1\nextends: base.yaml\noutcomes: [lar-weeks]\n',
    });
    expect(scenario.outcomes).toEqual(['lar-weeks']);
  });

  test('puts errors in the file that holds them', () => {
    const files = {
      'base.yaml': VALID.replace('coverage: 0.8', 'coverage: 1.8'),
      'main.yaml': 'version: 1\nextends: base.yaml\npopulation: { size: 0 }\n',
    };
    const problems = checkScenario('main.yaml', { reader: memoryReader(files) });
    expect(problems.map(({ place }) => [place.file, place.line])).toEqual([
      ['main.yaml', 3],
      ['base.yaml', 12],
    ]);
  });

  test('refuses circles, long chains, missing files and old versions', () => {
    expect(codesFrom({ 'main.yaml': 'version: 1\nextends: main.yaml' })).toEqual(['scenario.extends-cycle']);
    expect(
      codesFrom({
        'main.yaml': 'version: 1\nextends: b',
        b: 'version: 1\nextends: c',
        c: 'version: 1\nextends: b',
      }),
    ).toEqual(['scenario.extends-cycle']);
    const chain = Object.fromEntries(
      Array.from({ length: 12 }, (_, k) => [
        k === 0 ? 'main.yaml' : `f${k}`,
        `version: 1\nextends: f${k + 1}`,
      ]),
    );
    expect(codesFrom(chain)).toEqual(['scenario.extends-too-long']);
    expect(codesFrom({ 'main.yaml': 'version: 1\nextends: nowhere.yaml' })).toEqual([
      'scenario.extends-unreadable',
    ]);
    expect(codesFrom({ 'main.yaml': 'version: 1\nextends: [a]' })).toEqual(['scenario.expected-text']);
    expect(codesFrom({ 'main.yaml': 'version: 1\nextends: b', b: 'title: old' })).toEqual([
      'scenario.version-missing',
    ]);
  });

  test('does not hide an arm id that is there twice', () => {
    const files = {
      'base.yaml': VALID,
      'main.yaml': 'version: 1\nextends: base.yaml\narms: [{ id: base }, { id: base }]\n',
    };
    expect(codesFrom(files)).toEqual(['scenario.arm-id-twice']);
  });
});

describe('like', () => {
  const withArms = (arms: string) =>
    loadFrom({ 'main.yaml': `${VALID.slice(0, VALID.indexOf('run:'))}${arms}` });

  test('inherits from earlier and later arms; the same kind keeps what is not given anew', () => {
    const scenario = withArms(`  - id: both
    like: [naloxone, later]
    parameters: { overdose-hazard: 0.003 }
    interventions:
      - kind: coordinator
        posts: 5
  - id: later
    like: coordinator
    interventions:
      - kind: coordinator
        caseload: 9
    parameters: { overdose-hazard: 0.002, frailty-variance: 1 }
`);
    const both = scenario.arms.find((arm) => arm.id === 'both');
    expect(both?.interventions).toMatchObject([
      { kind: 'naloxone-at-exit', coverage: 0.8 },
      { kind: 'coordinator', posts: 5, caseload: 9, weeksBeforeExit: 4 },
    ]);
    expect(both?.parameters).toEqual({ 'overdose-hazard': 0.003, 'frailty-variance': 1 });
  });

  test('takes an event of the timeline once, even by two ways', () => {
    const scenario = withArms(`  - id: shock
    timeline: [{ kind: supply-shock, week: 2, factor: 3 }]
  - id: a
    like: shock
  - id: b
    like: [a, shock]
`);
    expect(scenario.arms.at(-1)?.timeline).toEqual([{ kind: 'supply-shock', week: 2, end: null, factor: 3 }]);
  });
});

describe('--set', () => {
  const scenario = (...set: string[]) => loadFrom({ 'main.yaml': `${VALID}` }, set);
  const codes = (...set: string[]) => {
    const problems = checkScenario('main.yaml', { reader: memoryReader({ 'main.yaml': VALID }), set });
    expectClearSentences(problems);
    for (const { place } of problems) expect(place.file).toMatch(/^--set /);
    return problems.map((problem) => problem.code);
  };

  test('changes values by key, arm id, intervention kind and index', () => {
    const changedScenario = scenario(
      'population.size=500',
      'horizon=4 weeks',
      'arms.naloxone.interventions.naloxone-at-exit.coverage=50 %',
      'arms.2.interventions.0.posts=null',
      'parameters.overdose-hazard=0.004',
      'run.seeds=200',
      'run.seed=2026',
      'assumptions=neutral',
      'outcomes=[overdose-deaths]',
    );
    expect(changedScenario.population.size).toBe(500);
    expect(changedScenario.horizon).toBe(4);
    expect(changedScenario.arms[1]?.interventions[0]?.coverage).toBe(0.5);
    expect(changedScenario.arms[2]?.interventions[0]).toMatchObject({ posts: null });
    expect(changedScenario.parameters['overdose-hazard']).toBe(0.004);
    expect(changedScenario.run).toMatchObject({ seeds: 200, seed: '2026' });
    expect(changedScenario.assumptions).toBe('neutral');
    expect(changedScenario.outcomes).toEqual(['overdose-deaths']);
  });

  test('changes what an arm has from another, on that arm alone', () => {
    const text = VALID.replace('run:', '  - id: copy\n    like: naloxone\nrun:');
    const changedScenario = loadFrom({ 'main.yaml': text }, [
      'arms.copy.interventions.naloxone-at-exit.coverage=0.1',
    ]);
    expect(changedScenario.arms[3]?.interventions[0]?.coverage).toBe(0.1);
    expect(changedScenario.arms[1]?.interventions[0]?.coverage).toBe(0.8);
  });

  test.each([
    ['population.sise=3', 'scenario.unknown-key-similar'],
    ['population.size=-3', 'scenario.out-of-range'],
    ['population.size=[1]', 'scenario.expected-number'],
    ['outcomes=[1', 'scenario.yaml-unclosed'],
    ['arms.naloxon.title=x', 'scenario.set-no-item-similar'],
    ['arms.9.title=x', 'scenario.set-no-item'],
    ['arms.naloxone.interventions.coordinator.posts=1', 'scenario.set-no-item'],
    ['arms.base.interventions.coordinator.posts=1', 'scenario.set-no-list'],
    ['title.x=1', 'scenario.set-inside-value'],
    ['version=1', 'scenario.set-fixed'],
    ['extends=other.yaml', 'scenario.set-fixed'],
    ['__proto__.polluted=1', 'scenario.reserved-key'],
    ['population.constructor=1', 'scenario.reserved-key'],
    ['population', 'scenario.set-form'],
    ['=1', 'scenario.set-form'],
    ['a..b=1', 'scenario.set-form'],
  ])('%s is refused with %s', (setting, code) => {
    expect(codes(setting)).toEqual([code]);
  });
});
