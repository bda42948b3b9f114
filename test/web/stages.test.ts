import { describe, expect, it } from 'vitest';
import { type ExperimentPlan, planOf } from '../../engine/experiment/index.ts';
import { stagesOf } from '../../web-demo/run/stages.ts';
import { type Choices, DEFAULT_CHOICES } from '../../web-demo/state/choices.ts';
import { scenarioOf } from '../../web-demo/state/scenario.ts';

const stages = (choices: Partial<Choices>): readonly number[] =>
  stagesOf(planOf(scenarioOf({ ...DEFAULT_CHOICES, ...choices })));

/** Ten people in a municipality whose steady state is known. */
function fewPeople(): Pick<ExperimentPlan, 'arms' | 'seeds'> {
  const { arms } = planOf(scenarioOf(DEFAULT_CHOICES));
  const municipality = scenarioOf({ ...DEFAULT_CHOICES, place: 'municipality-small' }).population;
  const population = { ...municipality, size: 10, burnIn: 100, arrivalsPerYear: 1 };
  return { seeds: 1000, arms: arms.map((arm) => ({ ...arm, input: { ...arm.input, population } })) };
}

describe('stages of a comparison', () => {
  it('start with few replicates, grow fourfold, and end with all', () => {
    expect(stages({})).toEqual([8, 32, 200]);
    expect(stages({ persons: 500, seeds: 1000 })).toEqual([16, 64, 256, 1000]);
  });

  it('start with fewer replicates if each takes longer, and more if each has few persons', () => {
    expect(stages({ weeks: 260 })[0]).toBe(4);
    expect(stagesOf(fewPeople())[0]).toBe(64);
  });

  it('skip a stage with nearly all replicates', () => {
    expect(stages({ seeds: 50 })).toEqual([8, 50]);
  });
});
