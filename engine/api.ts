/**
 * The public library: `import { compare, scenarioFromText } from 'ettervern'`. Runs the same in Node and in browsers. Everything that is exported here
 * is documented in docs/how-to/library.md and kept; what the folders below export besides may change.
 */
import { version } from '../package.json';
import {
  type ArmEstimate,
  besideNeutral,
  type ExperimentPlan,
  type ExperimentResult,
  type ExperimentSummary,
  estimatesOf,
  neutralTwin,
  type Progress,
  planOf,
  runBesideNeutral,
  runSweep,
  type SweepPoint,
  settingsOf,
  summariseExperiment,
  sweepPoints,
} from './experiment/index.ts';
import { EttervernError, inputError } from './kernel/index.ts';
import type { OutcomeId } from './model/index.ts';
import {
  loadScenario,
  memoryReader,
  openScenario,
  type Scenario,
  type SweepChoice,
  scenarioHash,
  textIn,
  type Varied,
} from './scenario/index.ts';
import { type Language, sentenceOf, wordsFor } from './words/index.ts';
import { inlinePool, type Pool } from './workers/index.ts';

export type { ArmSummary, ComparisonSummary, EconomicComparison } from './experiment/index.ts';
export { EttervernError } from './kernel/index.ts';
export { OUTCOME_IDS, type OutcomeId, PARAMETER_IDS, type ParameterId, parameter } from './model/index.ts';
export type { Arm } from './scenario/index.ts';
export { scenarioHash, scenarioToYaml } from './scenario/index.ts';
export {
  comparePaired,
  type Estimate,
  type PairedComparison,
  type Summary,
  summarise,
} from './stats/index.ts';
export type {
  ArmEstimate,
  ExperimentResult,
  ExperimentSummary,
  Language,
  Pool,
  Progress,
  Scenario,
  SweepChoice,
  SweepPoint,
  Varied,
};

/** Name by which errors call a scenario that was given as text. */
const NAME = 'scenario';

