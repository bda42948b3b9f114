import {
  assertDirected,
  type ChosenSize,
  countable,
  designSize,
  type Factor,
  factorsOf,
  type SensitivityMethod,
  type SensitivityPlan,
} from '../../engine/experiment/index.ts';
import { inputError } from '../../engine/kernel/errors.ts';
import type { OutcomeId, ParameterId } from '../../engine/model/index.ts';
import { type Scenario, scenarioHash } from '../../engine/scenario/index.ts';
import { outcomeOf } from '../outcome.ts';
import { scenarioOf } from '../simulate.ts';
import { COMMIT, VERSION } from '../version.ts';
import type { SensitivityFlags } from './options.ts';

/** A validated request: what to simulate, and what to compute from it. */
export interface SensitivityTask {
  readonly scenario: Scenario;
  readonly method: SensitivityMethod | 'evppi';
  readonly plan: SensitivityPlan;
  readonly size: ChosenSize;
  /** Factors whose influence or value is estimated. */
  readonly asked: readonly Factor[];
  /**
   * Numbers that can be counted locally, in the user's own judgement; null for that of this
   * project.
   */
  readonly mappable: readonly ParameterId[] | null;
  /** What is asked about; null for the default of the method. */
  readonly outcome: OutcomeId | null;
  /** Equal for analyses that may resume from each other's points. */
  readonly identity: string;
}

/** @throws EttervernError of kind `input` */
export function sensitivityTask(file: string, options: SensitivityFlags): SensitivityTask {
  const { method, evppi = false, parameters = null, seed, set, mappable } = options;
  const outcome = options.outcome === undefined ? null : outcomeOf(options.outcome);
  if (evppi && method !== undefined) throw inputError('usage.evppi-and-method');
  if (!evppi && mappable !== undefined) throw inputError('usage.mappable-without-evppi');
  const loaded = scenarioOf(file, seed === undefined ? { set } : { set, seed });
  if (evppi && loaded.arms.length < 2) throw inputError('usage.too-few-arms', {}, { file });
  if (evppi && outcome !== null) assertDirected(outcome);
  const chosen = evppi ? 'evppi' : (method ?? 'morris');
  // With --evppi all factors vary; the value of those that were chosen is estimated.
  const factors = factorsOf(loaded, evppi ? null : parameters);
  const size = designSize(chosen, loaded, factors, { points: options.points, replicates: options.seeds });
  const { points, replicates } = size;
  const scenario = { ...loaded, run: { ...loaded.run, seeds: replicates, precision: null } };
  return {
    scenario,
    method: chosen,
    plan: { scenario, factors, replicates, points },
    size,
    asked: factorsOf(scenario, parameters),
    outcome,
    mappable: mappable === undefined ? null : countable(scenario, mappable),
    identity: JSON.stringify({
      kind: 'sensitivity',
      engine: VERSION,
      commit: COMMIT,
      scenario: scenarioHash(scenario),
      method: chosen,
      points,
      replicates,
      factors: factors.map(({ id }) => id),
    }),
  };
}
