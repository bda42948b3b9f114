/**
 * Entry of the page's workers. They run chunks of replicates, by the same service as Node's worker
 * threads, make plans, and record the lives in replicates.
 */
import { expose } from 'comlink';
import { LivesRecorder, type RecordedLives } from '../../engine/experiment/lives/recorded-lives.ts';
import { planOf } from '../../engine/experiment/plan.ts';
import { carryOutPilots } from '../../engine/experiment/settle.ts';
import { asText, LastUsed, type ModelInput } from '../../engine/model/index.ts';
import { modelRuns } from '../../engine/workers/arm-run.ts';
import { compiled } from '../../engine/workers/compiled-run.ts';
import { ExecutionLog } from '../../engine/workers/execution.ts';
import { chunkService } from '../../engine/workers/service.ts';

/** Number of tracers kept: the rounds of an exercise are traced in turn. */
const MOST_TRACERS = 8;

const execution = new ExecutionLog('compiled');
const carryOut = execution.noting(compiled);
carryOutPilots(carryOut);
const tracers = new LastUsed<string, LivesRecorder>(MOST_TRACERS, (recorder) => recorder.release());

const service = {
  ...chunkService(modelRuns(carryOut), execution),
  /**
   * The plan of a municipality needs years of simulation to find its steady state, which would
   * block the page.
   */
  plan: planOf,
  /** Traces one replicate of an arm. */
  record(input: ModelInput, seed: string, index: number): RecordedLives {
    const recorder = tracers.get(asText([input, seed]), () => new LivesRecorder(input, seed, carryOut));
    return recorder.record(index);
  },
};

export type PageService = typeof service;

expose(service);
