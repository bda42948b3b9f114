import {
  type Dimension,
  type HazardProcess,
  type i32,
  ModelError,
  type StateView,
} from '../../kernel/index.ts';
import { factorsOn } from '../interventions/registry.ts';
import type { ParameterId } from '../parameters/registry.ts';
import { dimensions } from '../states.ts';
import type { World } from '../world.ts';
import { asFactor, type FactorOrParameter } from './combine.ts';
import type { Condition } from './condition.ts';
import { dimensionsAskedFor } from './dimensions-asked-for.ts';
import { equationOf } from './equation.ts';
import type { Factor } from './factor.ts';
import { type Named, once, parametersOf, readsOf } from './named.ts';
import type { DimensionId, Read } from './reads.ts';

/** What the author of a process gives. Everything else follows from it. */
export interface HazardSpec {
  /** Kebab-case, unique in the model. */
  readonly id: string;
  readonly draw: string;
  /** Width of the slot in the draw, in 1/128; see the kernel's `Process`. */
  readonly width: number;
  /** The discrete states in which the process can fire. */
  when(state: StateView): boolean;
  /** Conditions that must all hold; the hazard is 0 otherwise. */
  readonly only?: readonly Condition[];
  /** The hazard is the product of these, in this order. The first is the base rate, per week. */
  readonly factors: readonly [FactorOrParameter, ...FactorOrParameter[]];
  /** Upper limits: the hazard is the smallest of the product and these. */
  readonly atMost?: readonly FactorOrParameter[];
  /** What the event changes. */
  readonly writes: readonly string[];
  fire(world: World, person: i32, offset: number): void;
}

/** A process whose hazard is a product of named factors. */
export interface ProductProcess extends HazardProcess<World> {
  readonly parameters: readonly ParameterId[];
  readonly only: readonly Condition[];
  readonly base: Factor;
  readonly factors: readonly Factor[];
  readonly atMost: readonly Factor[];
  /** What the hazard depends on, including the states in which the process can fire. */
  readonly reads: readonly Read[];
  readonly writes: readonly string[];
  /** The hazard as text: `h = base · factor · …`. */
  readonly equation: string;
  most(world: World): number;
}

/**
 * Makes a process from its list of factors, for a draw that several processes share.
 *
 * h is 0 where a condition does not hold. Otherwise it is the product of the factors, at most the
 * limits. The upper bound over all persons and weeks takes each factor at its highest. The factors
 * of interventions on the process are added to the list.
 * @throws ModelError when two parts have the same id
 */
export function hazardProcess(spec: HazardSpec): ProductProcess {
  const [base, ...listed] = spec.factors.map(asFactor) as [Factor, ...Factor[]];
  const factors = [...listed, ...factorsOn(spec.id)];
  const only = spec.only ?? [];
  const atMost = (spec.atMost ?? []).map(asFactor);
  const parts = [...only, base, ...factors, ...atMost];
  assertDistinct(spec.id, parts);
  const asked = dimensionsAskedFor(spec.when).map(({ id }) => id as DimensionId);
  return {
    ...spec,
    only,
    base,
    factors,
    atMost,
    parameters: parametersOf(parts),
    reads: once<Read>([asked, readsOf(parts)]),
    equation: equationOf({ only, base, factors, atMost }),
    hazard(world, person) {
      for (const condition of this.only) if (!condition.holds(world, person)) return 0;
      let hazard = this.base.of(world, person);
      for (const factor of this.factors) hazard *= factor.of(world, person);
      for (const limit of this.atMost) hazard = Math.min(hazard, limit.of(world, person));
      return hazard;
    },
    most(world) {
      if (!this.only.every((condition) => condition.possible(world))) return 0;
      const product = this.factors.reduce((most, factor) => most * factor.most(world), this.base.most(world));
      return this.atMost.reduce((most, limit) => Math.min(most, limit.most(world)), product);
    },
  };
}

/**
 * The same for a process that has a draw to itself. Each person then has an upper bound until the
 * next event, with each factor at its highest from now on. The bound is computed anew when a state
 * that some factor reads changes.
 */
export const loneHazardProcess = (spec: HazardSpec): ProductProcess => {
  const process = hazardProcess(spec);
  return {
    ...process,
    boundReads: dimensionsIn(process.reads),
    bound(world, person) {
      let bound = this.base.ahead(world, person);
      for (const factor of this.factors) bound *= factor.ahead(world, person);
      for (const limit of this.atMost) bound = Math.min(bound, limit.ahead(world, person));
      return bound;
    },
  };
};

const dimensionsIn = (reads: readonly Read[]): readonly Dimension[] =>
  Object.values(dimensions).filter(({ id }) => reads.includes(id as DimensionId));

/** @throws ModelError when two parts have the same id */
function assertDistinct(process: string, parts: readonly Named[]): void {
  const ids = parts.map(({ id }) => id);
  const twice = ids.find((id, k) => ids.indexOf(id) < k);
  if (twice === undefined) return;
  throw new ModelError(
    'duplicate',
    process,
    `Process "${process}" has two factors with the id "${twice}": give one of them another id.`,
  );
}
