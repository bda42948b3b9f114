import { describe, expect, it } from 'vitest';
import { planOf } from '../../engine/experiment/index.ts';
import { INTERVENTION_DEFAULTS } from '../../engine/model/index.ts';
import { armInput, type Scenario } from '../../engine/scenario/index.ts';

const arm = {
  title: null,
  interventions: [],
  parameters: {},
  parameterNotes: {},
  timeline: [],
  organisation: null,
};
const scenario: Scenario = {
  version: 1,
  title: 'Two arms',
  description: null,
  population: { type: 'release-cohort', size: 100, fromPrison: 1, exitsPerYear: 40 },
  horizon: 26,
  assumptions: 'base',
  parameters: {},
  parameterNotes: {},
  arms: [
    { ...arm, id: 'usual' },
    { ...arm, id: 'naloxone', interventions: [INTERVENTION_DEFAULTS['naloxone-at-exit']] },
  ],
  timeline: [],
  organisation: null,
  ties: false,
  run: {
    seeds: 20,
    seed: 'plan-2026',
    precision: { outcome: 'overdose-deaths', halfWidth: 0.5, maxSeeds: 80 },
  },
  outcomes: null,
};

describe('the plan of a scenario', () => {
  it('has its arms in order, with the model input of each, and its seeds', () => {
    const plan = planOf(scenario);
    expect(plan.arms.map(({ id }) => id)).toEqual(['usual', 'naloxone']);
    expect(plan.arms[1]!.input).toEqual(armInput(scenario, 1));
    expect(plan).toMatchObject({ seed: 'plan-2026', seeds: 20, precision: scenario.run.precision });
  });

  it('can be sent to a worker', () => {
    expect(structuredClone(planOf(scenario))).toEqual(planOf(scenario));
  });
});
