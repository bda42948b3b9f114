import exp from '@stdlib/math-base-special-exp';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { ParameterDefinition } from './types.ts';

/**
 * Quantile of a parameter's distribution at `probability` (between 0 and 1, both excluded), clipped
 * to its range. A fixed parameter has its base value. `spread` multiplies the standard deviation of
 * a normal or lognormal distribution.
 */
export function parameterQuantile(
  { distribution, range, value }: ParameterDefinition,
  probability: number,
  spread = 1,
): number {
  const [least, most] = range;
  return Math.min(most, Math.max(least, quantile()));

  function quantile(): number {
    switch (distribution.kind) {
      case 'lognormal':
        return distribution.median * exp(distribution.sigma * spread * normalQuantile(probability, 0, 1));
      case 'normal':
        return distribution.mean + distribution.sd * spread * normalQuantile(probability, 0, 1);
      case 'beta':
        return betaQuantile(probability, distribution.a, distribution.b);
      case 'uniform':
        return distribution.from + (distribution.to - distribution.from) * probability;
      case 'fixed':
        return value;
    }
  }
}
