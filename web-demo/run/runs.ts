import {
  type ExperimentPlan,
  type ExperimentResult,
  type ExperimentSummary,
  engineMeta,
  runInStages,
  type SummaryMeta,
  summariseExperiment,
} from '../../engine/experiment/index.ts';
import { EttervernError } from '../../engine/kernel/errors.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import type { Pool } from '../../engine/workers/pool.ts';
import { version } from '../../package.json';
import { planFor } from './lone-worker.ts';
import { pool } from './pool.ts';
import { stagesOf } from './stages.ts';

/** State of a run. */
export interface RunState {
  readonly phase: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  /** Null until a municipality's steady state has been found. */
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

/**
 * The pool does one run at a time. Each run waits until the one before has ended or been stopped.
 */
let last: Promise<void> = Promise.resolve();

/**
 * Progress is drawn ten times a second. After every chunk it would cost a tenth of a small
 * comparison.
 */
const PROGRESS_MS = 100;

/** The summary's scenario hash is needed only in files, so it is empty here. */
const metaOf = ({ execution }: Pool): SummaryMeta => ({
  engine: engineMeta(version, execution),
  scenario: { title: '', hash: '' },
});

const WAITING: RunState = {
  phase: 'waiting',
  plan: null,
  result: null,
  summary: null,
  progress: 0,
  error: null,
};

/**
 * Runs a scenario in stages and reports every state. It never throws: errors become states.
 * @param stages numbers of replicates of the stages; by default they follow from the run's size
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
          if (!stopping) tell({ result, summary: summariseExperiment(plan, result, metaOf(pool())) });
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

/** Wraps a callback so that it is called at most once every `PROGRESS_MS`. */
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
