import type { Dimension, i32 } from '../../kernel/index.ts';
import type { ParameterId } from '../parameters/registry.ts';
import { ONE, parameterFactor } from './basic.ts';
import type { Condition } from './condition.ts';
import type { Factor } from './factor.ts';
import { once, parametersOf, readsOf } from './named.ts';
import type { DimensionId } from './reads.ts';

/** A factor, or a parameter that stands for its own value. */
export type FactorOrParameter = Factor | ParameterId;

export const asFactor = (one: FactorOrParameter): Factor =>
  typeof one === 'string' ? parameterFactor(one) : one;

interface Combined extends Factor {
  readonly first: Factor;
  readonly rest: readonly Factor[];
}

type Several = readonly [FactorOrParameter, ...FactorOrParameter[]];

function partsOf(id: string, several: Several, sign: string) {
  const parts = several.map(asFactor);
  return {
    id,
    meaning: `(${parts.map(({ meaning }) => meaning).join(sign)})`,
    parameters: parametersOf(parts),
    reads: readsOf(parts),
    first: parts[0]!,
    rest: parts.slice(1),
  };
}

/** The sum of several terms. */
export const sumOf = (id: string, ...terms: Several): Factor => {
  const made: Combined = {
    ...partsOf(id, terms, ' + '),
    of(world, person) {
      let sum = this.first.of(world, person);
      for (const term of this.rest) sum += term.of(world, person);
      return sum;
    },
    most(world) {
      return this.rest.reduce((sum, term) => sum + term.most(world), this.first.most(world));
    },
    ahead(world, person) {
      let sum = this.first.ahead(world, person);
      for (const term of this.rest) sum += term.ahead(world, person);
      return sum;
    },
  };
  return made;
};

/** The product of several factors, as one factor. It can be a term of a sum, for example. */
export const productOf = (id: string, ...factors: Several): Factor => {
  const made: Combined = {
    ...partsOf(id, factors, ' · '),
    of(world, person) {
      let product = this.first.of(world, person);
      for (const factor of this.rest) product *= factor.of(world, person);
      return product;
    },
    most(world) {
      return this.rest.reduce((product, factor) => product * factor.most(world), this.first.most(world));
    },
    ahead(world, person) {
      let product = this.first.ahead(world, person);
      for (const factor of this.rest) product *= factor.ahead(world, person);
      return product;
    },
  };
  return made;
};

/** The greatest of several factors: of two with the same effect, the stronger counts. */
export const greatestOf = (id: string, ...several: Several): Factor => {
  const parts = partsOf(id, several, ', ');
  const made: Combined = {
    ...parts,
    meaning: `the greatest of ${parts.meaning}`,
    of(world, person) {
      let greatest = this.first.of(world, person);
      for (const one of this.rest) greatest = Math.max(greatest, one.of(world, person));
      return greatest;
    },
    most(world) {
      return this.rest.reduce((most, one) => Math.max(most, one.most(world)), this.first.most(world));
    },
    ahead(world, person) {
      let greatest = this.first.ahead(world, person);
      for (const one of this.rest) greatest = Math.max(greatest, one.ahead(world, person));
      return greatest;
    },
  };
  return made;
};

interface Either extends Factor {
  readonly where: Condition;
  readonly met: Factor;
  readonly unmet: Factor;
}

/**
 * One factor where a condition holds, and another where it does not. Without the other, the factor
 * is 1 there.
 */
export const factorWhere = (
  where: Condition,
  ifMet: FactorOrParameter,
  ifUnmet: FactorOrParameter = ONE,
): Factor => {
  const [met, unmet] = [asFactor(ifMet), asFactor(ifUnmet)];
  const made: Either = {
    id: where.id,
    meaning: `${met.meaning} ${where.meaning}, else ${unmet.meaning}`,
    parameters: parametersOf([where, met, unmet]),
    reads: readsOf([where, met, unmet]),
    where,
    met,
    unmet,
    of(world, person) {
      return this.where.holds(world, person) ? this.met.of(world, person) : this.unmet.of(world, person);
    },
    most(world) {
      const unmetMost = this.unmet.most(world);
      return this.where.possible(world) ? Math.max(this.met.most(world), unmetMost) : unmetMost;
    },
    ahead(world, person) {
      if (this.where.isLasting)
        return this.where.holds(world, person)
          ? this.met.ahead(world, person)
          : this.unmet.ahead(world, person);
      const unmetAhead = this.unmet.ahead(world, person);
      return this.where.possible(world) ? Math.max(this.met.ahead(world, person), unmetAhead) : unmetAhead;
    },
  };
  return made;
};

interface ByState extends Factor {
  readonly dimension: Dimension;
  readonly cases: readonly { readonly state: i32; readonly gives: Factor }[];
}

/** A factor by the state of a dimension. 1 in states that are not named. */
export const factorByState = <State extends string>(
  dimension: Dimension & { readonly is: Readonly<Record<State, number>> },
  byState: Readonly<Partial<Record<State, FactorOrParameter>>>,
): Factor => {
  const named = Object.entries(byState) as [State, FactorOrParameter][];
  const cases = named.map(([state, one]) => ({
    name: state,
    state: dimension.is[state],
    gives: asFactor(one),
  }));
  const parts = cases.map(({ gives }) => gives);
  const words = cases.map(({ name, gives }) => `${gives.meaning} in *${name}*`);
  const others = cases.length < dimension.states.length ? ', else 1' : '';
  const made: ByState = {
    id: dimension.id,
    meaning: words.join(', ') + others,
    parameters: parametersOf(parts),
    reads: once([[dimension.id as DimensionId], readsOf(parts)]),
    dimension,
    cases,
    of(world, person) {
      const state = world.population.state(person, this.dimension);
      for (const one of this.cases) if (state === one.state) return one.gives.of(world, person);
      return 1;
    },
    most(world) {
      const least = this.cases.length < this.dimension.states.length ? 1 : 0;
      return this.cases.reduce((most, { gives }) => Math.max(most, gives.most(world)), least);
    },
    // Only events of the person change the state, so the present state holds until the next event.
    ahead(world, person) {
      const state = world.population.state(person, this.dimension);
      for (const one of this.cases) if (state === one.state) return one.gives.ahead(world, person);
      return 1;
    },
  };
  return made;
};
