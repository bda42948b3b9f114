import { describe, expect, it } from 'vitest';
import { planOf, stateIn, Tracer, traceReplicate } from '../../engine/experiment/index.ts';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import {
  EFFECT_PARAMETERS,
  INTERVENTION_KINDS,
  inJavaScript,
  ModelRun,
  PARAMETER_IDS,
  WEEKLY_OUTCOMES,
} from '../../engine/model/index.ts';
import { SETTING, setting, USE, use } from '../../engine/model/states.ts';
import { loadScenario, memoryReader, starterScenario } from '../../engine/scenario/index.ts';

const scenario = loadScenario('s', {
  reader: memoryReader({ s: starterScenario('en') }),
  set: ['population.size=800', 'horizon=52'],
});
const { input } = planOf(scenario).arms[1]!;
const trace = traceReplicate(input, 'seed', 3, inJavaScript);

/** Persons of the trace in a state, at the end of a week. */
function count(week: number, dimension: Parameters<typeof stateIn>[3], state: number): number {
  let found = 0;
  for (let person = 0; person < trace.persons; person++) {
    if (stateIn(trace, week, person, dimension) === state) found++;
  }
  return found;
}

describe('a traced replicate', () => {
  const run = new ModelRun(input);
  run.run(replicateKey(masterKey('seed'), 3));
  const weekly = (week: number, id: (typeof WEEKLY_OUTCOMES)[number]) =>
    run.weekly[week * WEEKLY_OUTCOMES.length + WEEKLY_OUTCOMES.indexOf(id)];

  it('is the replicate of that number in a run', () => {
    for (let week = 0; week <= trace.weeks; week++) {
      expect(count(week, setting, SETTING.community)).toBe(weekly(week, 'in-community'));
      expect(count(week, use, USE.active)).toBe(weekly(week, 'active-use'));
    }
  });

  it('is the same, whichever replicates the same tracer ran before', () => {
    const tracer = new Tracer(input, 'seed', inJavaScript);
    const before = tracer.trace(2);
    expect(tracer.trace(3)).toEqual(trace);
    expect(tracer.trace(2)).toEqual(before);
    expect(before.codes).not.toEqual(trace.codes);
  });

  it('knows every overdose, fatal or not', () => {
    const sum = (id: 'overdose-deaths' | 'nonfatal-overdoses') =>
      Array.from({ length: trace.weeks + 1 }, (_, week) => weekly(week, id)!).reduce((a, b) => a + b);
    expect(trace.overdoses.filter(({ fatal }) => fatal)).toHaveLength(sum('overdose-deaths'));
    expect(trace.overdoses.filter(({ fatal }) => !fatal)).toHaveLength(sum('nonfatal-overdoses'));
    expect(trace.overdoses.length).toBeGreaterThan(30);
    const used = trace.overdoses.filter(({ naloxoneUsed }) => naloxoneUsed);
    expect(used.length).toBeGreaterThan(0);
    expect(used.every(({ witnessed }) => witnessed)).toBe(true);
  });
});

describe('the evidence of an intervention', () => {
  it('is told by parameters that there are', () => {
    const ids = INTERVENTION_KINDS.flatMap((kind) => EFFECT_PARAMETERS[kind]);
    expect(ids.filter((id) => !PARAMETER_IDS.includes(id))).toEqual([]);
    expect(INTERVENTION_KINDS.filter((kind) => EFFECT_PARAMETERS[kind].length === 0)).toEqual([
      'bereaved-follow-up',
    ]);
  });
});
