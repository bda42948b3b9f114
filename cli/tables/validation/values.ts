import type { ValidationRow } from '../../../engine/experiment/validation/index.ts';
import type { Words } from '../../../engine/words/index.ts';
import type { Ranged } from '../numbers.ts';

type Quantity = ValidationRow['unit'];

/** A value in its unit, about as exact as it is known: shares in per cent. */
function quantity(words: Words, unit: Quantity, value: number): string {
  const shown = unit === 'share' ? value * 100 : value;
  if (shown >= 10 || (unit === 'share' && shown >= 1))
    return words.number(shown, { maximumFractionDigits: 1 });
  return words.number(shown, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** The value alone, `67 %`; a dash where there is none. */
export function valueText(words: Words, unit: Quantity, value: number | null): string {
  if (value === null) return words.t('cli.tables.none');
  const text = quantity(words, unit, value);
  return unit === 'share' ? words.t('cli.validation.percent', { value: text }) : text;
}

/** The interval, `61 to 73 %`; empty where there is none. */
export function intervalText(words: Words, unit: Quantity, { lo, hi }: Pick<Ranged, 'lo' | 'hi'>): string {
  if (lo === null || hi === null) return '';
  const text = words.t('cli.tables.range', { lo: quantity(words, unit, lo), hi: quantity(words, unit, hi) });
  return unit === 'share' ? words.t('cli.validation.percent', { value: text }) : text;
}

/** Value and interval in one line of a text. */
export function rangedText(words: Words, unit: Quantity, ranged: Ranged | null): string {
  if (ranged === null) return words.t('cli.tables.none');
  const interval = intervalText(words, unit, ranged);
  const value = valueText(words, unit, ranged.value);
  if (ranged.value === null) return interval;
  return interval === '' ? value : `${value} (${interval})`;
}
