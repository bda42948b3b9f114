/** Estimators: what replicates say, and how surely. Pure functions of arrays of numbers. */
export { chanceOf } from './chance.ts';
export { comparePaired, type PairedComparison } from './compare.ts';
export {
  type CountDistribution,
  chancesAbove,
  hypergeometric,
  mixedCounts,
  poissonCounts,
  quantileOfCounts,
  sumOfCounts,
} from './count-distribution.ts';
export { type Detectability, detectability, type Observation } from './detectability.ts';
export * from './economics/index.ts';
export { avertedPer1000, type Estimate, personsPerAverted } from './effect.ts';
export { type InformationValue, partialInformation, perfectInformation, sharesOfBest } from './evppi.ts';
export { resample, samplePosterior, type WeightedSample } from './importance.ts';
export { latinHypercubeColumn } from './latin-hypercube.ts';
export { layoutMeans } from './layout-moments.ts';
export { dot, type LeastSquares, leastSquares } from './least-squares.ts';
export { type MorrisEffect, morrisEffects, morrisTrajectories, type Trajectory } from './morris.ts';
export { PARTS, type Part, type PartedVariance, partVariance } from './parted-variance.ts';
export { PRCC_SPARE_POINTS, partialRankCorrelations } from './prcc.ts';
export { batchEnds, enough } from './precision.ts';
export { quantileOfSorted } from './quantile.ts';
export { normalScores } from './ranks.ts';
export { fiellerInterval, type PairedMeans } from './ratio.ts';
export { pointMeans, type Response } from './responses.ts';
export { RunningMoments } from './running-moments.ts';
export { type SaltelliDesign, type SobolIndices, saltelliDesign, sobolIndices } from './saltelli.ts';
export { MOST_SOBOL_COLUMNS, shiftedSobolColumn, sobolColumn } from './sobol-sequence.ts';
export type { Interval } from './student.ts';
export { type Summary, summarise } from './summarise.ts';
export type { TwoWayLayout } from './two-way.ts';
export { type WarmUp, warmUpOf } from './warm-up.ts';
