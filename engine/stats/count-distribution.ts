import { poissonTable } from './poisson.ts';

/** Chance of each count 0, 1, 2, …; what lies beyond the end is 0. */
export type CountDistribution = Float64Array;

/** Weights below this share of the mode's are left out. */
const NEGLIGIBLE = 1e-40;

/**
 * How many of `marked` among `all` are found when `drawn` of them are taken at random, without
 * putting back (hypergeometric). From the mode outwards by the recurrence p(k + 1) / p(k) = (marked
 * - k)(drawn - k) / ((k + 1)(all - marked - drawn + k + 1)), then normalised: no factorial is
 * needed.
 * @param drawn at most `all`; all three are whole
 */
export function hypergeometric(all: number, marked: number, drawn: number): CountDistribution {
  const most = Math.min(marked, drawn);
  const mode = Math.floor(((marked + 1) * (drawn + 1)) / (all + 2));
  const up = (k: number) => ((marked - k) * (drawn - k)) / ((k + 1) * (all - marked - drawn + k + 1));
  const weights = new Float64Array(most + 1);
  weights[mode] = 1;
  for (let k = mode; k < most && weights[k]! > NEGLIGIBLE; k++) weights[k + 1] = weights[k]! * up(k);
  for (let k = mode; k > 0 && weights[k]! > NEGLIGIBLE; k--) weights[k - 1] = weights[k]! / up(k - 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The chances of a Poisson count with this mean, from 0 on. */
export function poissonCounts(mean: number): CountDistribution {
  const { from, probability } = poissonTable(mean);
  const counts = new Float64Array(from + probability.length);
  counts.set(probability, from);
  return counts;
}

/** The sum of two independent counts. */
export function sumOfCounts(a: CountDistribution, b: CountDistribution): CountDistribution {
  const counts = new Float64Array(Math.max(0, a.length + b.length - 1));
  a.forEach((chance, i) => {
    if (chance !== 0) for (let j = 0; j < b.length; j++) counts[i + j]! += chance * b[j]!;
  });
  return counts;
}

/** Distributions added up with weights; the weights need not add up to 1. */
export function mixedCounts(
  parts: readonly (readonly [weight: number, of: CountDistribution])[],
): CountDistribution {
  const counts = new Float64Array(Math.max(0, ...parts.map(([, of]) => of.length)));
  for (const [weight, of] of parts) {
    of.forEach((chance, k) => {
      counts[k]! += weight * chance;
    });
  }
  return counts;
}

/** The least count at or below which this share lies. */
export function quantileOfCounts(counts: CountDistribution, share: number): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) {
    sum += counts[k]!;
    // Sums of many chances end a few bits below what they should.
    if (sum >= share - 1e-12) return k;
  }
  return counts.length - 1;
}

/** Chances that a count of `a` is above an independent count of `b`, and that it equals it. */
export function chancesAbove(
  a: CountDistribution,
  b: CountDistribution,
): { readonly more: number; readonly same: number } {
  let more = 0;
  let same = 0;
  let below = 0;
  for (let k = 0; k < a.length; k++) {
    more += a[k]! * below;
    same += a[k]! * (b[k] ?? 0);
    below += b[k] ?? 0;
  }
  return { more, same };
}
