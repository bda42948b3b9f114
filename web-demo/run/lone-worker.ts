import { type Remote, wrap } from 'comlink';
import type { RecordedLives } from '../../engine/experiment/index.ts';
import { type ExperimentPlan, planOf } from '../../engine/experiment/plan.ts';
import { EttervernError } from '../../engine/kernel/errors.ts';
import type { ModelInput } from '../../engine/model/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import type { PageService } from './chunk-worker.ts';
import { startScript } from './scripts.ts';

/** The page's worker beside the pool. */
interface LoneWorker {
  readonly service: Remote<PageService>;
  /** Rejects when the worker fails. */
  readonly death: Promise<never>;
}

/**
 * The worker is started when it is first needed and kept, because it remembers steady states and
 * what recordings of one arm have in common.
 */
let kept: LoneWorker | null = null;

function loneWorker(): LoneWorker {
  if (kept !== null) return kept;
  const worker = startScript('chunk-worker');
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      kept = null;
      reject(new EttervernError('failure', 'unexpected', { message: event.message || 'script' }));
    });
  });
  death.catch(() => undefined);
  kept = { service: wrap<PageService>(worker), death };
  return kept;
}

/** The plan of a scenario: immediate for a release cohort, from a worker for a municipality. */
export function planFor(scenario: Scenario): ExperimentPlan | Promise<ExperimentPlan> {
  if (scenario.population.type === 'release-cohort') return planOf(scenario);
  const { service, death } = loneWorker();
  return Promise.race([service.plan(scenario), death]);
}

/**
 * Traces one replicate of an arm.
 * @param index the replicate, from 0
 */
export function traceOf(input: ModelInput, seed: string, index: number): Promise<RecordedLives> {
  const { service, death } = loneWorker();
  return Promise.race([service.record(input, seed, index), death]);
}
