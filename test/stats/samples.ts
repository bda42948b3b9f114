import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { masterKey, type ReplicateKey, replicateKey, uniform } from '../../engine/kernel/index.ts';

const master = masterKey('statistics tests');

/** Key of one simulated study, so that the tests always see the same studies. */
export const study = (index: number): ReplicateKey => replicateKey(master, index);

export const normal = (key: ReplicateKey, i: number, purpose: number): number =>
  normalQuantile(uniform(key, i, 0, purpose), 0, 1);

/** A Poisson count by inversion. */
export function poisson(key: ReplicateKey, i: number, purpose: number, mean: number): number {
  let left = uniform(key, i, 0, purpose);
  let probability = Math.exp(-mean);
  let count = 0;
  while (left > probability && count < 1000) {
    left -= probability;
    count++;
    probability *= mean / count;
  }
  return count;
}

/** Whether a share seen in n studies is compatible with `nominal` (within four standard errors). */
export const compatible = (share: number, nominal: number, n: number): boolean =>
  Math.abs(share - nominal) < 4 * Math.sqrt((nominal * (1 - nominal)) / n);
