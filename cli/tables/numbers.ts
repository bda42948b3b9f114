import type { Words } from '../../engine/words/index.ts';

/** A number that may not be defined, with its 95 % interval. */
export interface Ranged {
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** Half the width of an interval; null when it is not defined. */
export function halfWidth({ lo, hi }: Pick<Ranged, 'lo' | 'hi'>): number | null {
  return lo === null || hi === null ? null : (hi - lo) / 2;
}

/** Does the interval include 0? An interval that is not defined rules nothing out. */
export function includesZero({ lo, hi }: Pick<Ranged, 'lo' | 'hi'>): boolean {
  return lo === null || hi === null || (lo <= 0 && hi >= 0);
}

/** Is there no difference in any replicate? */
export function isSame({ value, lo, hi }: Ranged): boolean {
  return value === 0 && lo === 0 && hi === 0;
}

export function scaled({ value, lo, hi }: Ranged, factor: number): Ranged {
  const times = (x: number | null) => (x === null ? null : x * factor);
  return { value: times(value), lo: times(lo), hi: times(hi) };
}

const MOST_DECIMALS = 2;

/**
 * Decimals for a column, so that the widest interval shows two digits of its half width: more would
 * feign a precision that is not there. The same for all rows, so that they can be read downwards.
 */
export function decimalsFor(column: readonly Ranged[]): number {
  const widest = Math.max(0, ...column.map((cell) => halfWidth(cell) ?? 0));
  if (widest === 0) return 1;
  return Math.min(MOST_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(widest))));
}

/** Writes the cells of one column: all with the same decimals. */
export interface CellWriter {
  /** The value alone. */
  value(cell: Ranged): string;
  /** The value, and below it its interval: `0.4 to 2.0`. */
  range(cell: Ranged): string;
  /** The value with its sign, and below it half the interval's width: `± 0.8`. */
  signed(cell: Ranged): string;
  /** The value, and below it half the interval's width. */
  within(cell: Ranged): string;
}

export function cellWriter(
  words: Words,
  column: readonly Ranged[],
  decimals = decimalsFor(column),
): CellWriter {
  const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const none = words.t('cli.tables.none');
  const number = (x: number | null, options: Intl.NumberFormatOptions = {}) =>
    x === null ? none : words.number(unsignedZero(x, decimals), { ...format, ...options });
  const within = (cell: Ranged) => {
    const half = halfWidth(cell);
    return half === null ? none : words.t('cli.tables.within', { half: number(half) });
  };
  return {
    value: ({ value }) => number(value),
    range: ({ value, lo, hi }) =>
      `${number(value)}\n${lo === null || hi === null ? none : words.t('cli.tables.range', { lo: number(lo), hi: number(hi) })}`,
    signed: (cell) => `${number(cell.value, { signDisplay: 'exceptZero' })}\n${within(cell)}`,
    within: (cell) => `${number(cell.value)}\n${within(cell)}`,
  };
}

/** What would be written as -0.0 is written as 0.0. */
function unsignedZero(x: number, decimals: number): number {
  return Math.abs(x) < 0.5 * 10 ** -decimals ? 0 : x;
}
