import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Ranks from 1 in ascending order; equal values share the mean of theirs. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Standard normal quantiles at (rank - 1/2) / n. */
export const normalScores = (values: Float64Array): Float64Array =>
  ranksOf(values).map((rank) => normalQuantile((rank - 0.5) / values.length, 0, 1));
