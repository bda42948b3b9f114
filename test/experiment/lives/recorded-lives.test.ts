import { describe, expect, it } from 'vitest';
import { LivesRecorder, planOf, recordLives, stateIn } from '../../../engine/experiment/index.ts';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import {
  EFFECT_PARAMETERS,
  INTERVENTION_KINDS,
  inJavaScript,
  ModelRun,
  PARAMETER_IDS,
  WEEKLY_OUTCOMES,
} from '../../../engine/model/index.ts';
import { SETTING, setting, USE, use } from '../../../engine/model/states.ts';
import { loadScenario, memoryReader, starterScenario } from '../../../engine/scenario/index.ts';

const scenario = loadScenario('s', {
  reader: memoryReader({ s: starterScenario('en') }),
  set: ['population.size=800', 'horizon=52'],
});
const { input } = planOf(scenario).arms[1]!;
const recorded = recordLives(input, 'seed', 3, inJavaScript);

/** Number of recorded persons in a state at the end of a week. */
function count(week: number, dimension: Parameters<typeof stateIn>[3], state: number): number {
  let found = 0;
  for (let person = 0; person < recorded.persons; person++) {
    if (stateIn(recorded, week, person, dimension) === state) found++;
  }
  return found;
}

describe('a recorded replicate', () => {
  const run = new ModelRun(input);
  run.run(replicateKey(masterKey('seed'), 3));
  const weekly = (week: number, id: (typeof WEEKLY_OUTCOMES)[number]) =>
    run.weekly[week * WEEKLY_OUTCOMES.length + WEEKLY_OUTCOMES.indexOf(id)];

  it('is the replicate of that number in a run', () => {
    for (let week = 0; week <= recorded.weeks; week++) {
      expect(count(week, setting, SETTING.community)).toBe(weekly(week, 'in-community'));
      expect(count(week, use, USE.active)).toBe(weekly(week, 'active-use'));
    }
  });

  it('is the same whatever the recorder ran before', () => {
    const recorder = new LivesRecorder(input, 'seed', inJavaScript);
    const before = recorder.record(2);
    expect(recorder.record(3)).toEqual(recorded);
    expect(recorder.record(2)).toEqual(before);
    expect(before.codes).not.toEqual(recorded.codes);
  });

  it('contains every overdose, fatal or not', () => {
    const sum = (id: 'overdose-deaths' | 'nonfatal-overdoses') =>
      Array.from({ length: recorded.weeks + 1 }, (_, week) => weekly(week, id)!).reduce((a, b) => a + b);
    expect(recorded.overdoses.filter(({ fatal }) => fatal)).toHaveLength(sum('overdose-deaths'));
    expect(recorded.overdoses.filter(({ fatal }) => !fatal)).toHaveLength(sum('nonfatal-overdoses'));
    expect(recorded.overdoses.length).toBeGreaterThan(30);
    const used = recorded.overdoses.filter(({ naloxoneUsed }) => naloxoneUsed);
    expect(used.length).toBeGreaterThan(0);
    expect(used.every(({ witnessed }) => witnessed)).toBe(true);
  });
});

describe('the evidence of an intervention', () => {
  it('refers to existing parameters', () => {
    const ids = INTERVENTION_KINDS.flatMap((kind) => EFFECT_PARAMETERS[kind]);
    expect(ids.filter((id) => !PARAMETER_IDS.includes(id))).toEqual([]);
    expect(INTERVENTION_KINDS.filter((kind) => EFFECT_PARAMETERS[kind].length === 0)).toEqual([
      'bereaved-follow-up',
    ]);
  });
});
