import type { dimensions } from '../states.ts';
import type { TRAIT } from '../world.ts';

export type DimensionId = keyof typeof dimensions;

/**
 * What else a hazard may depend on: attributes of a person, and what the services and the week mean
 * for the person.
 */
export type AttributeId =
  | keyof typeof TRAIT
  | 'frailty'
  | 'age'
  | 'exitType'
  | 'exitWeek'
  | 'deficit'
  | 'deficitSince'
  | 'lastOverdose'
  | 'larSince'
  | 'coordinatorSince'
  | 'followedUp'
  | 'barred'
  | 'helpFrom'
  | 'ties'
  | 'bereaved'
  /** Places that the person holds in services. */
  | 'places'
  | 'supply';

/** What a factor reads of a person: a dimension of states, or an attribute. */
export type Read = DimensionId | AttributeId;
