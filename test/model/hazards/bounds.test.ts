import { describe, expect, it } from 'vitest';
import {
  type Dimension,
  type Model,
  ModelError,
  replicateKey,
  Simulation,
} from '../../../engine/kernel/index.ts';
import { PROCESSES } from '../../../engine/model/common-model.ts';
import { hazardProcess, type ProductProcess } from '../../../engine/model/hazards/process.ts';
import { INTERVENTION_DEFAULTS, INTERVENTION_KINDS } from '../../../engine/model/index.ts';
import { cohortModel } from '../../../engine/model/release-cohort/model.ts';
import { SETTING, setting } from '../../../engine/model/states.ts';
import type { World } from '../../../engine/model/world.ts';
import { cohort } from '../../support/cohort.ts';
import { MASTER } from '../services/town.ts';

const SIZE = 200;
const WEEKS = 40;
const INPUT = cohort({
  size: SIZE,
  weeks: WEEKS,
  overrides: { 'overdose-hazard': 0.03, 'lar-stop-ratio': 1.3, 'peer-contact-loss-ratio': 1.5 },
  interventions: INTERVENTION_KINDS.map((kind) => ({ ...INTERVENTION_DEFAULTS[kind], coverage: 0.5 })),
  timeline: [{ kind: 'supply-shock', week: 5, end: 20, factor: 3 }],
  ties: true,
});

/**
 * Asks a question about everybody to whom a process can happen, at the end of every fifth week of a
 * replicate.
 */
function askEverybody(ask: (world: World, process: ProductProcess, person: number) => void): void {
  const model = cohortModel(INPUT);
  const watched: Model<World> = {
    ...model,
    endWeek(world, week) {
      model.endWeek?.(world, week);
      if (week % 5 !== 0) return;
      const { population } = world;
      for (let person = 0; person < SIZE; person++) {
        const view = { of: (dimension: Dimension) => population.state(person, dimension) };
        for (const process of PROCESSES) if (process.when(view)) ask(world, process, person);
      }
    },
  };
  new Simulation(watched, SIZE, WEEKS).run(replicateKey(MASTER, 0));
}

describe('the factors of hazards', () => {
  it('are never below 0, nor above what they are at most, now and from now on', () => {
    const wrong: string[] = [];
    let asked = 0;
    askEverybody((world, { id, base, factors, atMost }, person) => {
      for (const factor of [base, ...factors, ...atMost]) {
        asked++;
        const value = factor.of(world, person);
        const ahead = factor.ahead(world, person);
        if (!(value >= 0 && value <= ahead && ahead <= factor.most(world))) wrong.push(`${id}: ${factor.id}`);
      }
    });
    expect(asked).toBeGreaterThan(10_000);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('make a hazard that never exceeds its upper bounds', () => {
    const wrong: string[] = [];
    askEverybody((world, process, person) => {
      const hazard = process.hazard(world, person);
      const bound = process.bound?.(world, person) ?? hazard;
      if (!(hazard <= process.most(world) && hazard <= bound)) wrong.push(process.id);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
});

it('two factors of a process with one id are an author’s mistake', () => {
  const twice = () =>
    hazardProcess({
      id: 'twice',
      draw: 'life',
      width: 1,
      when: (state) => state.of(setting) === SETTING.community,
      factors: ['stop-use', 'stop-use'],
      writes: [],
      fire: () => {},
    });
  expect(twice).toThrow(ModelError);
  expect(twice).toThrow(
    'Process "twice" has two factors with the id "stop-use": give one of them another id.',
  );
});
