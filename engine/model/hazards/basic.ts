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
  readonly size: number;
}

/** A number of the model's own, such as the most that a slot holds. */
export const fixedFactor = (id: string, size: number): Factor => {
  const made: FixedFactor = {
    id,
    meaning: String(size),
    parameters: [],
    reads: [],
    size,
    of() {
      return this.size;
    },
    most() {
      return this.size;
    },
    ahead() {
      return this.size;
    },
  };
  return made;
};

/** No effect. */
export const ONE = fixedFactor('one', 1);
