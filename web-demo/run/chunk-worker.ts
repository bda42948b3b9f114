/**
 * Entry of the page's workers. They run chunks of replicates, by the same service as Node's worker
 * threads, make plans, and trace replicates.
 */
import { expose } from 'comlink';
import { planOf } from '../../engine/experiment/plan.ts';
import { type Trace, Tracer } from '../../engine/experiment/trace.ts';
import { asText, LastUsed, type ModelInput } from '../../engine/model/index.ts';
import { modelRuns } from '../../engine/workers/arm-run.ts';
import { compiled } from '../../engine/workers/compiled-run.ts';
import { ExecutionLog } from '../../engine/workers/execution.ts';
import { chunkService } from '../../engine/workers/service.ts';

/** Number of tracers kept: the rounds of an exercise are traced in turn. */
const MOST_TRACERS = 8;

const execution = new ExecutionLog('compiled');
const carryOut = execution.noting(compiled);
const tracers = new LastUsed<string, Tracer>(MOST_TRACERS, (tracer) => tracer.release());

const service = {
  ...chunkService(modelRuns(carryOut), execution),
  /**
   * The plan of a municipality needs years of simulation to find its steady state, which would
   * block the page.
   */
  plan: planOf,
  /** Traces one replicate of an arm. */
  trace(input: ModelInput, seed: string, index: number): Trace {
    const tracer = tracers.get(asText([input, seed]), () => new Tracer(input, seed, carryOut));
    return tracer.trace(index);
  },
};

export type PageService = typeof service;

expose(service);
