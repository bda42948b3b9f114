import {
  type ExperimentPlan,
  type ExperimentResult,
  type ExperimentSummary,
  planOf,
  runInStages,
  summariseExperiment,
} from '../../engine/experiment/index.ts';
import { EttervernError } from '../../engine/kernel/errors.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import { version } from '../../package.json';
import { pool } from './pool.ts';

/** A run as far as it has come. */
export interface RunState {
  readonly phase: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  readonly plan: ExperimentPlan;
  readonly result: ExperimentResult | null;
  readonly summary: ExperimentSummary | null;
  /** 0..1 */
  readonly progress: number;
  readonly error: EttervernError | null;
}

/** A run that can be stopped. */
export interface RunHandle {
  stop(): void;
  readonly finished: Promise<void>;
}

/** The pool does one run at a time: each waits for the one before, which is stopped gently or has ended. */
let last: Promise<void> = Promise.resolve();

const STAGES = [16, 64, 200, 1000];

/** The summary's scenario hash is made where files are written; on the screen it is not needed. */
const META = { engine: { name: 'ettervern', version }, scenario: { title: '', hash: '' } };

/**
 * Runs a scenario in stages and tells every state. Errors become states; this never throws.
 * @param stages numbers of replicates to show on the way
 */
export function startRun(
  scenario: Scenario,
  onState: (state: RunState) => void,
  stages: readonly number[] = STAGES,
): RunHandle {
  let stopping = false;
  const plan = planOf(scenario);
  let state: RunState = { phase: 'waiting', plan, result: null, summary: null, progress: 0, error: null };
  const tell = (part: Partial<RunState>) => {
    state = { ...state, ...part };
    onState(state);
  };
  const work = async () => {
    if (stopping) return;
    tell({ phase: 'running' });
    try {
      const complete = await runInStages(plan, {
        pool: pool(),
        stages,
        stopped: () => stopping,
        onProgress: (done) => tell({ progress: done / (plan.seeds * plan.arms.length) }),
        onStage: (result) => {
          if (!stopping) tell({ result, summary: summariseExperiment(plan, result, META) });
        },
      });
      tell({ phase: complete ? 'done' : 'stopped' });
    } catch (error) {
      tell({ phase: 'failed', error: asError(error) });
    }
  };
  const finished = last.then(work);
  last = finished;
  return {
    stop: () => {
      stopping = true;
    },
    finished,
  };
}

const asError = (error: unknown): EttervernError =>
  error instanceof EttervernError
    ? error
    : new EttervernError('failure', 'unexpected', {
        message: error instanceof Error ? error.message : String(error),
      });
