/**
 * Entry of the page's workers. They run chunks of replicates, by the same service as Node's worker
 * threads, and make plans.
 */
import { expose } from 'comlink';
import { planOf } from '../../engine/experiment/plan.ts';
import { createCompiledRun } from '../../engine/workers/compiled-run.ts';
import { chunkService } from '../../engine/workers/service.ts';

const service = {
  ...chunkService(createCompiledRun),
  /**
   * The plan of a municipality needs years of simulation to find its steady state, which would
   * block the page.
   */
  plan: planOf,
};

export type PageService = typeof service;

expose(service);
