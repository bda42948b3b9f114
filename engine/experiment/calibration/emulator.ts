import exp from '@stdlib/math-base-special-exp';
import type { ParameterId } from '../../model/index.ts';
import { dot, leastSquares } from '../../stats/index.ts';
import { fittedIndex, MOST_SCORE } from './fitted.ts';
import type { Measured } from './quantities.ts';

/**
 * A quadratic function that predicts a quantity from the normal scores of the parameters it depends
 * on.
 */
export interface Emulator {
  predict(scores: Float64Array): number;
  /**
   * Variance of the prediction error, from leaving one point out at a time: the mean squared error,
   * minus the part explained by chance in the simulation; at least LEAST_ERROR squared.
   */
  readonly variance: number;
}

/** Least standard deviation of the error: one per cent. */
const LEAST_ERROR = 0.01;
/** Assumed misfit of a quadratic function. It limits a point's weight if chance is small. */
const MISFIT = 0.02;
const ROUNDS = 3;

/**
 * Fits a quadratic emulator to simulated points, weighted by their precision. The precision is
 * computed from the fit, not from the point's own count: otherwise points that are high by chance
 * would weigh more than points that are low.
 */
export function fitEmulator(
  points: readonly Float64Array[],
  measured: readonly Measured[],
  parameters: readonly ParameterId[],
): Emulator {
  const columns = parameters.map(fittedIndex);
  const rows = points.map((point) => features(point, columns));
  const values = Float64Array.from(measured, ({ value }) => value);
  let variances = measured.map(() => 1);
  let weights = Float64Array.from(rows, () => 1);
  let fit = leastSquares(rows, values, weights);
  for (let round = 0; round < ROUNDS; round++) {
    const { coefficients } = fit;
    // A count's variance on the logarithmic scale is 1 / its mean.
    variances = measured.map(({ value, variance }, i) => variance * exp(value - dot(rows[i]!, coefficients)));
    weights = Float64Array.from(variances, (variance) => 1 / (variance + MISFIT * MISFIT));
    fit = leastSquares(rows, values, weights);
  }
  let misses = 0;
  let total = 0;
  fit.leaveOneOut.forEach((miss, i) => {
    misses += weights[i]! * (miss * miss - variances[i]!);
    total += weights[i]!;
  });
  return {
    predict: (scores) => dot(features(scores, columns), fit.coefficients),
    variance: Math.max(LEAST_ERROR * LEAST_ERROR, misses / total),
  };
}

/** The features: 1, every score, and every product of two scores. Scores are scaled to -1..1. */
function features(scores: Float64Array, columns: readonly number[]): Float64Array {
  const linear = columns.map((j) => scores[j]! / MOST_SCORE);
  const row = new Float64Array(1 + linear.length + (linear.length * (linear.length + 1)) / 2);
  let at = 0;
  row[at++] = 1;
  for (let a = 0; a < linear.length; a++) {
    row[at++] = linear[a]!;
    for (let b = 0; b <= a; b++) row[at++] = linear[a]! * linear[b]!;
  }
  return row;
}
