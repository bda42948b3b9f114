import { fitAdditiveSplines, type SmoothFit } from './additive-splines.ts';
import { bootstrapSe, type RowWeights, resamples, weightedMean } from './bootstrap.ts';
import { dot, leastSquares } from './least-squares.ts';
import { type PointMeans, pointMeans, type Response } from './responses.ts';

/** Value of information, in the unit of the net benefit. */
export interface InformationValue {
  readonly value: number;
  /** Bootstrap standard error over the points. */
  readonly se: number;
}

const RESAMPLES = 200;

/**
 * Expected value of partial perfect information about some inputs, for the choice between arms: how
 * much better the best choice would be on average if the inputs were known before it is made,
 *
 *     E max over arms of E(benefit | inputs)  -  max over arms of E benefit
 *
 * with E(benefit | inputs) by nonparametric regression of the simulated benefits on the inputs
 * (method of Strong, Oakley and Brennan, here with additive splines). The regression averages the
 * luck of the replicates out. The standard error refits the chosen terms to resampled points.
 *
 * @param inputs one column per input, one entry per point, about normally distributed
 * @param benefits for every arm but the base: net benefit beyond the base's at each point; the
 *   base's own is 0
 */
export function partialInformation(
  inputs: readonly Float64Array[],
  benefits: readonly Float64Array[],
  seed: string,
): InformationValue {
  const fits = benefits.map((benefit) => fitAdditiveSplines(inputs, benefit));
  const points = benefits[0]!.length;
  const value = informationIn(
    fits.map(({ fitted }) => fitted),
    new Float64Array(points).fill(1),
  );
  // Nothing depends on the inputs: a refit would give the same.
  if (fits.every(({ regressors }) => regressors.length === 1)) return { value: 0, se: 0 };
  const again = resamples(`${seed}/evppi`, points, RESAMPLES).map((weights) =>
    informationIn(
      fits.map((fit, k) => refitted(fit, benefits[k]!, weights)),
      weights,
    ),
  );
  return { value, se: bootstrapSe(again) };
}

/**
 * Expected value of perfect information: as above for all inputs at once, where the benefits at a
 * point need no regression. Luck makes the points differ more than their expectations do, so each
 * arm's benefits are drawn towards their mean until their variance is that without luck.
 * @param benefits by arm and point, one entry per replicate
 */
export function perfectInformation(
  benefits: readonly (readonly Response[])[],
  seed: string,
): InformationValue {
  const arms = benefits.map(pointMeans);
  const points = benefits[0]!.length;
  const valueOver = (weights: RowWeights) =>
    informationIn(
      arms.map((arm) => withoutLuck(arm, weights)),
      weights,
    );
  const again = resamples(`${seed}/evpi`, points, RESAMPLES).map(valueOver);
  return { value: valueOver(new Float64Array(points).fill(1)), se: bootstrapSe(again) };
}

/**
 * Share of the points at which each arm is the best one, the base first, luck taken out as for
 * {@link perfectInformation}: where that is nothing, one arm has them all. Where several are
 * equally good the first of them counts.
 * @param benefits by arm and point, one entry per replicate
 */
export function sharesOfBest(benefits: readonly (readonly Response[])[]): readonly number[] {
  const points = benefits[0]!.length;
  const even = new Float64Array(points).fill(1);
  const arms = [new Float64Array(points), ...benefits.map((of) => withoutLuck(pointMeans(of), even))];
  const counts = new Array<number>(arms.length).fill(0);
  for (let i = 0; i < points; i++) {
    const best = arms.reduce((most, arm, k) => (arm[i]! > arms[most]![i]! ? k : most), 0);
    counts[best]!++;
  }
  return counts.map((count) => count / points);
}

function withoutLuck({ means, noise }: PointMeans, weights: RowWeights): Float64Array {
  const mean = weightedMean(means, weights);
  const variance = weightedMean(
    means.map((value) => (value - mean) * (value - mean)),
    weights,
  );
  const luck = weightedMean(noise, weights);
  const kept = variance > luck ? Math.sqrt((variance - luck) / variance) : 0;
  return means.map((value) => mean + kept * (value - mean));
}

/** Mean of the best arm at each point less the best of the arms' means; the base counts 0. */
function informationIn(expected: readonly Float64Array[], weights: RowWeights): number {
  const best = weights.map((_, i) => expected.reduce((most, arm) => Math.max(most, arm[i]!), 0));
  const atOnce = expected.reduce((most, arm) => Math.max(most, weightedMean(arm, weights)), 0);
  return weightedMean(best, weights) - atOnce;
}

function refitted({ regressors }: SmoothFit, benefit: Float64Array, weights: RowWeights): Float64Array {
  const rows = Array.from(benefit, (_, i) => Float64Array.from(regressors, (column) => column[i]!));
  const { coefficients } = leastSquares(rows, benefit, weights);
  return Float64Array.from(rows, (row) => dot(row, coefficients));
}
