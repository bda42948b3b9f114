import type { PairedComparison } from './compare.ts';
import { orNull } from './moments.ts';

/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/**
 * Cases averted (positive is fewer in the arm) among `persons` simulated exits, given per 1,000
 * exits.
 */
export function avertedPer1000(
  { difference, lo, hi }: Pick<PairedComparison, 'difference' | 'lo' | 'hi'>,
  persons: number,
): Estimate {
  const averted = (value: number | null) => (value === null ? null : orNull((0 - value) * (1000 / persons)));
  return { value: averted(difference), lo: averted(hi), hi: averted(lo) };
}

/**
 * Persons reached per case averted: `reachedPer1000` divided by `avertedPer1000`. The interval
 * inverts the interval of the cases averted; the number of persons reached is taken as known, since
 * its Monte-Carlo error is far smaller. Null when no more people are reached than in the base, and
 * when the interval of the cases averted includes 0: the set of plausible numbers is then
 * unbounded, and one value would mislead.
 */
export function personsPerAverted(reachedPer1000: number | null, averted: Estimate): Estimate | null {
  const { value, lo, hi } = averted;
  if (reachedPer1000 === null || reachedPer1000 <= 0) return null;
  if (value === null || lo === null || hi === null || lo <= 0) return null;
  return { value: reachedPer1000 / value, lo: reachedPer1000 / hi, hi: reachedPer1000 / lo };
}
