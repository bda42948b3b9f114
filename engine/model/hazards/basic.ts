import type { ParameterId } from '../parameters/registry.ts';
import type { Factor } from './factor.ts';

interface ParameterFactor extends Factor {
  readonly parameter: ParameterId;
}

/** The value of a parameter. */
export const parameterFactor = (parameter: ParameterId): Factor => {
  const made: ParameterFactor = {
    id: parameter,
    meaning: `\`${parameter}\``,
    parameters: [parameter],
    reads: [],
    parameter,
    of(world) {
      return world.rates.p[this.parameter];
    },
    most(world) {
      return world.rates.p[this.parameter];
    },
    ahead(world) {
      return world.rates.p[this.parameter];
    },
  };
  return made;
};

interface FixedFactor extends Factor {
  readonly amount: number;
}

/**
 * A constant of the model, such as the upper limit of a slot.
 * @param meaning the number itself, when not given
 */
export const fixedFactor = (id: string, size: number, meaning = String(size)): Factor => {
  const made: FixedFactor = {
    id,
    meaning,
    parameters: [],
    reads: [],
    amount: size,
    of() {
      return this.amount;
    },
    most() {
      return this.amount;
    },
    ahead() {
      return this.amount;
    },
  };
  return made;
};

/** Neutral factor of a product. */
export const ONE = fixedFactor('one', 1);

/** Neutral term of a sum. */
export const ZERO = fixedFactor('zero', 0);

/** No upper limit. */
export const UNLIMITED = fixedFactor('unlimited', Number.POSITIVE_INFINITY, 'no limit');
