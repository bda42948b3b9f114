import type { Values } from '../../engine/words/index.ts';
import { cellWriter, type Ranged } from '../tables/numbers.ts';
import { methodText, textOf } from '../tables/texts.ts';
import type { Material } from './material.ts';
import type { Html } from './parts/html.ts';

/** A part of the page with a heading of its own. */
export interface Section {
  /** Address within the page. */
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

/**
 * A text of the report, in the form for a municipality where there is one. It may name the method
 * behind its intervals.
 */
export function say(material: Material, key: string, values?: Values): string {
  return textOf(material, `report.${key}`, { method: methodText(material), ...values });
}

/** In one line: `1.9 (0.4 to 3.4)`. A column of numbers gives its decimals to all of them. */
export function inOneLine(
  { session: { words } }: Material,
  ranged: Ranged,
  column: readonly Ranged[] = [ranged],
): string {
  const [value = '', interval] = cellWriter(words, column).range(ranged).split('\n');
  return interval === undefined || ranged.lo === null
    ? value
    : words.t('report.interval', { value, interval });
}

/** A text as the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
