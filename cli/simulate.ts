import {
  besideNeutral,
  Cancelled,
  type ExperimentResult,
  type ExperimentSummary,
  neutralTwin,
  planOf,
  runBesideNeutral,
  type SummaryMeta,
  summariseExperiment,
  uncertainPlanOf,
  withSmallNumbers,
  withUncertainty,
} from '../engine/experiment/index.ts';
import { inputError } from '../engine/kernel/errors.ts';
import { OUTCOMES } from '../engine/model/index.ts';
import { RUN_DEFAULTS } from '../engine/scenario/defaults.ts';
import {
  loadScenario,
  type Precision,
  type Scenario,
  scenarioHash,
  textIn,
} from '../engine/scenario/index.ts';
import {
  type DrawTable,
  type Execution,
  keepingPool,
  together,
  type WorkPlan,
} from '../engine/workers/index.ts';
import { diskReader } from './files.ts';
import { Interrupted, type StopWatch } from './interrupt.ts';
import type { RunFlags, Uncertainty } from './options.ts';
import { progressDisplay } from './progress.ts';
import type { Session } from './session.ts';
import type { ResultsStore } from './store/store.ts';
import { shownPerTotal } from './tables/amounts.ts';
import { engineOf, noteFallbacks, preparePilots, type ThreadOptions, threadsOf } from './threads.ts';

/** A simulated scenario: what was asked, what came out, and when. */
export interface Simulated {
  readonly scenario: Scenario;
  readonly result: ExperimentResult;
  /** With the comparisons under neutral assumptions beside its own, where these were asked for. */
  readonly summary: ExperimentSummary;
  /** All arms under neutral assumptions; null when these were not run. */
  readonly neutral: ExperimentSummary | null;
  /** Parameters that were drawn; none if intervals show chance alone. */
  readonly draws: readonly DrawTable[];
  readonly started: Date;
  readonly seconds: number;
  /** Replicates over all arms that an interrupted run had finished. */
  readonly resumedReplicates: number;
}

/** The scenario of a file with what the command line changes in it. */
export function scenarioOf(file: string, options: RunFlags): Scenario {
  const scenario = loadScenario(file, { reader: diskReader, set: options.set });
  const seeds = options.seeds ?? scenario.run.seeds;
  const uncertain = options.uncertainty === 'parameters';
  if (uncertain && options.precision !== undefined) throw inputError('usage.uncertainty-and-precision');
  const precision =
    options.precision === undefined ? scenario.run.precision : precisionOf(scenario, options.precision);
  return {
    ...scenario,
    run: {
      seeds,
      seed: options.seed ?? scenario.run.seed,
      // A design over draws has a fixed number of replicates.
      precision: uncertain
        ? null
        : precision && { ...precision, maxSeeds: Math.max(precision.maxSeeds, seeds) },
    },
  };
}

/**
 * `--precision` is given for totals as the tables give them, per 1,000 exits or per year; the plan
 * needs it for a replicate.
 */
function precisionOf(scenario: Scenario, asked: number): Precision {
  const { run } = scenario;
  const outcome = run.precision?.outcome ?? 'overdose-deaths';
  const isTotal = OUTCOMES.find(({ id }) => id === outcome)?.total === true;
  return {
    outcome,
    halfWidth: isTotal ? asked / shownPerTotal(scenario) : asked,
    maxSeeds: run.precision?.maxSeeds ?? RUN_DEFAULTS.maxSeeds,
  };
}

export interface SimulateOptions extends ThreadOptions {
  /**
   * Run every arm a second time under neutral assumptions, unless the scenario is neutral itself.
   */
  readonly neutral: boolean;
  /**
   * Over parameter draws; the neutral twin is then left out, since assumptions are among what is
   * drawn.
   */
  readonly uncertainty?: Uncertainty | undefined;
  /** Where chunks are kept, with those that an interrupted run has finished. */
  readonly store?: ResultsStore | undefined;
}

/**
 * Runs a scenario on worker threads, with a progress bar.
 * @throws Interrupted when a signal stopped it; EttervernError as runExperiment
 */
export async function simulate(
  session: Session,
  scenario: Scenario,
  { neutral, uncertainty, store, ...threading }: SimulateOptions,
  stop: StopWatch,
): Promise<Simulated> {
  noteSettling(session, scenario);
  const pilots = await preparePilots(threading, scenario.population.type);
  const uncertain = uncertainty === 'parameters' ? uncertainPlanOf(scenario) : null;
  const plan = uncertain ?? planOf(scenario);
  const twin = neutral && uncertain === null ? neutralTwin(scenario) : null;
  const started = new Date();
  const from = performance.now();
  const threads = threadsOf('node-worker', threading);
  const execution = together(threads.execution, pilots);
  // The twin's plan is the only other one, and always neutral.
  const setOf = (asked: WorkPlan) => (asked === plan ? scenario.assumptions : 'neutral');
  const pool = store ? keepingPool(threads, store, setOf) : threads;
  const resumedReplicates = store?.replicates ?? 0;
  const progress = progressDisplay(
    session,
    plan.seeds * plan.arms.length * (twin ? 2 : 1),
    resumedReplicates,
  );
  try {
    const ran = await runBesideNeutral(plan, twin, { pool, signal: stop.abort, onProgress: progress.show });
    const meta = metaOf(scenario, execution);
    const summary = summariseExperiment(plan, ran.result, meta);
    const design = uncertain?.design ?? null;
    const means = design ? withUncertainty(summary, ran.result, design) : summary;
    const own = withSmallNumbers(means, plan, ran.result, design);
    const beside =
      twin && ran.neutral && summariseExperiment(planOf(twin), ran.neutral, metaOf(twin, execution));
    return {
      scenario,
      result: ran.result,
      summary: beside ? besideNeutral(own, beside) : own,
      neutral: beside,
      draws: plan.draws ?? [],
      started,
      seconds: (performance.now() - from) / 1000,
      resumedReplicates,
    };
  } catch (error) {
    const signal = stop.received();
    if (error instanceof Cancelled && signal !== null)
      throw new Interrupted(signal, error.partial?.seeds ?? 0);
    throw error;
  } finally {
    progress.close();
    noteFallbacks(session, execution);
    await pool.close();
  }
}

/**
 * Says on a terminal that the steady state of a municipality is being found, before its plan is
 * made.
 */
function noteSettling(session: Session, { population }: Scenario): void {
  if (population.type !== 'municipality' || process.stderr.isTTY !== true) return;
  if (population.burnIn !== null && population.arrivalsPerYear !== null) return;
  session.note(session.words.t('cli.progress.settling'));
}

/** JSON and manifests are English whatever the reader's language. */
function metaOf(scenario: Scenario, execution: Execution): SummaryMeta {
  return {
    engine: engineOf(execution),
    scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
  };
}
