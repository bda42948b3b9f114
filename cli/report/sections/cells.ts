import type { Words } from '../../../engine/words/index.ts';
import type { Ranged } from '../../tables/numbers.ts';

/** A share with its interval below it; a dash where it is not defined. */
export function shareCell(words: Words, share: Ranged | null): string {
  const { value, lo, hi } = share ?? { value: null, lo: null, hi: null };
  if (value === null) return words.t('cli.tables.none');
  if (lo === null || hi === null) return words.percent(value);
  return `${words.percent(value)}\n${words.t('cli.tables.range', { lo: words.percent(lo), hi: words.percent(hi) })}`;
}
