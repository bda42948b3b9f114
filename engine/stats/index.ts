/** Estimators: what replicates say, and how surely. Pure functions of arrays of numbers. */
export { comparePaired, type PairedComparison } from './compare.ts';
export { type Detectability, detectability, type Observation } from './detectability.ts';
export { avertedPer1000, type Estimate, personsPerAverted } from './effect.ts';
export { batchEnds, enough } from './precision.ts';
export { RunningMoments } from './running-moments.ts';
export type { Interval } from './student.ts';
export { type Summary, summarise } from './summarise.ts';
