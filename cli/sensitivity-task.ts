import {
  assertDirected,
  type ChosenSize,
  countable,
  designSize,
  type Factor,
  factorsOf,
  type SensitivityMethod,
  type SensitivityPlan,
} from '../engine/experiment/index.ts';
import { inputError } from '../engine/kernel/errors.ts';
import type { ParameterId } from '../engine/model/index.ts';
import { type Scenario, scenarioHash } from '../engine/scenario/index.ts';
import type { SensitivityOptions } from './sensitivity-options.ts';
import { scenarioOf } from './simulate.ts';
import { COMMIT, VERSION } from './version.ts';

/** An analysis that has been understood: what is to be simulated, and what is asked of it. */
export interface SensitivityTask {
  readonly scenario: Scenario;
  readonly method: SensitivityMethod | 'evppi';
  readonly plan: SensitivityPlan;
  readonly size: ChosenSize;
  /** The factors that are asked about. */
  readonly asked: readonly Factor[];
  /** Numbers that can be counted locally, in the user's own judgement; null for that of this project. */
  readonly mappable: readonly ParameterId[] | null;
  /** Equal for analyses that may go on with each other's points. */
  readonly identity: string;
}

/** @throws EttervernError of kind `input` */
export function sensitivityTask(file: string, options: SensitivityOptions): SensitivityTask {
  const { method, evppi = false, parameters = null, seed, set, outcome, mappable } = options;
  if (evppi && method !== undefined) throw inputError('usage.evppi-and-method');
  if (!evppi && mappable !== undefined) throw inputError('usage.mappable-without-evppi');
  const loaded = scenarioOf(file, seed === undefined ? { set } : { set, seed });
  if (evppi && loaded.arms.length < 2) throw inputError('usage.too-few-arms', {}, { file });
  if (evppi && outcome !== undefined) assertDirected(outcome);
  const chosen = evppi ? 'evppi' : (method ?? 'morris');
  // With --evppi everything varies, and what is chosen is asked about.
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