export interface ScenarioOptions {
  /** Settings such as `population.size=500`, as after `--set`. */
  readonly set?: readonly string[];
  /** Texts of the files that the scenario extends, by the name that `extends` gives. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * Reads a scenario from YAML or JSON.
 * @throws EttervernError of kind `input` with the place of the first problem; {@link sentence} says it in words
 */
export const scenarioFromText = (text: string, options: ScenarioOptions = {}): Scenario =>
  loadScenario(NAME, loadOptions(text, options));

const loadOptions = (text: string, { set = [], files = {} }: ScenarioOptions) => ({
  reader: memoryReader({ ...files, [NAME]: text }),
  set,
});

export interface RunOptions {
  /** Replicates of every arm, instead of the scenario's number. */
  readonly seeds?: number;
  /** The text that all random numbers come from, instead of the scenario's. */
  readonly seed?: string;
  /** Where the work is done; in the calling thread when not given. In Node: `workers()` of 'ettervern/node'. The caller closes it. */
  readonly pool?: Pool;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What came out. */
export interface Answer {
  /** All outcomes of all arms with intervals, and every other arm against the first; the document of `--json`. */
  readonly summary: ExperimentSummary;
  /** Every replicate. */
  readonly result: ExperimentResult;
}

/**
 * Simulates every arm of a scenario on the same replicates. Equal scenarios give equal numbers, bit for bit, on every machine.
 * @throws EttervernError `run.cancelled` when `signal` is aborted, or of kind `failure` when a guard of the engine is breached
 */
export const run = (scenario: Scenario, options: RunOptions = {}): Promise<Answer> =>
  simulate(scenario, options, false);

/**
 * The same, and a second time without the effects that rest on assumptions alone; the comparisons without them stand beside the others.
 * @throws EttervernError as {@link run}, and `usage.too-few-arms`
 */
export async function compare(scenario: Scenario, options: RunOptions = {}): Promise<Answer> {
  if (scenario.arms.length < 2) throw inputError('usage.too-few-arms');
  return simulate(scenario, options, true);
}

async function simulate(scenario: Scenario, options: RunOptions, withNeutral: boolean): Promise<Answer> {
  const asked = withRun(scenario, options);
  const { pool = inlinePool(), signal, onProgress } = options;
  const plan = planOf(asked);
  const twin = withNeutral ? neutralTwin(asked) : null;
  const { result, neutral } = await runBesideNeutral(plan, twin, { pool, signal, onProgress });
  const summary = summariseExperiment(plan, result, metaOf(asked));
  if (!twin || !neutral) return { summary, result };
  return {
    summary: besideNeutral(summary, summariseExperiment(planOf(twin), neutral, metaOf(twin))),
    result,
  };
}

const withRun = (scenario: Scenario, { seeds, seed }: Pick<RunOptions, 'seeds' | 'seed'>): Scenario => ({
  ...scenario,
  run: { ...scenario.run, seeds: seeds ?? scenario.run.seeds, seed: seed ?? scenario.run.seed },
});

const metaOf = (scenario: Scenario) => ({
  engine: { name: 'ettervern', version },
  scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
});

export interface SweepOptions extends RunOptions, ScenarioOptions {
  /** What is varied, and how; instead of the scenario's own `sweep`. */
  readonly sweep?: SweepChoice;
  /** Outcomes that are summarised; when not given, those of the scenario, else overdose deaths. */
  readonly outcomes?: readonly OutcomeId[];
  /** `collect` (the default) keeps the error of a point and goes on; `stop` throws it. */
  readonly onError?: 'collect' | 'stop';
}

/** A point of a sweep: what its replicates say, or what went wrong. */
export type SweptPoint = SweepPoint & {
  /** As after `--set`. */
  readonly settings: readonly string[];
} & (
    | { readonly estimates: readonly ArmEstimate[]; readonly hash: string; readonly error: null }
    | { readonly estimates: null; readonly hash: null; readonly error: EttervernError }
  );

/**
 * Simulates every arm at many points of a space of settings, with the same luck everywhere. Points come in the order of the design.
 * @param text the scenario, since settings are made in the file
 * @throws EttervernError as {@link scenarioFromText} and {@link run}; `usage.nothing-to-vary`; with `stop`, the error of a point
 */
export async function sweep(text: string, options: SweepOptions = {}): Promise<readonly SweptPoint[]> {
  const open = openScenario(NAME, loadOptions(text, options));
  const scenario = withRun(open([]), options);
  const choice = options.sweep ?? scenario.sweep;
  if (choice === undefined) throw inputError('usage.nothing-to-vary');
  const outcomes = options.outcomes ?? scenario.outcomes ?? ['overdose-deaths'];
  const points: SweptPoint[] = [];
  const settings = (point: SweepPoint) => settingsOf(point, choice.vary);
  const planAt = (point: SweepPoint): ExperimentPlan => ({
    ...planOf(withRun(open(settings(point)), options)),
    precision: null,
  });
  const { pool = inlinePool(), signal, onProgress, onError = 'collect' } = options;
  await runSweep(sweepPoints(choice, scenario.run.seed), {
    pool,
    signal,
    onProgress,
    onError,
    planOf: planAt,
    onPoint: (outcome) => {
      const about = { ...outcome.point, settings: settings(outcome.point) };
      points.push(
        'error' in outcome
          ? { ...about, estimates: null, hash: null, error: outcome.error }
          : {
              ...about,
              estimates: estimatesOf(outcome.result, outcomes),
              hash: outcome.result.hash,
              error: null,
            },
      );
    },
  });
  return points.toSorted((a, b) => a.index - b.index);
}

/** An error in words, one sentence with its place; errors that are not Ettervern's give their message. */
export const sentence = (error: unknown, language: Language = 'en'): string => {
  if (error instanceof EttervernError) return sentenceOf(error, wordsFor(language));
  return error instanceof Error ? error.message : String(error);
};
