import {
  analyseSensitivity,
  assertDirected,
  countable,
  defaultWorth,
  designSize,
  factorsOf,
  type InformationResult,
  type SensitivityMethod,
  type SensitivityPlan,
  type SensitivityResult,
  type SensitivitySample,
  type SummaryMeta,
  valueInformation,
  type Worth,
} from '../experiment/index.ts';
import { inputError } from '../kernel/index.ts';
import type { OutcomeId } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { placeOfWork, type RunOptions } from './run-options.ts';
import { metaOf, withRun } from './scenario.ts';

/** Result of an analysis: the JSON document of the command, and the simulated points. */
export interface Analysis<Document> {
  readonly report: Document;
  /** The simulated points. */
  readonly sample: SensitivitySample;
}

interface DesignOptions extends RunOptions {
  /**
   * Replicates of every arm at every point, at least 2. Default: as many as take about two minutes,
   * at most 8.
   */
  readonly seeds?: number;
  /**
   * Trajectories with `morris`, rows with `sobol`, otherwise points. Default: as many as take about
   * two minutes, at most 10, 64, 400.
   */
  readonly points?: number;
}

export interface SensitivityOptions extends DesignOptions {
  /** `morris` screening (default), `sobol` indices, or `prcc`, partial rank correlations. */
  readonly method?: SensitivityMethod;
  /** The outcome to explain; default overdose deaths. */
  readonly outcome?: OutcomeId;
  /**
   * Ids of the parameters to vary; default all that have a distribution. `calibrated` stands for
   * the calibrated parameters, which vary together.
   */
  readonly parameters?: readonly string[];
}

/**
 * Which parameters the level of the first arm, and each other arm's paired difference from it,
 * depend on. `report` is the document of `sensitivity --json`, `sample` the simulated points.
 * @throws EttervernError as `run`; `parameter.unknown` and others for a parameter that cannot vary;
 *   `sensitivity.too-few-points`
 */
export async function sensitivity(
  scenario: Scenario,
  options: SensitivityOptions = {},
): Promise<Analysis<SensitivityResult & SummaryMeta>> {
  const { method = 'morris', outcome = 'overdose-deaths', parameters = null } = options;
  const where = placeOfWork(options);
  const plan = planFor(scenario, options, method, parameters);
  const { result, sample } = await analyseSensitivity(plan, method, outcome, where);
  return { report: { ...metaOf(plan.scenario, where.pool.execution), ...result }, sample };
}

export interface InformationOptions extends DesignOptions {
  /**
   * Criterion by which arms are compared; default `net-benefit` if all costs are known, otherwise
   * overdose deaths.
   */
  readonly worth?: Worth;
  /**
   * Ids of the parameters whose value of information is estimated; default all. All parameters vary
   * in any case.
   */
  readonly parameters?: readonly string[];
  /**
   * Ids of parameters that can be measured locally, in your judgement; default the project's own
   * list.
   */
  readonly mappable?: readonly string[];
}

/**
 * Value of information: the expected value of partial perfect information about each parameter, for
 * all persons of a replicate. `report` is the document of `sensitivity --evppi --json`.
 * @throws EttervernError as {@link sensitivity}; `usage.too-few-arms`; `sensitivity.no-direction`
 *   for an outcome of which neither more nor less is better
 */
export async function valueOfInformation(
  scenario: Scenario,
  options: InformationOptions = {},
): Promise<Analysis<InformationResult & SummaryMeta>> {
  if (scenario.arms.length < 2) throw inputError('usage.too-few-arms');
  const { worth = defaultWorth(scenario), parameters = null, mappable } = options;
  assertDirected(worth);
  const where = placeOfWork(options);
  const plan = planFor(scenario, options, 'evppi', null);
  const asked = factorsOf(plan.scenario, parameters);
  const own = mappable === undefined ? null : countable(plan.scenario, mappable);
  const { result, sample } = await valueInformation(plan, asked, worth, where, own);
  return { report: { ...metaOf(plan.scenario, where.pool.execution), ...result }, sample };
}

function planFor(
  scenario: Scenario,
  { seeds, seed, points }: DesignOptions,
  method: SensitivityMethod | 'evppi',
  parameters: readonly string[] | null,
): SensitivityPlan {
  const asked = withRun(scenario, seed === undefined ? {} : { seed });
  const factors = factorsOf(asked, parameters);
  const size = designSize(method, asked, factors, { points, replicates: seeds });
  const run = { ...asked.run, seeds: size.replicates, precision: null };
  return {
    scenario: { ...asked, run },
    factors,
    replicates: size.replicates,
    points: size.points,
  };
}
