import {
  type ExperimentPlan,
  type ExperimentResult,
  type ExperimentSummary,
  runInStages,
  summariseExperiment,
} from '../../engine/experiment/index.ts';
import { EttervernError } from '../../engine/kernel/errors.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import { version } from '../../package.json';
import { planFor } from './planner.ts';
import { pool } from './pool.ts';
import { stagesOf } from './stages.ts';

/** A run as far as it has come. */
export interface RunState {
  readonly phase: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  /** Null while a municipality is being brought into its steady state. */
  readonly plan: ExperimentPlan | null;
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

/** Progress is drawn ten times a second: at every chunk it would cost a tenth of what a small comparison costs. */
const PROGRESS_MS = 100;

/** The summary's scenario hash is made where files are written; on the screen it is not needed. */
const META = { engine: { name: 'ettervern', version }, scenario: { title: '', hash: '' } };

const WAITING: RunState = {
  phase: 'waiting',
  plan: null,
  result: null,
  summary: null,
  progress: 0,
  error: null,
};

/**
 * Runs a scenario in stages and tells every state. Errors become states; this never throws.
 * @param stages numbers of replicates to show on the way; without them, as many as its size allows
 */
export function startRun(
  scenario: Scenario,
  onState: (state: RunState) => void,
  stages?: readonly number[],
): RunHandle {
  let stopping = false;
  let state = WAITING;
  const tell = (part: Partial<RunState>) => {
    state = { ...state, ...part };
    onState(state);
  };
  const work = async () => {
    if (stopping) return;
    try {
      const planned = planFor(scenario);
      tell({ phase: 'running' });
      const plan = planned instanceof Promise ? await planned : planned;
      tell({ plan });
      const complete = await runInStages(plan, {
        pool: pool(),
        stages: stages ?? stagesOf(plan),
        stopped: () => stopping,
        onProgress: seldom((done) => tell({ progress: done / (plan.seeds * plan.arms.length) })),
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

/** The same, but called at most every `PROGRESS_MS`. */
function seldom(tell: (done: number) => void): (done: number) => void {
  let told = performance.now();
  return (done) => {
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    tell(done);
  };
}

const asError = (error: unknown): EttervernError =>
  error instanceof EttervernError
    ? error
    : new EttervernError('failure', 'unexpected', {
        message: error instanceof Error ? error.message : String(error),
      });
