import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Distribution } from '../../engine/model/index.ts';

/** The central 90 % of a distribution, in the parameter's unit; null for a fixed value. */
export function central90(distribution: Distribution): readonly [number, number] | null {
  if (distribution.kind === 'fixed') return null;
  return [quantile(distribution, 0.05), quantile(distribution, 0.95)];
}

function quantile(distribution: Exclude<Distribution, { kind: 'fixed' }>, p: number): number {
  switch (distribution.kind) {
    case 'lognormal':
      return distribution.median * Math.exp(distribution.sigma * normalQuantile(p, 0, 1));
    case 'normal':
      return normalQuantile(p, distribution.mean, distribution.sd);
    case 'beta':
      return betaQuantile(p, distribution.a, distribution.b);
    case 'uniform':
      return distribution.from + p * (distribution.to - distribution.from);
  }
}
