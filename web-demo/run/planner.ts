import { type Remote, wrap } from 'comlink';
import { type ExperimentPlan, planOf } from '../../engine/experiment/plan.ts';
import { EttervernError } from '../../engine/kernel/errors.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import type { PageService } from './chunk-worker.ts';
import { startScript } from './scripts.ts';

interface Planner {
  readonly service: Remote<PageService>;
  /** Rejects when the worker fails. */
  readonly death: Promise<never>;
}

/**
 * The worker is started for the first municipality and kept, because it remembers steady states.
 */
let kept: Planner | null = null;

function planner(): Planner {
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
  const { service, death } = planner();
  return Promise.race([service.plan(scenario), death]);
}
