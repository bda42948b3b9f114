/**
 * The kernel: a generic individual-level simulator. It knows persons, states, hazards and weeks,
 * and nothing else.
 */

export { type BitField, COLUMN_BITS, defineBitFields, flagsOf, needsSecondColumn } from './bit-fields.ts';
export { checkIds } from './check-ids.ts';
export { checkModel } from './check-model.ts';
export {
  type Dimension,
  defineDimensions,
  StateTest,
  type StateView,
  stateOf,
  withState,
} from './dimensions.ts';
export { breach, type ErrorKind, type ErrorPlace, EttervernError, inputError } from './errors.ts';
export {
  firstWord,
  mix,
  personWord,
  type ReplicateKey,
  secondWord,
  toUniform,
  uniform,
  word,
  wordsBelow,
} from './keys.ts';
export type { Limits } from './limits.ts';
export { longerHalves, longerWords, roomFor } from './longer.ts';
export { type MarkovWorld, markovChain, type TransitionTable } from './markov.ts';
export { defineModel, type Model, type ModelSpec, type Slot } from './model.ts';
export type { ModelDefinitions } from './model-definitions.ts';
export { ModelError, type ModelFault } from './model-error.ts';
export { PersonSet } from './person-set.ts';
export type { Population } from './population.ts';
export {
  type HazardProcess,
  isHazardProcess,
  isStateProcess,
  type ProbabilityProcess,
  type Process,
  type StateProcess,
} from './process.ts';
export { definePurposes } from './purposes.ts';
export { readBytes, readFloats, readHalves, readUnsignedBytes, readUnsignedHalves } from './read-ahead.ts';
export { type MasterKey, masterKey, replicateKey } from './seed.ts';
export { Simulation } from './simulation.ts';
export { Timers } from './timers.ts';
export type { i32 } from './whole.ts';
