import type { Estimate } from '../../engine/stats/index.ts';
import type { Words } from '../../engine/words/index.ts';

/** Decimals that a number of this size deserves. */
const decimalsFor = (size: number): number => (size >= 100 ? 0 : size >= 10 ? 1 : 2);

/** A number for people to read: at most three digits that matter, and never more than two decimals. */
export function plain(words: Words, value: number | null): string {
  if (value === null) return words.t('page.numbers.none');
  const digits = decimalsFor(Math.abs(value));
  return words.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `2.1 to 3.4`, both ends with the decimals of the larger one. */
export function interval(words: Words, { lo, hi }: Pick<Estimate, 'lo' | 'hi'>): string {
  if (lo === null || hi === null) return words.t('page.numbers.no-interval');
  const digits = decimalsFor(Math.max(Math.abs(lo), Math.abs(hi)));
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return words.t('page.numbers.interval', {
    lo: words.number(lo, options),
    hi: words.number(hi, options),
  });
}

/** The estimate times a factor, such as to 1,000 persons. */
export function scaled(
  { mean, lo, hi }: { readonly mean: number | null; readonly lo: number | null; readonly hi: number | null },
  factor: number,
): Estimate {
  const times = (value: number | null) => (value === null ? null : value * factor);
  return { value: times(mean), lo: times(lo), hi: times(hi) };
}

/** Text with its first letter as at the start of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
