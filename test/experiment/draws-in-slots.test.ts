import { expect, it } from 'vitest';
import { drawTables } from '../../engine/experiment/uncertainty/design.ts';
import { isHazardProcess, Simulation } from '../../engine/kernel/index.ts';
import { INTERVENTION_DEFAULTS, INTERVENTION_KINDS, type Intervention } from '../../engine/model/index.ts';
import { cohortModel } from '../../engine/model/release-cohort/model.ts';
import { inputOf } from '../../engine/workers/draws.ts';
import { cohort } from '../support/cohort.ts';

/** All kinds together, so that every process has its highest probability. */
const EVERYTHING: readonly Intervention[] = INTERVENTION_KINDS.map((kind) =>
  kind === 'housing-at-exit'
    ? { ...INTERVENTION_DEFAULTS[kind], housingFirst: true }
    : INTERVENTION_DEFAULTS[kind],
);

/**
 * A probability above its slot's width stops a run. Other tests vary one parameter at a time; draws
 * vary all of them.
 */
it('parameter draws keep every process within its slot, whatever the arm', () => {
  const design = { sourcedDraws: 20, assumptionDraws: 20, replicates: 1 };
  const input = cohort({ size: 2, weeks: 5, interventions: EVERYTHING });
  const plan = { seed: 'slots', arms: [{ id: 'everything', input }], draws: drawTables('slots', design) };
  const outside = new Map<string, number>();
  // Steps of three through the 20 × 20 layout cover every row of both tables.
  for (let replicate = 0; replicate < 400; replicate += 3) {
    const model = cohortModel(inputOf(plan, 0, replicate));
    const { world } = new Simulation(model, 2, 5);
    for (const { process } of model.slots) {
      if (!process.most) continue;
      const most = process.most(world);
      const probability = isHazardProcess(process) ? 1 - Math.exp(-most) : most;
      if (probability > process.width / 128) outside.set(process.id, probability);
    }
  }
  expect([...outside]).toEqual([]);
});
