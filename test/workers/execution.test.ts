import { compiledModel } from 'ettervern:compiled-model';
import { describe, expect, it } from 'vitest';
import { carriedOutBy } from '../../engine/compiled/index.ts';
import { runExperiment } from '../../engine/experiment/index.ts';
import { modelRuns } from '../../engine/workers/arm-run.ts';
import { ExecutionLog } from '../../engine/workers/execution.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import { cohort } from '../support/cohort.ts';
import { bundleWorker } from './bundle.ts';

const plan = {
  seed: 'execution',
  seeds: 20,
  precision: null,
  arms: ['a', 'b'].map((id) => ({ id, input: cohort({ size: 60, weeks: 8 }) })),
};

describe('how the work of a pool is carried out', () => {
  it('is the requested engine, also in threads, with the same hash', async () => {
    const script = await bundleWorker('engine/workers/node-worker.ts');
    const { hash } = await runExperiment(plan, { pool: inlinePool() });
    for (const engine of ['compiled', 'javascript'] as const) {
      const pool = nodePool(script, 2, engine);
      expect((await runExperiment(plan, { pool })).hash).toBe(hash);
      expect(pool.execution).toMatchObject({ engine, fallbacks: [] });
      await pool.close();
    }
  });

  it('gives each reason for falling back to JavaScript once, whatever the arms', async () => {
    const wasm = new Uint8Array([0, 1, 2]);
    const log = new ExecutionLog('compiled');
    const runs = modelRuns(log.noting(carriedOutBy({ ...compiledModel, wasm })));
    const pool = inlinePool(runs, log);
    const { hash } = await runExperiment(plan, { pool });
    expect(hash).toBe((await runExperiment(plan, { pool: inlinePool() })).hash);
    expect(pool.execution.fallbacks).toHaveLength(1);
    expect(pool.execution.fallbacks[0]).toMatch(/WebAssembly/);
  });
});
