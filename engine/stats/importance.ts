import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { masterKey, replicateKey, uniform } from '../kernel/index.ts';
import { cholesky, solveLower } from './least-squares.ts';

/** A sample of points, with weights that add up to 1. */
export interface WeightedSample {
  readonly points: readonly Float64Array[];
  readonly weights: Float64Array;
  /** 1 / the sum of squared weights: how many equally weighted points it is worth (Kish). */
  readonly effective: number;
}

export interface SampleOptions {
  readonly seed: string;
  readonly dimensions: number;
  /**
   * Logarithm of the likelihood at a point; -Infinity where a point is not allowed. The prior is
   * the standard normal, independent in all dimensions.
   */
  readonly logLikelihood: (point: Float64Array) => number;
  /** Points of the last sample. */
  readonly size: number;
}

/**
 * Most points of a sample on the way, and the effective share of them below which the likelihood is
 * softened.
 */
const ON_THE_WAY = 20_000;
const LEAST_EFFECTIVE = 0.075;
const MOST_ROUNDS = 20;
/**
 * A proposal is this much wider (in variance) than the sample that it comes from, so that tails are
 * not missed.
 */
const WIDER = 1.3;
/** Share of the last sample that comes from the prior itself, which bounds every weight. */
const FROM_PRIOR = 0.05;

/**
 * A sample of the posterior by importance sampling. A first sample from the prior meets the
 * likelihood raised to a power that leaves enough points of weight; their mean and covariance give
 * the normal proposal of the next sample, with a higher power, until the power is 1 (adaptive,
 * tempered; Bugallo and others 2017). The last sample comes from a mixture of the proposal and the
 * prior and is weighted by prior × likelihood / mixture, so it is right whatever the proposal, and
 * `effective` says how good that was.
 */
export function samplePosterior({ seed, dimensions, logLikelihood, size }: SampleOptions): WeightedSample {
  let proposal = standardNormal(dimensions);
  const some = Math.min(ON_THE_WAY, size);
  for (let round = 0, power = 0; power < 1 && round < MOST_ROUNDS; round++) {
    const points = draw(proposal, `${seed}/${round}`, some);
    const likelihoods = points.map(logLikelihood);
    const base = points.map((point) => logPrior(point) - proposal.logDensity(point));
    const weigh = (p: number) => normalised(likelihoods.map((l, i) => base[i]! + p * l));
    power = highestPower((p) => effectiveOf(weigh(p)) >= LEAST_EFFECTIVE * some);
    proposal = normalLike(points, weigh(power));
  }
  const prior = standardNormal(dimensions);
  const fromPrior = Math.round(FROM_PRIOR * size);
  const points = [
    ...draw(prior, `${seed}/prior`, fromPrior),
    ...draw(proposal, `${seed}/last`, size - fromPrior),
  ];
  const logWeights = points.map((point) => {
    const own = logPrior(point);
    const mixed = logSum(ln(FROM_PRIOR) + own, ln(1 - FROM_PRIOR) + proposal.logDensity(point));
    return own + logLikelihood(point) - mixed;
  });
  const weights = normalised(logWeights);
  return { points, weights, effective: effectiveOf(weights) };
}

/**
 * `count` indices, each as often as its weight says, give or take one (systematic resampling); in
 * ascending order.
 */
export function resample(weights: Float64Array, count: number, seed: string): number[] {
  const start = uniform(replicateKey(masterKey(seed), 0), 0, 0, 0);
  const chosen: number[] = [];
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight;
    while (chosen.length < count && (chosen.length + start) / count < sum) chosen.push(index);
  });
  while (chosen.length < count) chosen.push(weights.length - 1);
  return chosen;
}

/** The highest power up to 1 that is good enough, by halving; 0 is taken to be. */
function highestPower(goodEnough: (power: number) => boolean): number {
  if (goodEnough(1)) return 1;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (goodEnough(middle)) low = middle;
    else high = middle;
  }
  return low;
}

interface Normal {
  readonly mean: Float64Array;
  readonly factor: readonly Float64Array[];
  logDensity(point: Float64Array): number;
}

/** Without the constant that all normal densities of one dimension share. */
const logPrior = (point: Float64Array): number => -0.5 * point.reduce((sum, z) => sum + z * z, 0);

function normal(mean: Float64Array, covariance: readonly Float64Array[]): Normal {
  const factor = cholesky(covariance);
  const logDeterminant = factor.reduce((sum, row, a) => sum + ln(row[a]!), 0);
  return {
    mean,
    factor,
    logDensity: (point) =>
      logPrior(
        solveLower(
          factor,
          point.map((z, a) => z - mean[a]!),
        ),
      ) - logDeterminant,
  };
}

const standardNormal = (dimensions: number): Normal =>
  normal(
    new Float64Array(dimensions),
    Array.from({ length: dimensions }, (_, a) =>
      Float64Array.from({ length: dimensions }, (_, b) => (a === b ? 1 : 0)),
    ),
  );

/** The normal distribution with the mean of a weighted sample and its covariance, made wider. */
function normalLike(points: readonly Float64Array[], weights: Float64Array): Normal {
  const dimensions = points[0]!.length;
  const mean = new Float64Array(dimensions);
  points.forEach((point, i) => {
    for (let a = 0; a < dimensions; a++) mean[a]! += weights[i]! * point[a]!;
  });
  const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  points.forEach((point, i) => {
    const weight = WIDER * weights[i]!;
    if (weight === 0) return;
    for (let a = 0; a < dimensions; a++) {
      for (let b = 0; b <= a; b++) {
        covariance[a]![b]! += weight * (point[a]! - mean[a]!) * (point[b]! - mean[b]!);
      }
    }
  });
  return normal(mean, covariance);
}

function draw({ mean, factor }: Normal, seed: string, size: number): Float64Array[] {
  const key = replicateKey(masterKey(seed), 0);
  return Array.from({ length: size }, (_, i) => {
    const z = mean.map((_, a) => normalQuantile(uniform(key, i, 0, a), 0, 1));
    return mean.map((centre, a) => {
      let sum = centre;
      for (let b = 0; b <= a; b++) sum += factor[a]![b]! * z[b]!;
      return sum;
    });
  });
}

function normalised(logWeights: readonly number[]): Float64Array {
  const most = logWeights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = Float64Array.from(logWeights, (l) => exp(l - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

const effectiveOf = (weights: Float64Array): number =>
  1 / weights.reduce((sum, weight) => sum + weight * weight, 0);

const logSum = (a: number, b: number): number => Math.max(a, b) + ln(1 + exp(-Math.abs(a - b)));
