import type { Summary } from '../../../engine/stats/index.ts';
import { interval, plain } from '../../parts/words.ts';
import { words } from '../../state/store.ts';

/**
 * A mean with its 95 % confidence interval as text, or the text for a value that is not defined.
 */
export const estimate = ({ mean, lo, hi }: Summary): string =>
  mean === null
    ? words.value.t('page.numbers.none')
    : `${plain(words.value, mean)} (${interval(words.value, { lo, hi })})`;
