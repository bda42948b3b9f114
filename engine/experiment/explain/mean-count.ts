import { summarise } from '../../stats/index.ts';

/** Mean count per replicate (persons or events), with its 95 % Student t interval. */
export interface MeanCount {
  readonly mean: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

export function meanCount(values: Float64Array): MeanCount {
  const { mean, lo, hi } = summarise(values);
  return { mean, lo, hi };
}
