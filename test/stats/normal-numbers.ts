import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { masterKey, replicateKey, uniform } from '../../engine/kernel/index.ts';

/** Standard normal numbers, the same in every run: entry k of series `name`. */
export function normalNumbers(name: string, count: number): Float64Array {
  const key = replicateKey(masterKey(name), 0);
  return Float64Array.from({ length: count }, (_, k) => normalQuantile(uniform(key, k, 0, 0), 0, 1));
}
