import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { studentT95 } from '../../stats/student.ts';

/**
 * Scale on which an estimate is approximately normal: logarithm for ratios and rates, log odds for
 * shares.
 */
export type Scale = 'log' | 'log-odds';

export interface JackknifeEstimate {
  /** Null if not defined, such as a ratio to no events. */
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** One count in every replicate. */
export type Column = Float64Array;

const UNDEFINED: JackknifeEstimate = { value: null, lo: null, hi: null };

const forwards: Readonly<Record<Scale, (x: number) => number>> = {
  log: (x) => ln(x),
  'log-odds': (x) => ln(x / (1 - x)),
};

const backwards: Readonly<Record<Scale, (y: number) => number>> = {
  log: (y) => exp(y),
  'log-odds': (y) => 1 / (1 + exp(-y)),
};

/**
 * A function of sums over replicates, with its 95 % interval over replicates: the delete-one
 * jackknife (Tukey 1958) on `scale`, with Student's t at n - 1 degrees of freedom,
 *
 *     f(S) ± t √((n-1)/n Σ_k (f(S - x_k) - mean)²).
 *
 * Replicates are independent of each other. Independence within a replicate, or between arms that
 * share random numbers, is not required.
 *
 * @param columns counts by replicate, all of the same length
 * @param measure the estimate from the sums of the columns, in order
 */
export function jackknife(
  columns: readonly Column[],
  measure: (sums: readonly number[]) => number,
  scale: Scale,
): JackknifeEstimate {
  const n = columns[0]?.length ?? 0;
  const sums = columns.map((column) => column.reduce((a, b) => a + b, 0));
  const value = measure(sums);
  const at = forwards[scale](value);
  if (!Number.isFinite(at)) return Number.isFinite(value) ? { value, lo: null, hi: null } : UNDEFINED;
  const without = Array.from({ length: n }, (_, k) =>
    forwards[scale](measure(sums.map((sum, j) => sum - columns[j]![k]!))),
  );
  const mean = without.reduce((a, b) => a + b, 0) / n;
  const squares = without.reduce((a, b) => a + (b - mean) * (b - mean), 0);
  if (n < 2 || !Number.isFinite(squares)) return { value, lo: null, hi: null };
  const half = studentT95(n) * Math.sqrt(((n - 1) / n) * squares);
  return { value, lo: backwards[scale](at - half), hi: backwards[scale](at + half) };
}
