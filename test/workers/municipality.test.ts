import { expect, it } from 'vitest';
import { type ExperimentPlan, runExperiment } from '../../engine/experiment/index.ts';
import { INTERVENTION_DEFAULTS } from '../../engine/model/index.ts';
import { inlinePool, type Pool } from '../../engine/workers/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import { municipality } from '../support/municipality.ts';
import { bundleWorker } from './bundle.ts';

const input = municipality({ ties: true });
const plan: ExperimentPlan = {
  seed: 'workers',
  seeds: 24,
  precision: null,
  arms: [
    { id: 'base', input },
    { id: 'post', input: { ...input, interventions: [INTERVENTION_DEFAULTS.coordinator] } },
  ],
};

async function runOn(pool: Pool) {
  try {
    return await runExperiment(plan, { pool });
  } finally {
    await pool.close();
  }
}

it('a municipality gives the same bits in place, on one worker and on three', async () => {
  const script = await bundleWorker('engine/workers/node-worker.ts');
  const inPlace = await runOn(inlinePool());
  expect(inPlace.arms[1]!.outcomes).not.toEqual(inPlace.arms[0]!.outcomes);
  for (const workers of [1, 3]) {
    const result = await runOn(nodePool(script, workers));
    expect(result.hash).toBe(inPlace.hash);
    expect(result.arms).toEqual(inPlace.arms);
  }
});
