import gammaCdf from '@stdlib/stats-base-dists-gamma-cdf';
import { type Matrix, powers } from '../../test/support/markov.ts';
import { normalP } from '../../test/support/statistics.ts';

/**
 * If the expected share is below this or above its complement, the count is tested as Poisson,
 * which is accurate or conservative there.
 */
const RARE = 0.2;

/** Counts of a Markov chain in which everybody starts in the first state. */
export interface Counts {
  readonly persons: number;
  /** Rows 0 to `weeks`, each with the number of persons per state. */
  readonly counts: readonly number[] | Float64Array;
}

/**
 * Smallest two-sided p-value of the counts of all weeks against the powers of the transition
 * matrix, times the number of counts (Bonferroni).
 * Rare states use exact Poisson tails. In the first weeks 0.1 deaths are expected, and some runs
 * have two.
 */
export function agreementP({ persons, counts }: Counts, matrix: Matrix, weeks: number): number {
  if (counts.length !== (weeks + 1) * matrix.length) return 0;
  const ps = powers(matrix, weeks).flatMap((power, week) =>
    power[0]!.map((share, state) => cellP(counts[week * matrix.length + state]!, persons, share)),
  );
  return Math.min(1, ps.length * Math.min(...ps));
}

function cellP(count: number, persons: number, share: number): number {
  if (share < 1e-12) return count === 0 ? 1 : 0;
  if (share > 1 - 1e-12) return count === persons ? 1 : 0;
  if (share < RARE) return poissonP(count, persons * share);
  if (share > 1 - RARE) return poissonP(persons - count, persons * (1 - share));
  return normalP((count - persons * share) / Math.sqrt(persons * share * (1 - share)));
}

/**
 * Twice the smaller tail, which includes the count itself. P(N >= k) is the distribution function
 * of a gamma variable of shape k.
 */
function poissonP(count: number, mean: number): number {
  const atLeast = count > 0 ? gammaCdf(mean, count, 1) : 1;
  const atMost = 1 - gammaCdf(mean, count + 1, 1);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}
