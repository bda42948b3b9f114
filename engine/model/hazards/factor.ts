import type { i32 } from '../../kernel/index.ts';
import type { World } from '../world.ts';
import type { Named } from './named.ts';

/**
 * One named part of a hazard. A hazard is a product of factors, of which the first is its base
 * rate; a factor may itself be a sum, the greatest of several, or one of several by state
 * (combine.ts). Upper bounds, parameters and what is read follow from the list of factors.
 */
export interface Factor extends Named {
  /** The factor in the present week. At least 0, and never above {@link most}. */
  of(world: World, person: i32): number;
  /** The highest that it can be in this arm, over all persons and weeks. */
  most(world: World): number;
  /** The highest that it can be for a person from now on until the person's next event. */
  ahead(world: World, person: i32): number;
}

type FactorSpec = Omit<Factor, 'ahead'> & Partial<Pick<Factor, 'ahead'>>;

/**
 * A factor that changes with the person's events alone, unless it says how high it may rise between
 * them.
 */
export const factor = (spec: FactorSpec): Factor => ({ ...spec, ahead: spec.ahead ?? spec.of });
