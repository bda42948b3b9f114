import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import type { ParameterId } from '../../model/index.ts';
import type { Emulator } from './emulator.ts';
import { FITTED, fittedIndex, MOST_SCORE, valueAt } from './fitted.ts';
import { QUANTITY_IDS, type QuantityId } from './quantities.ts';
import { type CalibrationTarget, errorOf, type TargetInput, toScale } from './targets.ts';

/**
 * Number of unknowns that belong to the targets, not to the model. In a point they follow the
 * fitted parameters.
 */
const UNKNOWNS = 2;
export const DIMENSIONS = FITTED.length + UNKNOWNS;

export type Emulators = Readonly<Record<QuantityId, Emulator>>;

/**
 * Values of the targets' unknowns at a point of normal scores. Share of releases at risk: Beta(16,
 * 84), from "one in five" and from 12 % with opioid use disorder. People outside LAR: lognormal
 * around 9,000 (6,700-14,000).
 */
export function unknownsAt(point: Float64Array): Pick<TargetInput, 'atRiskShare' | 'outsideLar'> {
  const [atRisk, outside] = point.subarray(FITTED.length);
  return {
    atRiskShare: betaQuantile(normalCdf(atRisk!, 0, 1), 16, 84),
    outsideLar: exp(ln(9000) + 0.19 * outside!),
  };
}

/** Input of the targets at a point. The caller supplies the quantities. */
export const targetInput = (point: Float64Array, quantity: TargetInput['quantity']): TargetInput => ({
  quantity,
  ...unknownsAt(point),
  value: (id: ParameterId) => {
    const j = fittedIndex(id);
    return valueAt(FITTED[j]!, point[j]!);
  },
});

/**
 * Log-likelihood of a point: independent normal errors on the targets' scales. The variance is the
 * sum of those of observation, discrepancy and emulator. Minus infinity outside the bounds of the
 * prior.
 */
export function logLikelihoodOf(
  targets: readonly CalibrationTarget[],
  emulators: Emulators,
): (point: Float64Array) => number {
  const observed = targets.map((target) => toScale(target, target.observed));
  return (point) => {
    for (let j = 0; j < FITTED.length; j++) {
      if (Math.abs(point[j]!) > MOST_SCORE) return Number.NEGATIVE_INFINITY;
    }
    const quantity = Object.fromEntries(
      QUANTITY_IDS.map((id) => [id, emulators[id].predict(point)]),
    ) as Record<QuantityId, number>;
    const input = targetInput(point, quantity);
    let sum = 0;
    targets.forEach((target, k) => {
      const miss = target.predict(input) - observed[k]!;
      const error = errorOf(target);
      const variance = error * error + emulationVariance(target, input, emulators);
      sum -= 0.5 * ((miss * miss) / variance + ln(variance));
    });
    return sum;
  };
}

/**
 * Variance of a prediction due to emulator errors: the sum of squared changes when each emulator
 * moves by one standard deviation.
 */
function emulationVariance(target: CalibrationTarget, input: TargetInput, emulators: Emulators): number {
  const here = target.predict(input);
  return target.reads.reduce((sum, id) => {
    const quantity = { ...input.quantity, [id]: input.quantity[id] + Math.sqrt(emulators[id].variance) };
    const step = target.predict({ ...input, quantity }) - here;
    return sum + step * step;
  }, 0);
}
