/** Entry of the page's workers: chunks of the engine, by the same service as in Node's worker threads, and plans. */
import { expose } from 'comlink';
import { planOf } from '../../engine/experiment/plan.ts';
import { createCompiledRun } from '../../engine/workers/compiled-run.ts';
import { chunkService } from '../../engine/workers/service.ts';

const service = {
  ...chunkService(createCompiledRun),
  /** A municipality is first run for years to find its steady state, for which the page has no time. */
  plan: planOf,
};

export type PageService = typeof service;

expose(service);
