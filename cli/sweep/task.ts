import {
  type ExperimentPlan,
  planOf,
  type SweepPoint,
  settingsOf,
  sweepPoints,
  workOrder,
} from '../../engine/experiment/index.ts';
import { inputError } from '../../engine/kernel/errors.ts';
import type { OutcomeId } from '../../engine/model/index.ts';
import {
  openScenario,
  type Scenario,
  type SweepChoice,
  scenarioHash,
  type Varied,
} from '../../engine/scenario/index.ts';
import { diskReader } from '../files.ts';
import { outcomeOf } from '../outcome.ts';
import { COMMIT, VERSION } from '../version.ts';
import type { SweepFlags, VariedText } from './options.ts';

/** A validated sweep: what to simulate at which points. */
export interface SweepTask {
  /** The scenario with what the command line changes in it, before anything is varied. */
  readonly scenario: Scenario;
  readonly choice: SweepChoice;
  /** All points of this shard, in the order in which they are simulated. */
  readonly points: readonly SweepPoint[];
  readonly shard: { readonly part: number; readonly of: number };
  /** Outcomes that are summarised. */
  readonly outcomes: readonly OutcomeId[];
  readonly onError: 'collect' | 'stop';
  /**
   * The scenario at a point.
   * @throws EttervernError of kind `input` when its settings are not possible
   */
  readonly scenarioAt: (point: SweepPoint) => Scenario;
  /** The plan of a point, made anew at every call. */
  readonly planAt: (point: SweepPoint) => ExperimentPlan;
  /**
   * Hash of the scenario that `planAt` made a plan from. Kept, since computing it anew took 3 % of
   * the time of a sweep with a store.
   */
  readonly hashOf: (plan: ExperimentPlan) => string;
  /** Equal for sweeps that may resume from each other's results. */
  readonly identity: string;
}

/**
 * Reads a scenario file and what is to be varied in it. Both ends of every range are tried, one
 * setting at a time, so that a mistyped path does not fail at each of a thousand points.
 * @throws EttervernError of kind `input`
 */
export function sweepTask(file: string, options: SweepFlags): SweepTask {
  const open = openScenario(file, { reader: diskReader, set: [...options.set, ...sweepSettings(options)] });
  const withSettings = (settings: readonly string[]): Scenario => {
    const scenario = open(settings);
    const { seeds, seed } = scenario.run;
    // A precision would ask for another number of replicates at every point.
    return {
      ...scenario,
      run: { seeds: options.seeds ?? seeds, seed: options.seed ?? seed, precision: null },
    };
  };
  const scenario = withSettings([]);
  const choice = scenario.sweep;
  if (choice === undefined) throw inputError('usage.nothing-to-vary', {}, { file });
  for (const varied of choice.vary) for (const end of endsOf(varied)) open([`${varied.path}=${end}`]);
  const shard = options.shard ?? { part: 1, of: 1 };
  const all = sweepPoints(choice, scenario.run.seed);
  const points = workOrder(all, choice, shard);
  if (points.length === 0) throw inputError('usage.empty-shard', { points: all.length });
  const outcomes = outcomesOf(scenario, options);
  const scenarioAt = (point: SweepPoint) => withSettings(settingsOf(point, choice.vary));
  const planned = new WeakMap<ExperimentPlan, Scenario>();
  return {
    scenario,
    choice,
    points,
    shard,
    outcomes,
    onError: options.onError ?? 'collect',
    scenarioAt,
    planAt: (point) => {
      const at = scenarioAt(point);
      const plan = planOf(at);
      planned.set(plan, at);
      return plan;
    },
    hashOf: (plan) => scenarioHash(planned.get(plan)!),
    identity: JSON.stringify({
      kind: 'sweep',
      engine: VERSION,
      commit: COMMIT,
      scenario: scenarioHash(scenario),
      seeds: scenario.run.seeds,
      outcomes,
      choice,
      shard,
    }),
  };
}

/**
 * What is varied, for manifests and JSON. A grid has as many points as its levels make, whatever
 * number stands in the file.
 */
export const describedChoice = ({ design, points, vary }: SweepChoice) =>
  design === 'grid' ? { design, vary } : { design, points, vary };

/** What `--vary`, `--design` and `--points` say, as settings of the file. */
function sweepSettings({ vary, design, points }: SweepFlags): readonly string[] {
  return [
    ...(vary.length > 0 ? [`sweep.vary=${flow(vary)}`] : []),
    ...(design === undefined ? [] : [`sweep.design=${design}`]),
    ...(points === undefined ? [] : [`sweep.points=${points}`]),
  ];
}

/** JSON is YAML. */
const flow = (vary: readonly VariedText[]): string => JSON.stringify(vary);

const endsOf = (varied: Varied): readonly number[] =>
  'values' in varied ? [varied.values[0]!, varied.values.at(-1)!] : [varied.from, varied.to];

function outcomesOf(scenario: Scenario, { outcome }: SweepFlags): readonly OutcomeId[] {
  if (outcome.length > 0) return [...new Set(outcome.map(outcomeOf))];
  return scenario.outcomes ?? ['overdose-deaths'];
}
