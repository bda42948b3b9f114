import type { i32 } from '../../kernel/index.ts';
import type { World } from '../world.ts';
import type { Named } from './named.ts';

/**
 * One named part of a hazard. A hazard is a product of factors; the first is its base rate. A
 * factor may itself be a sum, the greatest of several factors, or one of several by state
 * (combine.ts). The upper bound, the parameters and the reads of a hazard follow from its list of
 * factors.
 */
export interface Factor extends Named {
  /** The factor in the present week. At least 0, and never above {@link most}. */
  of(world: World, person: i32): number;
  /** Upper bound in this arm, over all persons and weeks. */
  most(world: World): number;
  /** Upper bound for a person from now until the person's next event. */
  ahead(world: World, person: i32): number;
}

type FactorSpec = Omit<Factor, 'ahead'> & Partial<Pick<Factor, 'ahead'>>;

/**
 * A factor that only events of the person change. If it may rise between events, the spec gives
 * `ahead`.
 */
export const factor = (spec: FactorSpec): Factor => ({ ...spec, ahead: spec.ahead ?? spec.of });
