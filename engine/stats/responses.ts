import { momentsOf } from './moments.ts';

/**
 * What a simulation gives at one point of a design: one value per replicate. Entry k has the same
 * luck at every point, so that differences between points are paired. A function without chance
 * gives a single value.
 */
export type Response = Float64Array;

/** A mean over replicates, and its variance. */
export interface NoisyMean {
  readonly mean: number;
  /** Variance of the mean; 0 for a single value, which is taken to be without chance. */
  readonly noise: number;
}

export function noisyMean(values: Float64Array): NoisyMean {
  const { n, mean, variance } = momentsOf(values);
  return { mean, noise: n < 2 ? 0 : variance / n };
}

/** Mean of b - a, replicate by replicate. */
export const pairedChange = (a: Response, b: Response): NoisyMean =>
  noisyMean(b.map((value, k) => value - a[k]!));

/**
 * An unbiased estimate of the square of the true difference: the square of the mean is too large by
 * the variance of the mean.
 */
export function squaredChange(a: Response, b: Response): number {
  const { mean, noise } = pairedChange(a, b);
  return mean * mean - noise;
}

/** Points, one entry each. */
export interface PointMeans {
  readonly means: Float64Array;
  /** Chance's part of the variance of a point's difference from the others. */
  readonly noise: Float64Array;
}

/**
 * Means of the points. What a replicate changes at all points alike makes no difference between
 * them, and is no noise.
 */
export function pointMeans(responses: readonly Response[]): PointMeans {
  const common = new Float64Array(responses[0]!.length);
  for (const response of responses) {
    response.forEach((value, k) => {
      common[k]! += value / responses.length;
    });
  }
  const means = Float64Array.from(responses, (response) => noisyMean(response).mean);
  const noise = Float64Array.from(responses, (response) => pairedChange(common, response).noise);
  return { means, noise };
}
