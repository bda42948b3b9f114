import type { Estimate } from '../../engine/stats/index.ts';
import type { Words } from '../../engine/words/workshop.ts';

/**
 * Number of decimals for a value of this size. An event that happens once in a hundred years must
 * not read as 0.
 */
const decimalsFor = (size: number): number => {
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  if (size >= 0.1 || size === 0) return 2;
  return size >= 0.01 ? 3 : 4;
};

/** A number as text, with at most three significant digits. */
export function plain(words: Words, value: number | null): string {
  if (value === null) return words.t('page.numbers.none');
  const digits = decimalsFor(Math.abs(value));
  return words.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A value that stands beside its interval, with as many decimals as the interval. */
export function pointIn(words: Words, { value, lo, hi }: Estimate): string {
  if (value === null || lo === null || hi === null) return plain(words, value);
  const digits = decimalsFor(Math.max(Math.abs(lo), Math.abs(hi)));
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

/** The estimate multiplied by a factor, for example to give it per 1,000 persons. */
export function scaled(
  { mean, lo, hi }: { readonly mean: number | null; readonly lo: number | null; readonly hi: number | null },
  factor: number,
): Estimate {
  // Plus 0 turns -0 into 0.
  const times = (value: number | null) => (value === null ? null : value * factor + 0);
  return { value: times(mean), lo: times(lo), hi: times(hi) };
}

/** The text with a capital first letter. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
